// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/domain/trouble.h"

namespace pochin::exchange {

namespace {

using Kind = Failure::Kind;
using Entry = ReasonEntry<Trouble>;
using Name = QLatin1StringView;

constexpr ReasonTable table{std::array{
    Entry{Trouble::NobodyElse, Kind::NotPermitted, Name("nobody-else")},
    Entry{Trouble::MixedRecipients, Kind::NotPermitted, Name("mixed-recipients")},
    Entry{Trouble::NotYourGroup, Kind::NotPermitted, Name("not-your-group")},
    Entry{Trouble::ManyChanges, Kind::NotPermitted, Name("many-changes")},
    Entry{Trouble::NothingInside, Kind::NotPermitted, Name("nothing-inside")},
    Entry{Trouble::NotACard, Kind::Malformed, Name("not-a-card")},
    Entry{Trouble::NotARequest, Kind::Malformed, Name("not-a-request")},
    Entry{Trouble::NotAMember, Kind::NotPermitted, Name("file-not-a-members")},
    Entry{Trouble::UnfitName, Kind::InvalidInput, Name("file-unfit-name")},
}};
static_assert(table.isInOrder());

} // namespace

std::unexpected<Failure> trouble(Trouble trouble, const QString &detail)
{
    return table.failure(trouble, detail);
}

std::optional<Trouble> troubleOf(const Failure &failure)
{
    return table.reasonOf(failure);
}

} // namespace pochin::exchange
