// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "groups/domain/leaving.h"

#include "groups/domain/group_part.h"
#include "groups/domain/may.h"
#include "groups/domain/naming.h"
#include "groups/domain/people_part.h"

namespace pochin::groups {

using namespace ledger;

QByteArray Left::encoded() const
{
    PayloadWriter out;
    out.text(1, word);
    return out.bytes();
}

Result<Left> Left::decoded(QByteArrayView payload)
{
    PayloadReader in(payload);
    return in.read(Left{.word = in.optionalText(1, aLine)});
}

Result<> Left::apply(SpaceState &state, const FoldedChange &change) const
{
    state.alterable<PeoplePart>().partings.insert_or_assign(change.author, word);
    return {};
}

Result<Deed> leave(const Outlook &outlook, const Left &left)
{
    return isHere(outlook).and_then([&] { return writableOrEmpty(left.word, aLine); }).transform([&] {
        return deedOf(left);
    });
}

QByteArray EndOfExchange::encoded() const
{
    return namingBytes(with, reason);
}

Result<EndOfExchange> EndOfExchange::decoded(QByteArrayView payload)
{
    return decodedNaming<EndOfExchange, PersonId>(payload);
}

Claim EndOfExchange::claim() const
{
    return ExchangeEnded{.with = with};
}

Result<> EndOfExchange::apply(SpaceState &state, const FoldedChange &change) const
{
    state.alterable<PeoplePart>().exchangeEnded[with].insert_or_assign(change.author, reason);
    return {};
}

Result<Deed> endExchange(const Outlook &outlook, const EndOfExchange &end)
{
    return isHere(outlook).and_then([&] { return writableOrEmpty(end.reason, aLine); }).and_then([&]() -> Result<Deed> {
        if (!outlook.standing().isMember(end.with) || end.with == outlook.self)
            return refusal(Refusal::NothingNamed);
        if (outlook.part<GroupPart>().rules.powers == SpaceRules::Powers::DecisionOnly)
            return refusal(Refusal::NeedsDecision);
        return deedOf(end);
    });
}

} // namespace pochin::groups
