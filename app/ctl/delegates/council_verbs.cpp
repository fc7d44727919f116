// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Councils: the agenda, what is agreed, and who sits.
#include "ctl/delegates/council_json.h"
#include "ctl/delegates/council_place.h"
#include "ctl/groups/sealing.h"
#include "ctl/room_verbs.h"
#include "delegates/words/council_words.h"

namespace pochin::ctl {

using namespace delegates;
using namespace Qt::StringLiterals;

namespace {

Outcome shownCouncil(const ledger::Outlook &outlook)
{
    const groups::SealBook book = bookOf(outlook.space);
    return {.text = councilInWords(outlook, book).join(u'\n'), .json = jsonOfCouncil(outlook, book), .found = {}};
}

Result<Outcome> councilShown(Session &session, const Arguments &arguments)
{
    return chosenCouncil(session, arguments.words[0]).transform(shownCouncil);
}

Result<Outcome> matterLaid(Session &session, const Arguments &arguments)
{
    return doneThere(
        session, arguments, i18nc("@info:shell", "It is on the agenda."), [&](const ledger::Outlook &outlook) {
            return layMatter(outlook, {arguments.last(u"title"_s), arguments.last(u"words"_s)});
        });
}

Result<Outcome> workDeclared(Session &session, const Arguments &arguments)
{
    return doneThere(session, arguments,
        i18nc("@info:shell", "You are marked as somebody who does the work; that is no seat."),
        [&](const ledger::Outlook &outlook) { return declareWork(outlook, {arguments.last(u"words"_s)}); });
}

Result<Outcome> councilReviewed(Session &session, const Arguments &arguments)
{
    const auto next = dayOf(arguments.last(u"until"_s));
    if (!next)
        return std::unexpected(next.error());
    return doneThere(session, arguments,
        i18nc("@info:shell", "Said. Everybody in the council sees why, and when it is asked again."),
        [&](const ledger::Outlook &outlook) { return reviewCouncil(outlook, {*next, arguments.last(u"reason"_s)}); });
}

std::vector<Voice> dissentIn(const Arguments &arguments)
{
    std::vector<Voice> dissent;
    for (const QString &typed : arguments.options.value(u"dissent"_s))
        dissent.push_back({typed.section(u':', 0, 0).trimmed(), typed.section(u':', 1).trimmed()});
    return dissent;
}

Result<Outcome> outcomeProposed(Session &session, const Arguments &arguments)
{
    const QStringList reasons = arguments.options.value(u"reason"_s);
    return doneThere(session, arguments,
        i18nc("@info:shell", "Proposed for ratification; it is in force for nobody before their group ratifies it."),
        [&](const ledger::Outlook &outlook) {
            OutcomeProposed proposed{.words = {.matter = arguments.last(u"matter"_s),
                                         .words = arguments.last(u"words"_s),
                                         .reasons = {reasons.begin(), reasons.end()},
                                         .dissent = dissentIn(arguments)}};
            for (const auto &matter : outlook.part<CouncilPart>().matters) {
                if (matter.act.title == proposed.words.matter)
                    proposed.matter = matter.id;
            }
            return proposeOutcome(outlook, proposed);
        });
}

std::vector<Candidate> outcomesIn(const ledger::Space &space)
{
    std::vector<Candidate> all;
    for (const auto &[id, outcome] : space.state().part<CouncilPart>().outcomes)
        all.push_back({id.bytes().toByteArray(), outcome.proposed.act.words.matter});
    return all;
}

Result<Outcome> voiceRaised(Session &session, const Arguments &arguments)
{
    const auto place = chosenPlace(session, arguments, arguments.words[0], outcomesIn);
    if (!place)
        return std::unexpected(place.error());
    const VoiceRaised voice{.outcome = place->id,
        .kind = arguments.has(u"dissent"_s) ? VoiceRaised::Kind::Dissent : VoiceRaised::Kind::Reason,
        .words = arguments.last(u"dissent"_s, arguments.last(u"reason"_s))};
    return done(session, place->space, raiseVoice(place->outlook, voice)).transform([](const ledger::ChangeId &id) {
        return byId(id, i18nc("@info:shell", "Said; it goes home with the outcome."));
    });
}

} // namespace

std::vector<Verb> councilVerbs()
{
    const OptionSyntax words{u"words"_s, u"TEXT"_s, ki18nc("@info:shell", "The words")};
    const OptionSyntax reason{u"reason"_s, u"TEXT"_s, ki18nc("@info:shell", "An argument; may be given several times")};
    return {
        {u"council show"_s, u"COUNCIL"_s,
            ki18nc("@info:shell", "Show who sits on which mandate, what was agreed, who answered"), {}, 1, 1,
            councilShown},
        {u"council matter"_s, u"COUNCIL"_s, ki18nc("@info:shell", "Lay a matter before a council"),
            {{u"title"_s, u"TEXT"_s, ki18nc("@info:shell", "The matter")}, words}, 1, 1, matterLaid},
        {u"council outcome"_s, u"COUNCIL"_s, ki18nc("@info:shell", "Propose an outcome for ratification"),
            {{u"matter"_s, u"TEXT"_s, ki18nc("@info:shell", "The matter")}, words, reason,
                {u"dissent"_s, u"WHO:TEXT"_s, ki18nc("@info:shell", "A dissent; may be given several times")}},
            1, 1, outcomeProposed},
        {u"council voice"_s, u"OUTCOME"_s, ki18nc("@info:shell", "Add an argument or a dissent to an outcome"),
            {reason, {u"dissent"_s, u"TEXT"_s, ki18nc("@info:shell", "A dissent")}, inGroup()}, 1, 1, voiceRaised},
        {u"council work"_s, u"COUNCIL"_s, ki18nc("@info:shell", "Say that you do the work that is talked about"),
            {words}, 1, 1, workDeclared},
        {u"council review"_s, u"COUNCIL"_s, ki18nc("@info:shell", "Say why a council is still needed, and until when"),
            {{u"until"_s, u"DATE"_s, ki18nc("@info:shell", "When it is asked again")},
                {u"reason"_s, u"TEXT"_s, ki18nc("@info:shell", "Why")}},
            1, 1, councilReviewed},
    };
}

} // namespace pochin::ctl
