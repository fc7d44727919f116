// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "associations/domain/ossification.h"
#include "associations/domain/refusal.h"
#include "associations/domain/task_list.h"
#include "associations/domain/waiting.h"

#include <QStringList>

#include <functional>

namespace pochin::associations {

// What is said to people of this room, in the language of the moment.

/// How somebody is called in the group; a few digits for those who never came in.
[[nodiscard]] QString nameIn(const Outlook &outlook, const PersonId &person);
using NameOf = std::function<QString(const PersonId &)>;

[[nodiscard]] QString sentenceFor(Refusal refusal);
/// Why a deed failed: a refusal's sentence, or what happened otherwise.
[[nodiscard]] QString reasonFor(const Failure &failure);
[[nodiscard]] QString wordFor(Phase phase);
[[nodiscard]] QString wordFor(TaskState state);
/// A day as the language writes it.
[[nodiscard]] QString shownDay(Day day);

/// "at work until 5 December 2026, 3 take part"
[[nodiscard]] QString stateSentence(const Association &association, const Outlook &outlook);
/// The signs of ossification, a sentence each; none if nothing is to be seen.
[[nodiscard]] QStringList signSentences(const Ossification &signs, const NameOf &nameOf);
[[nodiscard]] QString sentenceFor(const Waiting &waiting, const Outlook &outlook);

} // namespace pochin::associations
