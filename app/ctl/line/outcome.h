// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"

#include <QJsonValue>
#include <QString>

#include <optional>

namespace pochin::ctl {

/// What a deed leaves to be shown: the same facts for a person and for a program.
struct Outcome {
    QString text; ///< for people, in their language, without a line break at its end; may be empty
    QJsonValue json; ///< for programs: stable English keys, texts as stored
    /// A deed that was done and found something wrong, such as a check that found damage: ends with this kind's status.
    std::optional<Failure::Kind> found;
};

/// What pochinctl ends with; scripts lean on it.
enum class ExitStatus {
    Done = 0,
    NotPossible = 1, ///< not possible now, with a typed reason
    WrongUsage = 2,
    Damaged = 3, ///< damaged or hostile input
    Locked = 4, ///< locked, or a wrong passphrase
};

[[nodiscard]] ExitStatus exitStatusOf(Failure::Kind kind);

/// `{"error":{"kind":…,"message":…,"detail":…}}`, the message in the language in use.
[[nodiscard]] QJsonValue jsonOf(const Failure &failure);

/// The sentence for a person: what happened, what is safe, what to do.
[[nodiscard]] QString sentenceOf(const Failure &failure);

/// Compact, with nothing but ASCII control characters escaped; one line.
[[nodiscard]] QByteArray lineOf(const QJsonValue &value);

} // namespace pochin::ctl
