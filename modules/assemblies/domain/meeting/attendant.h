// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/domain/ids.h"
#include "ledger/domain/payload_reader.h"
#include "ledger/domain/payload_writer.h"

namespace pochin::assemblies {

/// Somebody in the room: a person of the group, or a guest by name.
struct Attendant {
    std::optional<ledger::PersonId> person = {};
    QString guest = {}; ///< empty exactly if it is a person

    [[nodiscard]] bool isGuest() const { return !person; }
    friend auto operator<=>(const Attendant &, const Attendant &) = default;
};

inline void writeAttendant(ledger::PayloadWriter &out, quint64 personKey, quint64 guestKey, const Attendant &who)
{
    out.id(personKey, who.person);
    out.text(guestKey, who.guest);
}

inline Attendant readAttendant(ledger::PayloadReader &in, quint64 personKey, quint64 guestKey)
{
    Attendant who{
        .person = in.optionalId<ledger::PersonId>(personKey), .guest = in.optionalText(guestKey, ledger::aName)};
    if (who.person.has_value() != who.guest.trimmed().isEmpty())
        in.fail(personKey, QLatin1StringView("either a person or a guest"));
    return who;
}

} // namespace pochin::assemblies
