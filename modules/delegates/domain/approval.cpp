// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delegates/domain/approval.h"

#include "assemblies/domain/quoted_matter.h"
#include "delegates/domain/deciding.h"
#include "delegates/domain/delegates_part.h"
#include "delegates/domain/refusal.h"
#include "ledger/domain/named_procedure.h"
#include "ledger/domain/payload_reader.h"
#include "ledger/domain/payload_writer.h"

namespace pochin::delegates {

using namespace Qt::StringLiterals;

namespace {

void write(ledger::PayloadWriter &out, const QuotedDraft &quoted)
{
    out.id(1, quoted.draft);
    out.id(2, quoted.words);
    out.id(3, quoted.delegate);
}

QuotedDraft quotedIn(ledger::PayloadReader &in)
{
    return {in.id<ChangeId>(1), in.id<ContentHash>(2), in.id<PersonId>(3)};
}

/// The mandate begins its life in the state if all that the approval quotes is so.
Result<const MandateText *> begin(
    ledger::SpaceState &state, const ledger::FoldedChange &change, const QuotedDraft &quoted)
{
    const auto *draft = state.part<DelegatesPart>().draft(quoted.draft);
    if (!draft || draft->act.words.hash() != quoted.words || draft->act.words.text.delegate != quoted.delegate)
        return withoutMeaning();
    const auto mandate = state.alterable<DelegatesPart>().mandates.emplace(change.id,
        Mandate{.id = change.id,
            .by = change.author,
            .wall = change.body.wall,
            .quoted = quoted,
            .words = draft->act.words.text});
    return &mandate.first->second.words;
}

Result<QuotedDraft> quoted(const Outlook &outlook, const ChangeId &id)
{
    const DelegatesPart &part = outlook.part<DelegatesPart>();
    const auto *draft = part.draft(id);
    if (!draft)
        return refused(Refusal::NoSuchDraft);
    for (const auto &[mandate, facts] : part.mandates) {
        if (facts.quoted.draft == id && approvalOf(outlook.space, mandate) == Approval::Approved)
            return refused(Refusal::AlreadyApproved);
    }
    return checked(outlook, draft->act.words.text).transform([&] {
        return QuotedDraft{id, draft->act.words.hash(), draft->act.words.text.delegate};
    });
}

} // namespace

QByteArray MandateGiven::encoded() const
{
    ledger::PayloadWriter out;
    write(out, quoted);
    return out.bytes();
}

Result<MandateGiven> MandateGiven::decoded(QByteArrayView payload)
{
    ledger::PayloadReader in(payload);
    return in.read(MandateGiven{quotedIn(in)});
}

Result<> MandateGiven::apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const
{
    return begin(state, change, quoted).transform([](const MandateText *) { });
}

QByteArray MandateProposed::encoded() const
{
    ledger::PayloadWriter out;
    write(out, quoted);
    out.moment(4, deadline);
    ledger::writeProcedureRef(out, 5, 6, procedure);
    return out.bytes();
}

Result<MandateProposed> MandateProposed::decoded(QByteArrayView payload)
{
    ledger::PayloadReader in(payload);
    MandateProposed proposed{quotedIn(in), in.optionalMoment(4), ledger::readProcedureRef(in, 5, 6)};
    return in.read(std::move(proposed));
}

Result<> MandateProposed::apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const
{
    return begin(state, change, quoted).transform([&](const MandateText *words) {
        using Effect = assemblies::WrittenEffect;
        assemblies::keepQuoted(state, change,
            {.what = words->matter,
                .procedure = procedure,
                .deadline = deadline,
                .effect = {.kind = Effect::Kind::GiveMandate, .about = quoted.delegate.bytes().toByteArray()},
                .citations = words->citations},
            assemblies::Quoted::Mandate);
    });
}

QLatin1StringView nameOf(Approval approval)
{
    static constexpr std::array names{"open"_L1, "approved"_L1, "not-approved"_L1, "disputed"_L1};
    return names.at(static_cast<std::size_t>(approval));
}

Approval approvalOf(const ledger::Space &space, const ChangeId &mandate)
{
    const auto node = space.graph().find(mandate);
    if (!node || space.verdict(*node).standing != ledger::Standing::Full)
        return Approval::NotApproved;
    if (!space.standing().isProposal(mandate))
        return Approval::Approved; // given by one for all; its standing says that this was allowed
    switch (space.standing().outcome(mandate)) {
    case ledger::Outcome::Open:
        return Approval::Open;
    case ledger::Outcome::Adopted:
        return Approval::Approved;
    case ledger::Outcome::Rejected:
        return Approval::NotApproved;
    case ledger::Outcome::Disputed:
        return Approval::Disputed;
    }
    Q_UNREACHABLE_RETURN(Approval::NotApproved);
}

Result<Deed> giveMandate(const Outlook &outlook, const ChangeId &draft)
{
    if (outlook.standing().rules().powers == ledger::SpaceRules::Powers::DecisionOnly)
        return refused(Refusal::NeedsDecision);
    return quoted(outlook, draft).transform([](const QuotedDraft &all) { return ledger::deedOf(MandateGiven{all}); });
}

Result<Deed> proposeMandate(const Outlook &outlook, const ChangeId &draft, std::optional<Instant> deadline)
{
    const auto procedure = procedureFor(outlook, ledger::Power::GiveMandate);
    if (!procedure)
        return refused(Refusal::NoProcedure);
    return quoted(outlook, draft).transform([&](const QuotedDraft &all) {
        return ledger::deedOf(MandateProposed{
            all, deadline.transform([](Instant at) -> qint64 { return at.time_since_epoch().count(); }), *procedure});
    });
}

} // namespace pochin::delegates
