// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assemblies/domain/outcome_acts.h"

#include "assemblies/domain/asking.h"

#include <algorithm>

namespace pochin::assemblies {

using namespace ledger;

namespace {

enum WrittenKey : quint64 { WrittenWording = 1, IsAdopted, WrittenWords };
enum BorneOutKey : quint64 { Record = 1 };
enum LotKey : quint64 { LotWording = 1, SealOrSeed };

/// A wording that draws, with the author among its hands.
Result<const Wording *> askedLot(const Outlook &outlook, const ChangeId &id)
{
    const auto wording = askedOpenWording(outlook, id);
    if (!wording)
        return wording;
    const auto &lot = (*wording)->text.lot;
    if (!lot || std::ranges::find(lot->hands, outlook.self) == lot->hands.end())
        return refusal(Refusal::NotAHand);
    return wording;
}

} // namespace

QByteArray OutcomeWritten::encoded() const
{
    PayloadWriter out;
    out.id(WrittenWording, wording);
    out.flag(IsAdopted, isAdopted);
    out.text(WrittenWords, words);
    return out.bytes();
}

Result<OutcomeWritten> OutcomeWritten::decoded(QByteArrayView payload)
{
    PayloadReader in(payload);
    OutcomeWritten written{.wording = in.id<ChangeId>(WrittenWording),
        .isAdopted = in.flag(IsAdopted),
        .words = in.optionalText(WrittenWords, aText)};
    return in.read(std::move(written));
}

Claim OutcomeWritten::claim() const
{
    return OutcomeRecorded{wording, isAdopted};
}

Result<> OutcomeWritten::apply(SpaceState &state, const FoldedChange &change) const
{
    if (!state.part<Decisions>().wording(wording))
        return withoutMeaning();
    auto &decisions = state.alterable<Decisions>();
    decisions.wording(wording)->records.push_back(kept(change, *this));
    decisions.wordingOfRecord.emplace(change.id, wording);
    return {};
}

Result<Deed> recordOutcome(const Outlook &outlook, const OutcomeWritten &outcome)
{
    const auto wording = askedOpenWording(outlook, outcome.wording);
    if (!wording)
        return std::unexpected(wording.error());
    if (procedureOf(outlook, **wording).means != Procedure::Means::Recorded)
        return refusal(Refusal::BeyondProcedure);
    const auto known = outcome.isAdopted ? askedKnownRuleset(outlook, (*wording)->text.effect) : Result<>();
    return known.and_then([&] { return checkedDeed(outcome); });
}

QByteArray OutcomeBorneOut::encoded() const
{
    PayloadWriter out;
    out.id(Record, record);
    return out.bytes();
}

Result<OutcomeBorneOut> OutcomeBorneOut::decoded(QByteArrayView payload)
{
    PayloadReader in(payload);
    OutcomeBorneOut borneOut{.record = in.id<ChangeId>(Record)};
    return in.read(std::move(borneOut));
}

Claim OutcomeBorneOut::claim() const
{
    return OutcomeConfirmed{record};
}

Result<> OutcomeBorneOut::apply(SpaceState &state, const FoldedChange &) const
{
    return state.part<Decisions>().wordingOfRecord.contains(record) ? Result<>() : withoutMeaning();
}

Result<Deed> bearOut(const Outlook &outlook, const ChangeId &record)
{
    if (!outlook.isMember())
        return refusal(Refusal::NotAMember);
    const auto &decisions = outlook.part<Decisions>();
    const auto where = decisions.wordingOfRecord.find(record);
    if (where == decisions.wordingOfRecord.end())
        return refusal(Refusal::NothingOfThatName);
    const Wording &wording = *decisions.wording(where->second);
    const auto recorded = std::ranges::find(wording.records, record, &Kept<OutcomeWritten>::id);
    if (recorded->by == outlook.self)
        return refusal(Refusal::OwnRecord);
    const auto known = recorded->act.isAdopted ? askedKnownRuleset(outlook, wording.text.effect) : Result<>();
    return known.and_then([&] { return checkedDeed(OutcomeBorneOut{record}); });
}

QByteArray SeedSealed::encoded() const
{
    PayloadWriter out;
    out.id(LotWording, wording);
    out.id(SealOrSeed, seal);
    return out.bytes();
}

Result<SeedSealed> SeedSealed::decoded(QByteArrayView payload)
{
    PayloadReader in(payload);
    SeedSealed sealed{.wording = in.id<ChangeId>(LotWording), .seal = in.id<LotSeal>(SealOrSeed)};
    return in.read(std::move(sealed));
}

Claim SeedSealed::claim() const
{
    return LotSealed{wording, seal};
}

/// Seals and seeds are kept by SpaceStanding.
Result<> SeedSealed::apply(SpaceState &state, const FoldedChange &) const
{
    return state.part<Decisions>().wording(wording) ? Result<>() : withoutMeaning();
}

Result<Deed> sealSeed(const Outlook &outlook, const ChangeId &id, const LotSeed &seed)
{
    const auto wording = askedLot(outlook, id);
    if (!wording)
        return std::unexpected(wording.error());
    const auto sealed = outlook.standing().sealedBy(id);
    if (std::ranges::find(sealed, outlook.self) != sealed.end())
        return refusal(Refusal::AlreadySealed);
    return checkedDeed(SeedSealed{id, sealOf(id, outlook.self, seed)});
}

QByteArray SeedShown::encoded() const
{
    PayloadWriter out;
    out.id(LotWording, wording);
    out.id(SealOrSeed, seed);
    return out.bytes();
}

Result<SeedShown> SeedShown::decoded(QByteArrayView payload)
{
    PayloadReader in(payload);
    SeedShown shown{.wording = in.id<ChangeId>(LotWording), .seed = in.id<LotSeed>(SealOrSeed)};
    return in.read(std::move(shown));
}

Claim SeedShown::claim() const
{
    return LotOpened{wording, seed};
}

Result<> SeedShown::apply(SpaceState &state, const FoldedChange &) const
{
    return state.part<Decisions>().wording(wording) ? Result<>() : withoutMeaning();
}

Result<Deed> showSeed(const Outlook &outlook, const ChangeId &id, const LotSeed &seed)
{
    const auto wording = askedLot(outlook, id);
    if (!wording)
        return std::unexpected(wording.error());
    if (outlook.standing().sealedBy(id).size() < (*wording)->text.lot->hands.size())
        return refusal(Refusal::SealsMissing);
    return checkedDeed(SeedShown{id, seed});
}

} // namespace pochin::assemblies
