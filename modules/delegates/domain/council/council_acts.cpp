// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delegates/domain/council/council_acts.h"

#include "delegates/domain/council/council_part.h"
#include "delegates/domain/refusal.h"
#include "ledger/domain/payload_reader.h"
#include "ledger/domain/payload_writer.h"

namespace pochin::delegates {

QByteArray MatterLaid::encoded() const
{
    ledger::PayloadWriter out;
    out.text(1, title);
    out.text(2, words);
    return out.bytes();
}

Result<MatterLaid> MatterLaid::decoded(QByteArrayView payload)
{
    ledger::PayloadReader in(payload);
    MatterLaid matter{in.text(1, ledger::aLine), in.optionalText(2, ledger::aText)};
    return in.read(std::move(matter));
}

Result<> MatterLaid::apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const
{
    state.alterable<CouncilPart>().matters.push_back(said(*this, change));
    return {};
}

QByteArray OutcomeProposed::encoded() const
{
    ledger::PayloadWriter out;
    out.id(1, matter);
    out.bytes(2, words.encoded());
    return out.bytes();
}

Result<OutcomeProposed> OutcomeProposed::decoded(QByteArrayView payload)
{
    ledger::PayloadReader in(payload);
    const auto matter = in.optionalId<ChangeId>(1);
    return in.read(in.bytes(2, 1, OutcomeText::mostBytes))
        .and_then([](const QByteArray &bytes) { return OutcomeText::decoded(bytes); })
        .transform([&](OutcomeText &&words) { return OutcomeProposed{matter, std::move(words)}; });
}

Result<> OutcomeProposed::apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const
{
    if (matter && !state.part<CouncilPart>().matter(*matter))
        return withoutMeaning();
    state.alterable<CouncilPart>().outcomes.emplace(change.id, CouncilOutcome{said(*this, change)});
    return {};
}

QByteArray VoiceRaised::encoded() const
{
    ledger::PayloadWriter out;
    out.id(1, outcome);
    out.choice(2, kind);
    out.text(3, words);
    return out.bytes();
}

Result<VoiceRaised> VoiceRaised::decoded(QByteArrayView payload)
{
    ledger::PayloadReader in(payload);
    VoiceRaised voice{in.id<ChangeId>(1), in.choice(2, Kind::Dissent), in.text(3, ledger::aText)};
    return in.read(std::move(voice));
}

Result<> VoiceRaised::apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const
{
    if (!state.part<CouncilPart>().outcome(outcome))
        return withoutMeaning();
    state.alterable<CouncilPart>().outcomes.at(outcome).voices.push_back(said(*this, change));
    return {};
}

QByteArray WorkDeclared::encoded() const
{
    ledger::PayloadWriter out;
    out.text(1, words);
    return out.bytes();
}

Result<WorkDeclared> WorkDeclared::decoded(QByteArrayView payload)
{
    ledger::PayloadReader in(payload);
    WorkDeclared work{in.text(1, ledger::aLine)};
    return in.read(std::move(work));
}

Result<> WorkDeclared::apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const
{
    state.alterable<CouncilPart>().works.insert_or_assign(change.author, said(*this, change));
    return {};
}

namespace {

Result<> mayWrite(const Outlook &outlook, const QString &words, ledger::TextLimit limit)
{
    if (!outlook.isMember())
        return refused(Refusal::NotAMember);
    if (words.isEmpty())
        return refused(Refusal::NoWords);
    return ledger::isWritable(words, limit) ? Result<>() : refused(Refusal::TextTooLong);
}

} // namespace

Result<Deed> layMatter(const Outlook &outlook, const MatterLaid &matter)
{
    return mayWrite(outlook, matter.title, ledger::aLine).and_then([&]() -> Result<Deed> {
        if (!ledger::isWritable(matter.words, ledger::aText))
            return refused(Refusal::TextTooLong);
        return ledger::deedOf(matter);
    });
}

Result<Deed> proposeOutcome(const Outlook &outlook, const OutcomeProposed &outcome)
{
    if (outcome.words.matter.isEmpty())
        return refused(Refusal::NoMatter);
    return mayWrite(outlook, outcome.words.words, ledger::aText).and_then([&]() -> Result<Deed> {
        if (outcome.matter && !outlook.part<CouncilPart>().matter(*outcome.matter))
            return refused(Refusal::NoSuchOutcome);
        if (!OutcomeProposed::decoded(outcome.encoded()))
            return refused(Refusal::TextTooLong);
        return ledger::deedOf(outcome);
    });
}

Result<Deed> raiseVoice(const Outlook &outlook, const VoiceRaised &voice)
{
    return mayWrite(outlook, voice.words, ledger::aText).and_then([&]() -> Result<Deed> {
        if (!outlook.part<CouncilPart>().outcome(voice.outcome))
            return refused(Refusal::NoSuchOutcome);
        return ledger::deedOf(voice);
    });
}

Result<Deed> declareWork(const Outlook &outlook, const WorkDeclared &work)
{
    return mayWrite(outlook, work.words, ledger::aLine).transform([&] { return ledger::deedOf(work); });
}

} // namespace pochin::delegates
