// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Councils: who sits on a mandate, what is agreed, what goes home and what comes back under the groups' seals.
#include "crypto/random.h"
#include "ctl/delegates/council_json.h"
#include "ctl/delegates/delegates_place.h"
#include "ctl/groups/sealing.h"
#include "ctl/room_verbs.h"
#include "delegates/words/council_words.h"
#include "groups/domain/group_part.h"

namespace pochin::ctl {

using namespace delegates;
using namespace Qt::StringLiterals;

namespace {

delegates::Lot drawnLot()
{
    return {.salt = crypto::randomBytes(saltSize)};
}

Result<ledger::Outlook> chosenCouncil(Session &session, const QString &typed)
{
    return chosenSpace(session, typed).and_then([&](const ledger::SpaceId &id) { return outlookOf(session, id); });
}

Outcome byId(const ledger::ChangeId &id, const QString &text)
{
    return {.text = text, .json = QJsonObject{{u"id"_s, id.hex()}}, .found = {}};
}

Outcome shownCouncil(const ledger::Outlook &outlook)
{
    const groups::SealBook book = bookOf(outlook.space);
    return {.text = councilInWords(outlook, book).join(u'\n'), .json = jsonOfCouncil(outlook, book), .found = {}};
}

Result<Outcome> councilShown(Session &session, const Arguments &arguments)
{
    return chosenCouncil(session, arguments.words[0]).transform(shownCouncil);
}

/// A deed in the council that the first word names.
template <typename MakeDeed>
Result<Outcome> doneThere(Session &session, const Arguments &arguments, const QString &text, const MakeDeed &makeDeed)
{
    const auto outlook = chosenCouncil(session, arguments.words[0]);
    if (!outlook)
        return std::unexpected(outlook.error());
    return done(session, outlook->space.graph().space(), makeDeed(*outlook)).transform([&](const ledger::ChangeId &id) {
        return byId(id, text);
    });
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

// --- committees

std::vector<Candidate> committeesIn(const ledger::Space &space)
{
    std::vector<Candidate> all;
    for (const auto &[id, committee] : space.state().part<CouncilPart>().committees)
        all.push_back({id.bytes().toByteArray(), committee.founded.act.field});
    return all;
}

template <typename MakeDeed>
Result<Outcome> doneInCommittee(Session &session, const Arguments &arguments, const MakeDeed &makeDeed)
{
    const auto place = chosenPlace(session, arguments, arguments.words[0], committeesIn);
    if (!place)
        return std::unexpected(place.error());
    return done(session, place->space, makeDeed(*place)).transform([](const ledger::ChangeId &id) {
        return byId(id, i18nc("@info:shell", "Done."));
    });
}

Result<Outcome> committeeFounded(Session &session, const Arguments &arguments)
{
    const auto review = dayOf(arguments.last(u"until"_s));
    if (!review)
        return std::unexpected(review.error());
    return doneThere(session, arguments,
        i18nc("@info:shell", "The committee is founded; it ends with that day, unless it is renewed."),
        [&](const ledger::Outlook &outlook) {
            return foundCommittee(outlook, {arguments.last(u"field"_s), arguments.last(u"words"_s), *review});
        });
}

template <CommitteeEntered::Way way>
Result<Outcome> committeeEntered(Session &session, const Arguments &arguments)
{
    return doneInCommittee(
        session, arguments, [](const Place &place) { return enterCommittee(place.outlook, {place.id, way}); });
}

Result<Outcome> committeeRenewed(Session &session, const Arguments &arguments)
{
    const auto review = dayOf(arguments.last(u"until"_s));
    if (!review)
        return std::unexpected(review.error());
    return doneInCommittee(session, arguments, [&](const Place &place) {
        return renewCommittee(place.outlook, {place.id, *review, arguments.last(u"reason"_s)});
    });
}

Result<Outcome> committeeClosed(Session &session, const Arguments &arguments)
{
    return doneInCommittee(session, arguments,
        [&](const Place &place) { return closeCommittee(place.outlook, {place.id, arguments.last(u"handover"_s)}); });
}

// --- under the seal

/// Signs a draft at home with each key that this device keeps; how many is nobody's to decide but the card's.
Result<> signedHere(Session &session, const ledger::SpaceId &home, const ledger::ChangeId &draft)
{
    ledger::Spaces &spaces = **session.spaces();
    const auto outlook = outlookOf(session, home);
    if (!outlook)
        return std::unexpected(outlook.error());
    const auto keys = outlook->part<groups::SealPart>().keys;
    for (const auto &[key, holder] : keys) {
        if (holder != outlook->self)
            continue;
        const auto signer = spaces.keys().signer(key);
        if (!signer)
            continue;
        const auto made
            = spaces.does(home, [&](const ledger::Outlook &now) { return groups::signDraft(now, draft, *signer); });
        if (!made)
            return std::unexpected(made.error());
    }
    return {};
}

/// Drafted at home and signed as far as this device can; whether that is enough the card says.
Result<Outcome> sealedAtHome(
    Session &session, const ledger::SpaceId &home, const std::vector<groups::StatementDrafted> &drafts)
{
    QJsonArray json;
    for (const groups::StatementDrafted &draft : drafts) {
        const auto made = (*session.spaces())->does(home, [&](const ledger::Outlook &outlook) {
            return groups::draftStatement(outlook, draft);
        });
        if (!made)
            return std::unexpected(made.error());
        if (const auto signedIt = signedHere(session, home, *made); !signedIt)
            return std::unexpected(signedIt.error());
        const auto statement = groups::Statement::decoded(draft.statement);
        const groups::SealBook book = bookOf(*(*session.spaces())->space(home));
        const bool isSealed = book.heard().contains(statement->id()) && book.stands(statement->id());
        json.append(
            QJsonObject{{u"draft"_s, made->hex()}, {u"statement"_s, statement->id().hex()}, {u"sealed"_s, isSealed}});
    }
    return Outcome{.text = i18ncp("@info:shell", "%1 statement is drafted and signed here.",
                       "%1 statements are drafted and signed here.", static_cast<int>(json.size())),
        .json = QJsonObject{{u"statements"_s, json}},
        .found = {}};
}

/// The delegate says who they are in the council; so it is the delegate's device that drafts this.
Result<Outcome> seatDrafted(Session &session, const Arguments &arguments)
{
    const auto place = chosenMandate(session, arguments);
    if (!place)
        return std::unexpected(place.error());
    const auto there = chosenCouncil(session, arguments.last(u"in"_s));
    if (!there)
        return std::unexpected(there.error());
    const QString name = there->part<groups::GroupPart>().nameOf(there->self);
    return seatStatement(place->outlook, bookOf(place->outlook.space), place->id, there->space.graph().space(),
        there->self, name, drawnLot())
        .and_then([&](const groups::StatementDrafted &draft) { return sealedAtHome(session, place->space, {draft}); });
}

Result<Outcome> seatTakenBack(Session &session, const Arguments &arguments)
{
    const auto place = chosenMandate(session, arguments);
    if (!place)
        return std::unexpected(place.error());
    return seatEndedStatements(place->outlook, bookOf(place->outlook.space), place->id, drawnLot())
        .and_then([&](const auto &drafts) { return sealedAtHome(session, place->space, drafts); });
}

std::vector<Candidate> broughtTo(const ledger::Space &space)
{
    std::vector<Candidate> all;
    for (const auto &[id, outcome] : space.state().part<DelegatesPart>().outcomes)
        all.push_back({id.bytes().toByteArray(), outcome.act.words.matter});
    return all;
}

Result<Outcome> answerDrafted(Session &session, const Arguments &arguments)
{
    const auto place = chosenPlace(session, arguments, arguments.words[0], broughtTo);
    if (!place)
        return std::unexpected(place.error());
    return answerStatement(place->outlook, bookOf(place->outlook.space), place->id, drawnLot())
        .and_then([&](const groups::StatementDrafted &draft) { return sealedAtHome(session, place->space, {draft}); });
}

/// Every outcome of the council that is not at home yet, with all its voices.
Result<qint64> outcomesBrought(Session &session, const ledger::Outlook &council, const ledger::SpaceId &home)
{
    qint64 brought = 0;
    const auto &group = council.part<groups::GroupPart>();
    const auto nameOf = [&](const ledger::PersonId &person) { return group.nameOf(person); };
    for (const auto &[id, outcome] : council.part<CouncilPart>().outcomes) {
        const OutcomeBrought act{council.space.graph().space(), group.title, id, outcome.withVoices(nameOf)};
        const auto made = (*session.spaces())->does(home, [&](const ledger::Outlook &outlook) {
            return bringOutcome(outlook, act);
        });
        if (made)
            ++brought;
        else if (refusalOf(made.error()) != Refusal::AlreadyThere)
            return std::unexpected(made.error());
    }
    return brought;
}

/// What of `from` is under a seal, belongs to `council`, stands, and was not said in `to` yet.
Result<qint64> statementsCarried(
    Session &session, const ledger::Outlook &from, const ledger::Outlook &to, const ledger::SpaceId &council)
{
    qint64 carried = 0;
    const groups::SealBook book = bookOf(from.space);
    const auto &heardThere = to.part<groups::SealPart>().heard;
    std::vector<groups::Sealed> news;
    for (const auto &[id, heard] : book.heard()) {
        const bool isForIt = QByteArrayView(heard.statement.to.bytes()) == QByteArrayView(council.bytes());
        const auto known = heardThere.find(id);
        const bool isSaid = known != heardThere.end() && !known->second.saidIn.empty();
        if (isForIt && !isSaid && book.stands(id))
            news.push_back(book.sealed(id));
    }
    // The card first: nothing else is recognised without it.
    std::ranges::stable_sort(
        news, {}, [](const groups::Sealed &sealed) { return groups::Statement::decoded(sealed.statement)->kind; });
    for (const groups::Sealed &sealed : news) {
        const auto said = (*session.spaces())->does(to.space.graph().space(), [&](const ledger::Outlook &outlook) {
            return groups::speak(outlook, sealed, verifier());
        });
        if (!said)
            return std::unexpected(said.error());
        ++carried;
    }
    return carried;
}

/// The liaison's walk between a group and its council: what is sealed at home is said there, outcomes and what was said
/// under the group's seal come home. Everything that has arrived stays where it is.
Result<Outcome> carried(Session &session, const Arguments &arguments)
{
    const auto home = chosenCouncil(session, arguments.words[0]);
    const auto council = chosenCouncil(session, arguments.last(u"in"_s));
    if (!home || !council)
        return std::unexpected(home ? council.error() : home.error());
    const ledger::SpaceId councilId = council->space.graph().space();
    const auto there = statementsCarried(session, *home, *council, councilId);
    if (!there)
        return std::unexpected(there.error());
    const auto back = statementsCarried(session, *council, *home, councilId);
    if (!back)
        return std::unexpected(back.error());
    const auto outcomes = outcomesBrought(session, *council, home->space.graph().space());
    if (!outcomes)
        return std::unexpected(outcomes.error());
    return Outcome{.text = i18nc("@info:shell %1, %2 and %3 are numbers",
                       "Said there: %1. Came back: %2. Outcomes brought home: %3.", *there, *back, *outcomes),
        .json = QJsonObject{{u"said"_s, *there}, {u"returned"_s, *back}, {u"outcomes"_s, *outcomes}},
        .found = {}};
}

Result<Outcome> compared(Session &session, const Arguments &arguments)
{
    return chosenCouncil(session, arguments.words[0]).transform([](const ledger::Outlook &home) {
        const auto all = comparedAtHome(home, bookOf(home.space));
        QStringList lines;
        for (const ComparedStatement &one : all)
            lines << shortOf(one.statement) + u"  "_s + sentenceFor(one.backing);
        return Outcome{.text = lines.join(u'\n'), .json = jsonOf(all), .found = {}};
    });
}

Result<Outcome> outcomesAtHome(Session &session, const Arguments &arguments)
{
    return chosenCouncil(session, arguments.words[0]).transform([](const ledger::Outlook &home) {
        QJsonArray json;
        QStringList lines;
        const groups::SealBook book = bookOf(home.space);
        for (const auto &[id, brought] : home.part<DelegatesPart>().outcomes) {
            QJsonObject one = jsonOf(ratificationMap(home.space, book, id));
            one.insert(u"outcome"_s, brought.act.outcome.hex());
            one.insert(u"council"_s, brought.act.councilTitle);
            one.insert(u"matter"_s, brought.act.words.matter);
            one.insert(u"words"_s, brought.act.words.words);
            one.insert(u"dissent"_s, qint64(brought.act.words.dissent.size()));
            one.insert(u"ratified"_s, QString(nameOf(ratificationOf(home.space, id))));
            json.append(one);
            lines << QStringList{shortOf(id), brought.act.words.matter, wordFor(ratificationOf(home.space, id))}.join(
                u"  ");
        }
        return Outcome{.text = lines.join(u'\n'), .json = json, .found = {}};
    });
}

std::vector<Verb> sealedVerbs()
{
    const OptionSyntax in{u"in"_s, u"COUNCIL"_s, ki18nc("@info:shell", "Which council")};
    return {
        {u"council seat"_s, u"MANDATE"_s,
            ki18nc("@info:shell", "Draft your mandate for a council, under the group's seal"), {in, inGroup()}, 1, 1,
            seatDrafted},
        {u"council unseat"_s, u"MANDATE"_s, ki18nc("@info:shell", "Draft for the councils that a mandate has ended"),
            {inGroup()}, 1, 1, seatTakenBack},
        {u"council answer"_s, u"OUTCOME"_s,
            ki18nc("@info:shell", "Draft the group's answer to an outcome, for the council"), {inGroup()}, 1, 1,
            answerDrafted},
        {u"council carry"_s, u"GROUP"_s,
            ki18nc(
                "@info:shell", "Carry between a group and its council: sealed words there, outcomes and answers home"),
            {in}, 1, 1, carried},
        {u"council home"_s, u"GROUP"_s,
            ki18nc("@info:shell", "List the outcomes that came home, and what the group answered"), {}, 1, 1,
            outcomesAtHome},
        {u"council compare"_s, u"GROUP"_s,
            ki18nc("@info:shell", "Compare what was said under the group's seal with what it decided"), {}, 1, 1,
            compared},
    };
}

std::vector<Verb> committeeVerbs()
{
    const OptionSyntax until{u"until"_s, u"DATE"_s, ki18nc("@info:shell", "The day on which it ends or is renewed")};
    return {
        {u"committee found"_s, u"COUNCIL"_s, ki18nc("@info:shell", "Found a committee for a field of work"),
            {{u"field"_s, u"TEXT"_s, ki18nc("@info:shell", "The field")}, until,
                {u"words"_s, u"TEXT"_s, ki18nc("@info:shell", "What for")}},
            1, 1, committeeFounded},
        {u"committee enter"_s, u"COMMITTEE"_s, ki18nc("@info:shell", "Join a committee; nobody is asked"), {inGroup()},
            1, 1, committeeEntered<CommitteeEntered::Way::In>},
        {u"committee leave"_s, u"COMMITTEE"_s, ki18nc("@info:shell", "Leave a committee"), {inGroup()}, 1, 1,
            committeeEntered<CommitteeEntered::Way::Out>},
        {u"committee renew"_s, u"COMMITTEE"_s, ki18nc("@info:shell", "Renew a committee before it ends, with reasons"),
            {until, {u"reason"_s, u"TEXT"_s, ki18nc("@info:shell", "Why")}, inGroup()}, 1, 1, committeeRenewed},
        {u"committee close"_s, u"COMMITTEE"_s, ki18nc("@info:shell", "Close a committee"),
            {{u"handover"_s, u"TEXT"_s, ki18nc("@info:shell", "Where its things went")}, inGroup()}, 1, 1,
            committeeClosed},
    };
}

} // namespace

std::vector<Verb> councilVerbs()
{
    const OptionSyntax words{u"words"_s, u"TEXT"_s, ki18nc("@info:shell", "The words")};
    const OptionSyntax reason{u"reason"_s, u"TEXT"_s, ki18nc("@info:shell", "An argument; may be given several times")};
    std::vector<Verb> verbs{
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
    };
    std::ranges::move(sealedVerbs(), std::back_inserter(verbs));
    std::ranges::move(committeeVerbs(), std::back_inserter(verbs));
    return verbs;
}

} // namespace pochin::ctl
