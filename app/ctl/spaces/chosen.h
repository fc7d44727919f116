// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/identifier.h"
#include "foundation/result.h"
#include "ledger/domain/ids.h"
#include "ledger/domain/outlook.h"

#include <span>
#include <vector>

namespace pochin::ctl {

class Session;

/// Something that can be named on a command line.
struct Candidate {
    QByteArray id; ///< 32 bytes
    QString title; ///< may be empty
};

/// Which of them is meant: by any beginning of its id of at least four digits, or by its whole title where only one has
/// it. NotFound: none; InvalidInput: several.
[[nodiscard]] Result<std::size_t> chosen(const QString &typed, std::span<const Candidate> candidates);

/// The same for things that all have one kind of id.
template <typename Id>
[[nodiscard]] Result<Id> chosenId(const QString &typed, std::span<const Candidate> candidates)
{
    return chosen(typed, candidates).transform([&](std::size_t i) { return *Id::fromBytes(candidates[i].id); });
}

/// A space by the title of its group or the beginning of its id.
[[nodiscard]] Result<ledger::SpaceId> chosenSpace(Session &session, const QString &typed);
/// A person of a space by name or by the beginning of their id.
[[nodiscard]] Result<ledger::PersonId> chosenPerson(
    Session &session, const ledger::SpaceId &space, const QString &typed);

/// The space as this device's person sees it; NotPermitted: this device has no key in it.
[[nodiscard]] Result<ledger::Outlook> outlookOf(Session &session, const ledger::SpaceId &space);

/// What people are shown of an id; accepted everywhere as such.
template <typename Tag>
[[nodiscard]] QString shortOf(const Identifier<Tag> &id)
{
    return id.hex().first(8);
}

} // namespace pochin::ctl
