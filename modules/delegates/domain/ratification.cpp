// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delegates/domain/ratification.h"

#include "assemblies/domain/quoted_matter.h"
#include "delegates/domain/act_log.h"
#include "delegates/domain/deciding.h"
#include "delegates/domain/delegates_part.h"
#include "delegates/domain/refusal.h"
#include "ledger/domain/named_procedure.h"
#include "ledger/domain/payload_reader.h"
#include "ledger/domain/payload_writer.h"

#include <algorithm>

namespace pochin::delegates {

using namespace Qt::StringLiterals;

QLatin1StringView nameOf(Answer answer)
{
    return nameOf(ratifiedAs(answer));
}

QLatin1StringView nameOf(Ratified ratified)
{
    static constexpr std::array names{"no-answer"_L1, "ratified"_L1, "partly"_L1, "reserved"_L1, "rejected"_L1};
    return names.at(static_cast<std::size_t>(ratified));
}

Ratified ratifiedAs(Answer answer)
{
    return static_cast<Ratified>(static_cast<int>(answer) + 1);
}

bool isInForce(Ratified ratified)
{
    return ratified == Ratified::Whole || ratified == Ratified::Partly || ratified == Ratified::Reserved;
}

QByteArray RatificationProposed::encoded() const
{
    ledger::PayloadWriter out;
    out.id(1, of);
    out.choice(2, answer);
    out.text(3, words);
    out.moment(4, deadline);
    ledger::writeProcedureRef(out, 5, 6, procedure);
    return out.bytes();
}

Result<RatificationProposed> RatificationProposed::decoded(QByteArrayView payload)
{
    ledger::PayloadReader in(payload);
    RatificationProposed proposed{in.id<ChangeId>(1), in.choice(2, Answer::Rejected), in.optionalText(3, ledger::aText),
        in.optionalMoment(4), ledger::readProcedureRef(in, 5, 6)};
    return in.read(std::move(proposed));
}

ledger::Claim RatificationProposed::claim() const
{
    ledger::Proposal proposal{{}, deadline, procedure};
    if (answer != Answer::Rejected)
        proposal.effect = ledger::Ratification{of};
    return proposal;
}

namespace {

/// What it is about. The state does not know an act that is set aside, such as one that a recall had not seen: then the
/// words of the answer stand for it, or the beginning of its name.
QString wordsOf(const DelegatesPart &part, const RatificationProposed &proposed)
{
    if (const auto outcome = part.outcomes.find(proposed.of); outcome != part.outcomes.end())
        return outcome->second.act.words.words;
    for (const auto &[id, mandate] : part.mandates) {
        const auto act = std::ranges::find(mandate.acts, proposed.of, &Said<ActRecorded>::id);
        if (act != mandate.acts.end())
            return act->act.words;
    }
    return proposed.words.isEmpty() ? proposed.of.hex().first(8) : proposed.words;
}

assemblies::ProposalText inTheRegister(const DelegatesPart &part, const RatificationProposed &proposed)
{
    using Effect = assemblies::WrittenEffect;
    assemblies::ProposalText text{.what = wordsOf(part, proposed).simplified().left(ledger::aLine.most),
        .why = proposed.words,
        .procedure = proposed.procedure,
        .deadline = proposed.deadline};
    if (proposed.answer != Answer::Rejected)
        text.effect = {.kind = Effect::Kind::Ratify, .about = proposed.of.bytes().toByteArray()};
    return text;
}

} // namespace

/// What it names may be set aside, and then the state does not know it; so anything may be named here, and whatever is
/// nothing a delegate did is ratified without consequence.
Result<> RatificationProposed::apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const
{
    auto &part = state.alterable<DelegatesPart>();
    part.ratifications.push_back(said(*this, change));
    assemblies::keepQuoted(state, change, inTheRegister(part, *this),
        answer == Answer::Rejected ? assemblies::Quoted::Rejection : assemblies::Quoted::Ratification);
    return {};
}

const Said<RatificationProposed> *adoptedAnswer(const ledger::Space &space, const ChangeId &of)
{
    const Said<RatificationProposed> *last = nullptr;
    for (const auto &proposed : space.state().part<DelegatesPart>().ratifications) {
        if (proposed.act.of == of && space.standing().outcome(proposed.id) == ledger::Outcome::Adopted)
            last = &proposed;
    }
    return last;
}

Ratified ratificationOf(const ledger::Space &space, const ChangeId &of)
{
    if (const auto *answer = adoptedAnswer(space, of))
        return ratifiedAs(answer->act.answer);
    const auto node = space.graph().find(of);
    return node && space.standing().isRatified(*node) ? Ratified::Whole : Ratified::No; // by another room's proposal
}

Result<Deed> proposeRatification(const Outlook &outlook, RatificationProposed proposed)
{
    if (!outlook.isMember())
        return refused(Refusal::NotAMember);
    if (!actNamed(outlook.space, proposed.of) && !outlook.part<DelegatesPart>().outcomes.contains(proposed.of))
        return refused(Refusal::NothingToRatify);
    const bool mustSay = proposed.answer == Answer::Partly || proposed.answer == Answer::Reserved;
    if (mustSay && proposed.words.isEmpty())
        return refused(Refusal::NoWords);
    if (!ledger::isWritable(proposed.words, ledger::aText))
        return refused(Refusal::TextTooLong);
    const auto procedure = procedureFor(outlook, ledger::Power::Ratify);
    if (!procedure)
        return refused(Refusal::NoProcedure);
    proposed.procedure = *procedure;
    return ledger::deedOf(proposed);
}

} // namespace pochin::delegates
