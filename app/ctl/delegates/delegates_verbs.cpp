// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Mandates: answered, recalled, laid down, looked at, on paper.
#include "ctl/delegates/delegates_json.h"
#include "ctl/delegates/delegates_place.h"
#include "ctl/room_verbs.h"
#include "delegates/print/paper_form.h"
#include "delegates/words/delegate_words.h"
#include "groups/domain/people_part.h"

#include <QSaveFile>

namespace pochin::ctl {

using namespace delegates;
using namespace Qt::StringLiterals;

namespace {

// --- looking

QString personName(const ledger::Outlook &outlook, const ledger::PersonId &person)
{
    return groups::nameOf(outlook.space.state(), person);
}

QStringList pointLines(const Mandate &mandate)
{
    QStringList lines;
    for (quint32 i = 0; i < mandate.words.points.size(); ++i) {
        const MandatePoint &point = mandate.words.points[i];
        lines << i18nc("@info:shell %1 is a number, %2 the strength of a point, %3 its words", "  %1 %2: %3", i + 1,
            wordFor(point.kind), point.words);
    }
    return lines;
}

QStringList actLines(const ledger::Outlook &outlook, const Mandate &mandate)
{
    QStringList lines;
    for (const LoggedAct &logged : actLog(outlook.space, mandate)) {
        const ActRecorded &act = logged.act.act;
        const QString where = act.isOutside() ? i18nc("@info:shell where an act belongs", "outside the mandate")
                                              : i18nc("@info:shell where an act belongs", "point %1", act.point);
        lines << u"  "_s
                + QStringList{shortOf(logged.act.id), where, act.words, wordFor(logged.time), wordFor(logged.ratified)}
                      .join(u"  ");
    }
    return lines;
}

Outcome shown(const ledger::Outlook &outlook, const Mandate &mandate)
{
    const MandateStanding standing = standingOf(outlook.space, mandate, outlook.now);
    QStringList lines{
        i18nc("@info:shell %1 is a matter, %2 a name, %3 how it stands", "“%1”: %2, %3", mandate.words.matter,
            personName(outlook, mandate.words.delegate), standingInWords(standing, mandate.words.term, outlook.now))};
    lines << termInWords(mandate.words.term);
    lines << pointLines(mandate) << actLines(outlook, mandate);
    for (const Ending &ending : standing.endings)
        lines << endingInWords(ending);
    if (standing.state == MandateState::Ended)
        lines << openThingsInWords(whatRemainsOpen(outlook, mandate));
    return {.text = lines.join(u'\n'), .json = jsonOfMandate(outlook, mandate), .found = {}};
}

Result<Outcome> mandateShown(Session &session, const Arguments &arguments)
{
    return chosenMandate(session, arguments).transform([](const Place &place) {
        return shown(place.outlook, *place.outlook.part<DelegatesPart>().mandate(place.id));
    });
}

Result<Outcome> mandatesListed(Session &session, const Arguments &arguments)
{
    const auto spaces = session.spaces();
    if (!spaces)
        return std::unexpected(spaces.error());
    std::vector<ledger::SpaceId> ids = (*spaces)->ids();
    if (!arguments.words.isEmpty()) {
        const auto one = chosenSpace(session, arguments.words[0]);
        if (!one)
            return std::unexpected(one.error());
        ids = {*one};
    }
    QJsonArray json;
    QStringList lines;
    for (const ledger::SpaceId &id : ids) {
        const auto outlook = (*spaces)->outlook(id);
        if (!outlook)
            continue;
        for (const auto &[mandateId, mandate] : outlook->part<DelegatesPart>().mandates) {
            const MandateStanding standing = standingOf(outlook->space, mandate, outlook->now);
            if (arguments.has(u"state"_s) && nameOf(standing.state) != arguments.last(u"state"_s))
                continue;
            json.append(jsonOfRow(*outlook, mandate));
            lines << QStringList{shortOf(mandateId), mandate.words.matter, personName(*outlook, mandate.words.delegate),
                standingInWords(standing, mandate.words.term, outlook->now)}
                         .join(u"  ");
        }
    }
    return Outcome{.text = lines.isEmpty()
            ? i18nc("@info:shell", "No mandates. Draft one: pochinctl mandate draft GROUP --delegate …")
            : lines.join(u'\n'),
        .json = json,
        .found = {}};
}

// --- deeds on a mandate, which all answer with the mandate as it is then

template <typename MakeDeed>
Result<Outcome> doneTo(Session &session, const Arguments &arguments, const MakeDeed &makeDeed)
{
    const auto place = chosenMandate(session, arguments);
    if (!place)
        return std::unexpected(place.error());
    return done(session, place->space, makeDeed(*place))
        .and_then([&](const ledger::ChangeId &) { return outlookOf(session, place->space); })
        .transform(
            [&](const ledger::Outlook &now) { return shown(now, *now.part<DelegatesPart>().mandate(place->id)); });
}

template <MandateAnswered::Answer answer>
Result<Outcome> answered(Session &session, const Arguments &arguments)
{
    return doneTo(session, arguments,
        [&](const Place &place) { return answerMandate(place.outlook, place.id, answer, arguments.last(u"word"_s)); });
}

Result<Outcome> resigned(Session &session, const Arguments &arguments)
{
    return doneTo(session, arguments,
        [&](const Place &place) { return resign(place.outlook, place.id, arguments.last(u"word"_s)); });
}

Result<Outcome> eventCame(Session &session, const Arguments &arguments)
{
    return doneTo(session, arguments,
        [&](const Place &place) { return sayEventCame(place.outlook, place.id, arguments.last(u"word"_s)); });
}

/// М.7, П.I.3.8.А: one act.
Result<Outcome> recalled(Session &session, const Arguments &arguments)
{
    return doneTo(session, arguments, [&](const Place &place) -> Result<ledger::Deed> {
        const auto present = chosenPersons(session, place.space, arguments.options.value(u"present"_s));
        const auto inFavour = chosenPersons(session, place.space, arguments.options.value(u"for"_s));
        if (!present || !inFavour)
            return std::unexpected(present ? inFavour.error() : present.error());
        return recall(place.outlook,
            {.mandate = place.id,
                .present = *present,
                .inFavour = *inFavour,
                .way = arguments.has(u"paper"_s) ? Recall::Way::OnPaper : Recall::Way::InProgram,
                .reason = arguments.last(u"reason"_s)});
    });
}

std::vector<Candidate> recallsIn(const ledger::Space &space)
{
    std::vector<Candidate> recalls;
    for (const auto &[id, mandate] : space.state().part<DelegatesPart>().mandates) {
        for (const auto &recall : mandate.recalls)
            recalls.push_back({recall.id.bytes().toByteArray(), {}});
    }
    return recalls;
}

Result<Outcome> confirmed(Session &session, const Arguments &arguments)
{
    const auto place = chosenPlace(session, arguments, arguments.words[0], recallsIn);
    if (!place)
        return std::unexpected(place.error());
    return done(session, place->space, confirmRecall(place->outlook, {place->id}))
        .transform([](const ledger::ChangeId &id) {
            return Outcome{.text = i18nc("@info:shell", "Confirmed: it was so."),
                .json = QJsonObject{{u"id"_s, id.hex()}},
                .found = {}};
        });
}

Result<Outcome> contested(Session &session, const Arguments &arguments)
{
    const auto place = chosenPlace(session, arguments, arguments.words[0], recallsIn);
    if (!place)
        return std::unexpected(place.error());
    return done(session, place->space, contestRecall(place->outlook, {place->id, arguments.last(u"words"_s)}))
        .transform([](const ledger::ChangeId &id) {
            return Outcome{.text = i18nc("@info:shell", "Said, and shown beside the recall."),
                .json = QJsonObject{{u"id"_s, id.hex()}},
                .found = {}};
        });
}

/// The card, the recall form, or with --act a ratification slip, as a PDF.
Result<PaperForm> formOf(const Place &place, const Arguments &arguments)
{
    const Mandate &mandate = *place.outlook.part<DelegatesPart>().mandate(place.id);
    const QString which = arguments.last(u"form"_s, u"card"_s);
    if (which == "recall"_L1)
        return recallForm(place.outlook, mandate);
    if (which == "card"_L1)
        return mandateCard(place.outlook, mandate);
    for (const LoggedAct &logged : actLog(place.outlook.space, mandate)) {
        if (which.size() >= 4 && logged.act.id.hex().startsWith(which))
            return ratificationSlip(place.outlook, mandate, logged.act.act);
    }
    return failure(
        Failure::Kind::InvalidInput, u"--form takes card, recall or the id of an act, not '%1'"_s.arg(which));
}

Result<Outcome> cardPrinted(Session &session, const Arguments &arguments)
{
    const QString file = arguments.last(u"out"_s);
    if (file.isEmpty())
        return failure(Failure::Kind::InvalidInput, u"give --out FILE.pdf"_s);
    const auto place = chosenMandate(session, arguments);
    if (!place)
        return std::unexpected(place.error());
    const auto bytes = formOf(*place, arguments).and_then([](const PaperForm &form) { return pdfOf(form); });
    if (!bytes)
        return std::unexpected(bytes.error());
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(*bytes) != bytes->size() || !out.commit())
        return failure(Failure::Kind::StorageBroken, file);
    const Mandate &mandate = *place->outlook.part<DelegatesPart>().mandate(place->id);
    return Outcome{.text = i18nc("@info:shell %1 is a file", "Written to %1; it is readable by anyone.", file),
        .json = QJsonObject{{u"file"_s, file}, {u"bytes"_s, qint64(bytes->size())}, {u"code"_s, codeOf(mandate)},
            {u"fingerprint"_s, fingerprintOf(mandate.quoted.words)}},
        .found = {}};
}

} // namespace

std::vector<Verb> delegatesVerbs()
{
    const OptionSyntax word{u"word"_s, u"TEXT"_s, ki18nc("@info:shell", "A word with it")};
    return {
        {u"mandate accept"_s, u"MANDATE"_s, ki18nc("@info:shell", "Accept a mandate, as its delegate"),
            {word, inGroup()}, 1, 1, answered<MandateAnswered::Answer::Accepted>},
        {u"mandate decline"_s, u"MANDATE"_s, ki18nc("@info:shell", "Decline a mandate"), {word, inGroup()}, 1, 1,
            answered<MandateAnswered::Answer::Declined>},
        {u"mandate resign"_s, u"MANDATE"_s, ki18nc("@info:shell", "Lay a mandate down"), {word, inGroup()}, 1, 1,
            resigned},
        {u"mandate event"_s, u"MANDATE"_s, ki18nc("@info:shell", "Say that the event has come with which it ends"),
            {word, inGroup()}, 1, 1, eventCame},
        {u"mandate recall"_s, u"MANDATE"_s, ki18nc("@info:shell", "Recall a delegate, at once"),
            {{u"present"_s, u"MEMBER"_s,
                 ki18nc("@info:shell", "Who was present besides you; may be given several times")},
                {u"for"_s, u"MEMBER"_s,
                    ki18nc("@info:shell", "Who was for it besides you; may be given several times")},
                {u"paper"_s, {}, ki18nc("@info:shell", "As a paper form has it")},
                {u"reason"_s, u"TEXT"_s, ki18nc("@info:shell", "Why; nobody has to say")}, inGroup()},
            1, 1, recalled},
        {u"mandate contest"_s, u"RECALL"_s, ki18nc("@info:shell", "Say that a recall names you wrongly"),
            {{u"words"_s, u"TEXT"_s, ki18nc("@info:shell", "What was not so")}, inGroup()}, 1, 1, contested},
        {u"mandate confirm"_s, u"RECALL"_s, ki18nc("@info:shell", "Say that a recall names you rightly"), {inGroup()},
            1, 1, confirmed},
        {u"mandate show"_s, u"MANDATE"_s, ki18nc("@info:shell", "Show a mandate with all that was done under it"),
            {inGroup()}, 1, 1, mandateShown},
        {u"mandate print"_s, u"MANDATE"_s,
            ki18nc("@info:shell", "Write the card, the recall form or a ratification slip as a PDF"),
            {{u"out"_s, u"FILE"_s, ki18nc("@info:shell", "The file")},
                {u"form"_s, u"WHICH"_s,
                    ki18nc("@info:shell", "card, recall, or the id of an act for its ratification slip")},
                inGroup()},
            1, 1, cardPrinted},
        {u"mandate list"_s, u"[GROUP]"_s, ki18nc("@info:shell", "List mandates"),
            {{u"state"_s, u"STATE"_s,
                ki18nc("@info:shell", "proposed, not-approved, offered, declined, active or ended")}},
            0, 1, mandatesListed},
    };
}

} // namespace pochin::ctl
