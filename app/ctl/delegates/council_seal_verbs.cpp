// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What goes between a group and its council under the group's seal, and what comes home.
#include "crypto/random.h"
#include "ctl/delegates/council_json.h"
#include "ctl/delegates/council_place.h"
#include "ctl/groups/sealing.h"
#include "ctl/room_verbs.h"
#include "delegates/domain/council/carrying.h"
#include "delegates/domain/council/home_statements.h"
#include "delegates/words/council_words.h"
#include "groups/domain/people_part.h"

namespace pochin::ctl {

using namespace delegates;
using namespace Qt::StringLiterals;

namespace {

delegates::Lot drawnLot()
{
    return {.salt = crypto::randomBytes(groups::Lots::saltSize)};
}

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
    const QString name = groups::nameOf(there->space.state(), there->self);
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

/// What is not at home yet; how many it was.
Result<qint64> outcomesBrought(Session &session, const ledger::Outlook &council, const ledger::Outlook &home)
{
    qint64 brought = 0;
    for (const OutcomeBrought &outcome : outcomesToBring(council, home)) {
        const auto made = (*session.spaces())->does(home.space.graph().space(), [&](const ledger::Outlook &outlook) {
            return bringOutcome(outlook, outcome);
        });
        if (!made)
            return std::unexpected(made.error());
        ++brought;
    }
    return brought;
}

Result<qint64> statementsCarried(
    Session &session, const ledger::Outlook &from, const ledger::Outlook &to, const ledger::SpaceId &council)
{
    qint64 carried = 0;
    for (const groups::Sealed &sealed : statementsToCarry(bookOf(from.space), to.space, council)) {
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
    const auto outcomes = outcomesBrought(session, *council, *home);
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

} // namespace

std::vector<Verb> councilSealVerbs()
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

} // namespace pochin::ctl
