// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/assemblies/proposal_options.h"

#include "assemblies/domain/decisions.h"
#include "composition/effect_offers.h"
#include "ctl/assemblies/decisions_json.h"
#include "ctl/groups/group_found.h"
#include "ctl/groups/group_named.h"
#include "ctl/spaces/chosen.h"
#include "groups/domain/description.h"
#include "groups/domain/people_part.h"

namespace pochin::ctl {

using namespace assemblies;
using namespace ledger;
using namespace Qt::StringLiterals;

namespace {

Result<ProcedureRef> procedureIn(const Outlook &outlook, const QString &typed)
{
    bool isNumber = false;
    const uint number = typed.toUInt(&isNumber);
    if (isNumber)
        return ProcedureRef{.ofFounding = number};
    for (const ProcedureRef &ref : outlook.standing().proceduresInForce()) {
        if (ref.decision && typed.size() >= 4 && ref.decision->hex().startsWith(typed))
            return ref;
    }
    return failure(Failure::Kind::NotFound, typed);
}

/// Members by name or by the beginning of their id, as often as the option was given.
Result<std::vector<PersonId>> peopleIn(const Outlook &outlook, const QStringList &typed)
{
    std::vector<Candidate> candidates;
    for (const groups::PersonSeen &person : groups::peopleOf(outlook))
        candidates.push_back({.id = person.id.bytes().toByteArray(), .title = person.name});
    std::vector<PersonId> people;
    for (const QString &name : typed) {
        const auto person = chosenId<PersonId>(name, candidates);
        if (!person)
            return std::unexpected(person.error());
        people.push_back(*person);
    }
    return people;
}

/// At whom it is directed, and whose hands a lot takes.
Result<> readPeople(const Outlook &outlook, const Arguments &arguments, ProposalText &text)
{
    const auto addressees = peopleIn(outlook, arguments.options.value(u"to"_s));
    const auto hands = peopleIn(outlook, arguments.options.value(u"hand"_s));
    const auto choices = arguments.number(u"choices"_s, text.lot ? static_cast<int>(text.lot->choices) : 2, 2, 1000);
    if (!addressees || !hands || !choices)
        return std::unexpected(!addressees ? addressees.error() : !hands ? hands.error() : choices.error());
    if (!addressees->empty())
        text.addressees = *addressees;
    if (!hands->empty())
        text.lot = Lot{*hands, static_cast<quint32>(*choices)};
    return {};
}

/// Another proposal or decision of the group, by the option's name.
Result<std::optional<ChangeId>> namedIn(
    const Outlook &outlook, const Arguments &arguments, const QString &option, const std::optional<ChangeId> &otherwise)
{
    if (!arguments.has(option))
        return otherwise;
    std::vector<Candidate> candidates;
    for (const auto &[id, title] : wordingsOf(outlook.space))
        candidates.push_back({.id = id.bytes().toByteArray(), .title = title});
    return chosenId<ChangeId>(arguments.last(option), candidates).transform([](const ChangeId &id) {
        return std::optional(id);
    });
}

Result<> readKinship(const Outlook &outlook, const Arguments &arguments, ProposalText &text)
{
    const auto rival = namedIn(outlook, arguments, u"rival-of"_s, text.rivalOf);
    const auto revises = namedIn(outlook, arguments, u"revises"_s, text.revises);
    if (!rival || !revises)
        return std::unexpected(!rival ? rival.error() : revises.error());
    text.rivalOf = *rival;
    text.revises = *revises;
    return {};
}

/// A thing of another room that the decision is about, by what it is called or the beginning of its id.
Result<> readEffectOn(const Outlook &outlook, WrittenEffect::Kind kind, const QString &typed, ProposalText &text)
{
    std::vector<Candidate> candidates;
    for (const EffectOffer &offer : composition::effectOffers(outlook)) {
        if (offer.effect.kind == kind)
            candidates.push_back({.id = offer.effect.about, .title = offer.title});
    }
    if (kind == WrittenEffect::Kind::Dissolve)
        candidates.push_back({.id = outlook.space.graph().id(Node{0}).bytes().toByteArray(),
            .title = groups::titleOf(outlook.space.state())});
    const auto about = chosenId<ChangeId>(typed, candidates);
    if (!about)
        return std::unexpected(about.error());
    text.effect = {.kind = kind, .about = about->bytes().toByteArray()};
    return {};
}

Result<> readEffects(const Outlook &outlook, const Arguments &arguments, ProposalText &text)
{
    using enum WrittenEffect::Kind;
    for (const auto &[option, kind] :
        {std::pair(u"recall"_s, Recall), std::pair(u"dissolve"_s, Dissolve), std::pair(u"ratify"_s, Ratify)}) {
        if (!arguments.has(option))
            continue;
        if (auto read = readEffectOn(outlook, kind, arguments.last(option), text); !read)
            return read;
    }
    return {};
}

/// What the decision does to people and procedures.
Result<> readEffect(const Outlook &outlook, const Arguments &arguments, ProposalText &text)
{
    using enum WrittenEffect::Kind;
    if (arguments.has(u"end-exchange"_s)) {
        const auto person = peopleIn(outlook, {arguments.last(u"end-exchange"_s)});
        if (!person)
            return std::unexpected(person.error());
        text.effect = {.kind = EndExchange, .about = person->front().bytes().toByteArray()};
    }
    if (arguments.has(u"upgrade-ruleset"_s)) {
        // Nonsense is no number, and 0 is no ruleset: both are refused as all others that cannot come into force.
        text.effect = {.kind = UpgradeRuleset, .ruleset = arguments.last(u"upgrade-ruleset"_s).toUInt()};
    }
    if (!arguments.has(u"adopt-procedure"_s) && !arguments.has(u"end-procedure"_s))
        return {};
    text.effect = {.kind = ChangeProcedures};
    if (arguments.has(u"adopt-procedure"_s)) {
        const auto adopted = procedureCalled(arguments.last(u"adopt-procedure"_s));
        if (!adopted)
            return std::unexpected(adopted.error());
        text.effect.procedure = *adopted;
    }
    for (const QString &typed : arguments.options.value(u"end-procedure"_s)) {
        const auto ended = procedureIn(outlook, typed);
        if (!ended)
            return std::unexpected(ended.error());
        text.effect.ended.push_back(*ended);
    }
    return {};
}

} // namespace

Result<ProposalText> textIn(const Outlook &outlook, const Arguments &arguments, ProposalText text)
{
    const std::pair<QString, QString *> fields[] = {{u"what"_s, &text.what}, {u"why"_s, &text.why},
        {u"concerns"_s, &text.concerns}, {u"doers"_s, &text.doers}, {u"why-here"_s, &text.whyHere}};
    for (const auto &[option, field] : fields)
        *field = arguments.last(option, *field);
    if (arguments.has(u"cite"_s)) {
        const QStringList cited = arguments.options.value(u"cite"_s);
        text.citations = {cited.begin(), cited.end()};
    }
    if (arguments.has(u"by"_s)) {
        const auto procedure = procedureIn(outlook, arguments.last(u"by"_s));
        if (!procedure)
            return std::unexpected(procedure.error());
        text.procedure = *procedure;
    }
    for (const auto &[option, moment] :
        {std::pair(u"deadline"_s, &text.deadline), std::pair(u"review"_s, &text.review)}) {
        const auto typed = optionalMomentIn(arguments, option);
        if (!typed)
            return std::unexpected(typed.error());
        *moment = *typed ? *typed : *moment;
    }
    return readPeople(outlook, arguments, text)
        .and_then([&] { return readKinship(outlook, arguments, text); })
        .and_then([&] { return readEffect(outlook, arguments, text); })
        .and_then([&] { return readEffects(outlook, arguments, text); })
        .transform([&] { return text; });
}

std::vector<OptionSyntax> textOptions()
{
    return {{u"what"_s, u"LINE"_s, ki18nc("@info:shell", "What is proposed")},
        {u"why"_s, u"TEXT"_s, ki18nc("@info:shell", "Why")},
        {u"concerns"_s, u"TEXT"_s, ki18nc("@info:shell", "Whom it concerns")},
        {u"doers"_s, u"TEXT"_s, ki18nc("@info:shell", "Who does it")},
        {u"why-here"_s, u"TEXT"_s, ki18nc("@info:shell", "Why it is not decided on the spot")},
        {u"by"_s, u"PROCEDURE"_s, ki18nc("@info:shell", "The number or id of the procedure; otherwise the first")},
        {u"deadline"_s, u"DAY"_s, ki18nc("@info:shell", "No close counts before that day has ended")},
        {u"review"_s, u"DAY"_s, ki18nc("@info:shell", "When the group looks at it again")},
        {u"cite"_s, u"ADDRESS"_s, ki18nc("@info:shell", "A paragraph of the texts, such as М.7; may be repeated")},
        {u"to"_s, u"PERSON"_s, ki18nc("@info:shell", "At whom it is directed; may be repeated")},
        {u"hand"_s, u"PERSON"_s, ki18nc("@info:shell", "Who has a hand in the draw; two or more")},
        {u"choices"_s, u"N"_s, ki18nc("@info:shell", "Among how many a draw chooses; otherwise 2")},
        {u"rival-of"_s, u"PROPOSAL"_s, ki18nc("@info:shell", "Another proposal for the same matter")},
        {u"revises"_s, u"DECISION"_s, ki18nc("@info:shell", "A decision whose place this one takes")},
        {u"end-exchange"_s, u"PERSON"_s, ki18nc("@info:shell", "Once adopted, it ends exchange with that person")},
        {u"adopt-procedure"_s, u"HOW"_s,
            ki18nc("@info:shell",
                "Once adopted, the group may decide so: consensus, consensus:2, majority, share:2/3 or lot")},
        {u"end-procedure"_s, u"PROCEDURE"_s,
            ki18nc("@info:shell", "Once adopted, it ends that procedure; may be repeated")},
        {u"upgrade-ruleset"_s, u"NUMBER"_s,
            ki18nc("@info:shell", "Once adopted, the group goes by these newer rules; space state tells which it has")},
        {u"recall"_s, u"MANDATE"_s, ki18nc("@info:shell", "Once adopted, it recalls the delegate")},
        {u"dissolve"_s, u"ASSOCIATION"_s,
            ki18nc("@info:shell", "Once adopted, it dissolves the association, or the group by its title")},
        {u"ratify"_s, u"ACT"_s,
            ki18nc("@info:shell", "Once adopted, what a delegate did or brought home is the group’s own")}};
}

std::vector<OptionSyntax> reasonOptions()
{
    return {{u"for"_s, {}, ki18nc("@info:shell", "It speaks for the proposal")},
        {u"against"_s, {}, ki18nc("@info:shell", "It speaks against it")},
        {u"answers"_s, u"REASON"_s, ki18nc("@info:shell", "The reason that it answers")},
        {u"cite"_s, u"ADDRESS"_s, ki18nc("@info:shell", "A paragraph of the texts, such as М.7; may be repeated")}};
}

Result<ReasonGiven> reasonIn(const Outlook &outlook, const ChangeId &proposal, const Arguments &arguments)
{
    using enum ReasonGiven::Side;
    const QStringList cited = arguments.options.value(u"cite"_s);
    ReasonGiven reason{.proposal = proposal,
        .side = arguments.has(u"for"_s)   ? For
            : arguments.has(u"against"_s) ? Against
                                          : Neither,
        .text = arguments.words.value(1),
        .citations = {cited.begin(), cited.end()}};
    if (!arguments.has(u"answers"_s))
        return reason;
    std::vector<Candidate> candidates;
    for (const auto &one : outlook.part<Decisions>().matter(proposal)->reasons)
        candidates.push_back({.id = one.id.bytes().toByteArray(), .title = {}});
    return chosenId<ChangeId>(arguments.last(u"answers"_s), candidates).transform([&](const ChangeId &id) {
        reason.answers = id;
        return reason;
    });
}

} // namespace pochin::ctl
