// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "associations/domain/staying.h"

#include <algorithm>

namespace pochin::associations {

QByteArray Staying::encoded() const
{
    ledger::PayloadWriter out;
    out.id(1, association);
    out.id(2, extension);
    return out.bytes();
}

Result<Staying> Staying::decoded(QByteArrayView payload)
{
    ledger::PayloadReader in(payload);
    Staying staying{.association = in.id<ChangeId>(1), .extension = in.id<ChangeId>(2)};
    return in.read(staying);
}

Result<> Staying::apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const
{
    return alterable(state, association, change).and_then([&](Association *altered) -> Result<> {
        const auto asked = altered->extensions.find(extension);
        if (asked == altered->extensions.end())
            return refused(Refusal::NoExtension);
        asked->second.stays.emplace(change.author, change.body.wall);
        return {};
    });
}

Result<Deed> stay(const Outlook &outlook, const ChangeId &association)
{
    return workedOnBy(outlook, association).and_then([&](const Association *known) -> Result<Deed> {
        const auto open = unanswered(*known, outlook);
        if (open.empty())
            return refused(known->extensions.empty() ? Refusal::NoExtension : Refusal::AlreadyAnswered);
        const ChangeId farthest
            = *std::ranges::max_element(open, {}, [&](const ChangeId &id) { return known->extensions.at(id).until; });
        return ledger::deedOf(Staying{association, farthest});
    });
}

} // namespace pochin::associations
