// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "associations/domain/handing_over.h"

namespace pochin::associations {

namespace {

/// Whether a hand-over, or a line more on the card, is this person's to write.
Result<> mayHandOver(const Outlook &outlook, const ChangeId &association)
{
    const auto known = knownTo(outlook, association);
    if (!known)
        return std::unexpected(known.error());
    const Standing now = standing(**known, outlook);
    if (now.phase == Phase::Gathering || now.phase == Phase::Working)
        return refused(Refusal::NotToHandOver);
    const bool tookPart = (*known)->joins.contains(outlook.self);
    if (now.phase == Phase::Solved && !now.hasParticipant(outlook.self))
        return refused(Refusal::NotTakingPart);
    if (now.phase == Phase::Dissolved && !tookPart)
        return refused(Refusal::NotTakingPart);
    return {};
}

} // namespace

QByteArray HandingOver::encoded() const
{
    ledger::PayloadWriter out;
    out.id(1, association);
    out.text(2, results);
    out.texts(3, things);
    out.texts(4, debts);
    out.text(5, lessons);
    out.id(6, successor);
    return out.bytes();
}

Result<HandingOver> HandingOver::decoded(QByteArrayView payload)
{
    ledger::PayloadReader in(payload);
    HandingOver handingOver{.association = in.id<ChangeId>(1),
        .results = in.optionalText(2, aText),
        .things = in.texts(3, mostItems, aLine),
        .debts = in.texts(4, mostItems, aLine),
        .lessons = in.optionalText(5, aText),
        .successor = in.optionalId<ChangeId>(6)};
    return in.read(std::move(handingOver));
}

Result<> HandingOver::apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const
{
    const Association *before = state.part<AssociationsPart>().association(association);
    const qint64 quiet = before ? before->lastDeed : 0;
    return alterable(state, association, change).transform([&](Association *altered) {
        HandOver handOver{.mark = markOf(change, results),
            .things = things,
            .debts = debts,
            .lessons = lessons,
            .successor = successor,
            .isByParticipant = altered->joins.contains(change.author),
            .quietSince = quiet};
        altered->handOvers.emplace(change.id, std::move(handOver));
    });
}

Result<Deed> handOver(const Outlook &outlook, const HandingOver &wanted)
{
    if (auto may = mayHandOver(outlook, wanted.association); !may)
        return std::unexpected(may.error());
    const auto results = optionalText(wanted.results, aText);
    const auto lessons = optionalText(wanted.lessons, aText);
    const auto things = textsOf(wanted.things);
    const auto debts = textsOf(wanted.debts);
    if (const auto fault = firstFault(results, lessons, things, debts))
        return std::unexpected(*fault);
    if (results->isEmpty() && lessons->isEmpty() && things->empty() && debts->empty())
        return refused(Refusal::NothingSaid);
    if (wanted.successor && !outlook.part<AssociationsPart>().association(*wanted.successor))
        return refused(Refusal::NoSuchAssociation);
    return ledger::deedOf(HandingOver{wanted.association, *results, *things, *debts, *lessons, wanted.successor});
}

} // namespace pochin::associations
