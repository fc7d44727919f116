// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assemblies/domain/proposal_text.h"

using namespace Qt::StringLiterals;

namespace pochin::assemblies {

using namespace ledger;

namespace {

enum Key : quint64 {
    What = 1,
    Why,
    Concerns,
    Doers,
    ProcedureNumber,
    ProcedureDecision,
    Deadline,
    Review,
    EffectKind,
    EffectAbout,
    EffectProcedure,
    EffectEnded,
    LotHands,
    LotChoices,
    Citations,
    Addressees,
    WhyHere,
    RivalOf,
    Revises,
    EffectRuleset
};
/// Of 65,536 that a payload may have; the rest is for the fields of the act.
constexpr qsizetype mostBytes = 65'000;
constexpr std::size_t mostCitations = 20;
constexpr std::size_t mostPeople = 200;
constexpr quint64 mostChoices = 1000;
constexpr std::size_t mostEnded = 20;
constexpr quint64 mostRuleset = 1'000'000; ///< whatever that would mean

template <typename Id>
Id idOf(const QByteArray &bytes)
{
    return *Id::fromBytes(bytes.leftJustified(Id::size, '\0', true));
}

WrittenEffect readEffect(PayloadReader &in)
{
    WrittenEffect effect{.kind = in.choice(EffectKind, WrittenEffect::Kind::UpgradeRuleset)};
    if (effect.kind == WrittenEffect::Kind::UpgradeRuleset) {
        effect.ruleset = static_cast<quint32>(in.number(EffectRuleset, firstRuleset + 1, mostRuleset));
        return effect;
    }
    const bool isAbout
        = effect.kind != WrittenEffect::Kind::None && effect.kind != WrittenEffect::Kind::ChangeProcedures;
    if (isAbout)
        effect.about = in.bytes(EffectAbout, ChangeId::size, ChangeId::size);
    if (effect.kind != WrittenEffect::Kind::ChangeProcedures)
        return effect;
    const auto procedures = in.maps(EffectProcedure, 1, readProcedure);
    if (!procedures.empty())
        effect.procedure = procedures.front();
    effect.ended = in.maps(EffectEnded, mostEnded, [](PayloadReader &item) { return readProcedureRef(item, 1, 2); });
    if (procedures.empty() && effect.ended.empty())
        in.fail(EffectProcedure, "changes nothing"_L1);
    return effect;
}

std::optional<Lot> readLot(PayloadReader &in)
{
    if (!in.has(LotHands))
        return std::nullopt;
    Lot lot{.hands = in.ids<PersonId>(LotHands, mostPeople),
        .choices = static_cast<quint32>(in.number(LotChoices, 2, mostChoices))};
    std::vector<PersonId> apart = lot.hands;
    std::ranges::sort(apart);
    if (apart.size() < 2 || std::ranges::adjacent_find(apart) != apart.end())
        in.fail(LotHands, "fewer than two, or somebody twice"_L1);
    return lot;
}

void writeEffect(PayloadWriter &out, const WrittenEffect &effect)
{
    out.choice(EffectKind, effect.kind);
    if (!effect.about.isEmpty())
        out.bytes(EffectAbout, effect.about);
    if (effect.procedure)
        out.maps(EffectProcedure, std::array{*effect.procedure}, writeProcedure);
    out.maps(EffectEnded, effect.ended,
        [](PayloadWriter &item, const ProcedureRef &ref) { writeProcedureRef(item, 1, 2, ref); });
    if (effect.kind == WrittenEffect::Kind::UpgradeRuleset)
        out.number(EffectRuleset, effect.ruleset);
}

} // namespace

Effect WrittenEffect::effect() const
{
    switch (kind) {
    case Kind::None:
        return {};
    case Kind::EndExchange:
        return ExchangeEnded{idOf<PersonId>(about)};
    case Kind::GiveMandate:
        return MandateGiven{idOf<PersonId>(about)};
    case Kind::Recall:
        return Recall{idOf<ChangeId>(about)};
    case Kind::Dissolve:
        return Dissolution{idOf<ChangeId>(about)};
    case Kind::Ratify:
        return Ratification{idOf<ChangeId>(about)};
    case Kind::ChangeProcedures:
        return ProcedureChange{procedure ? std::optional(procedure->rule) : std::nullopt, ended};
    case Kind::UpgradeRuleset:
        return RulesetUpgrade{ruleset};
    }
    Q_UNREACHABLE_RETURN({});
}

void ProposalText::writeTo(PayloadWriter &out) const
{
    out.text(What, what);
    out.text(Why, why);
    out.text(Concerns, concerns);
    out.text(Doers, doers);
    writeProcedureRef(out, ProcedureNumber, ProcedureDecision, procedure);
    out.moment(Deadline, deadline);
    out.moment(Review, review);
    writeEffect(out, effect);
    if (lot) {
        out.ids(LotHands, lot->hands);
        out.number(LotChoices, lot->choices);
    }
    out.texts(Citations, citations);
    out.ids(Addressees, addressees);
    out.text(WhyHere, whyHere);
    out.id(RivalOf, rivalOf);
    out.id(Revises, revises);
}

ProposalText ProposalText::readFrom(PayloadReader &in)
{
    return {.what = in.text(What, aLine),
        .why = in.optionalText(Why, aText),
        .concerns = in.optionalText(Concerns, aText),
        .doers = in.optionalText(Doers, aText),
        .procedure = readProcedureRef(in, ProcedureNumber, ProcedureDecision),
        .deadline = in.optionalMoment(Deadline),
        .review = in.optionalMoment(Review),
        .effect = readEffect(in),
        .lot = readLot(in),
        .citations = in.texts(Citations, mostCitations, aName),
        .addressees = in.ids<PersonId>(Addressees, mostPeople),
        .whyHere = in.optionalText(WhyHere, aText),
        .rivalOf = in.optionalId<ChangeId>(RivalOf),
        .revises = in.optionalId<ChangeId>(Revises)};
}

Proposal ProposalText::claim() const
{
    return {.effect = effect.effect(), .deadline = deadline, .procedure = procedure, .lot = lot};
}

bool isWritableText(const ProposalText &text)
{
    PayloadWriter out;
    text.writeTo(out);
    const QByteArray bytes = out.bytes();
    PayloadReader in(bytes);
    (void)ProposalText::readFrom(in);
    return bytes.size() <= mostBytes && !in.hasFailed() && !text.what.trimmed().isEmpty();
}

} // namespace pochin::assemblies
