// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Mandates: drafted, given, answered, recalled, looked at.
#include "ctl/delegates/delegates_json.h"
#include "ctl/delegates/delegates_place.h"
#include "ctl/room_verbs.h"
#include "delegates/print/paper_form.h"
#include "delegates/words/delegate_words.h"
#include "groups/domain/group_part.h"

#include <QSaveFile>

namespace pochin::ctl {

using namespace delegates;
using namespace Qt::StringLiterals;

namespace {

// --- drafting and giving

Result<MandatePoint> pointOf(const QString &typed)
{
    const auto kind = pointKindCalled(typed.section(u':', 0, 0));
    if (!kind)
        return failure(Failure::Kind::InvalidInput,
            u"--point takes execute:…, voice:…, find-out:… or do-not-agree:…, not '%1'"_s.arg(typed));
    return MandatePoint{*kind, typed.section(u':', 1).trimmed()};
}

Result<> addPoints(MandateText &text, const QStringList &typed)
{
    for (const QString &one : typed) {
        const auto point = pointOf(one);
        if (!point)
            return std::unexpected(point.error());
        text.points.push_back(*point);
    }
    return {};
}

Result<> addLinks(Session &session, const Arguments &arguments, MandateText &text)
{
    if (arguments.has(u"replaces"_s)) {
        Arguments replaced{.options = {}, .words = {arguments.last(u"replaces"_s)}};
        const auto mandate = chosenMandate(session, replaced);
        if (!mandate)
            return std::unexpected(mandate.error());
        text.replaces = mandate->id;
    }
    if (arguments.has(u"council"_s)) {
        const auto council = chosenSpace(session, arguments.last(u"council"_s));
        if (!council)
            return std::unexpected(council.error());
        text.council = *council;
    }
    return {};
}

Result<MandateText> textOf(Session &session, const Arguments &arguments, const ledger::SpaceId &space)
{
    const auto delegate = chosenPerson(session, space, arguments.last(u"delegate"_s));
    if (!delegate)
        return std::unexpected(delegate.error());
    const auto lastDay = dayOf(arguments.last(u"until"_s));
    if (!lastDay)
        return std::unexpected(lastDay.error());
    MandateText text{.delegate = *delegate,
        .matter = arguments.last(u"matter"_s),
        .points = {},
        .term = {.lastDay = *lastDay,
            .event = arguments.last(u"event"_s),
            .endsWithLastPoint = arguments.has(u"ends-with-last-point"_s)}};
    for (const QString &address : arguments.options.value(u"cite"_s))
        text.citations.push_back(address);
    return addPoints(text, arguments.options.value(u"point"_s))
        .and_then([&] { return addLinks(session, arguments, text); })
        .transform([&] { return text; });
}

Result<Outcome> drafted(Session &session, const Arguments &arguments)
{
    const auto space = chosenSpace(session, arguments.words[0]);
    if (!space)
        return std::unexpected(space.error());
    const auto text = textOf(session, arguments, *space);
    if (!text)
        return std::unexpected(text.error());
    return outlookOf(session, *space)
        .and_then([&](const ledger::Outlook &outlook) { return done(session, *space, draft(outlook, *text)); })
        .transform([&](const ledger::ChangeId &id) {
            const auto &kept = *(*session.spaces())->space(*space);
            return Outcome{
                .text = i18nc("@info:shell %1 is a matter, %2 a short id",
                    "Drafted: “%1” (%2). It binds nobody until the group gives it: pochinctl mandate approve %2",
                    text->matter, shortOf(id)),
                .json = jsonOfDraft(kept, *kept.state().part<DelegatesPart>().draft(id)),
                .found = {}};
        });
}

Result<Place> chosenDraft(Session &session, const Arguments &arguments)
{
    return chosenPlace(session, arguments, arguments.words[0], [](const ledger::Space &space) {
        std::vector<Candidate> drafts;
        for (const auto &[id, draft] : space.state().part<DelegatesPart>().drafts)
            drafts.push_back({id.bytes().toByteArray(), draft.act.words.text.matter});
        return drafts;
    });
}

Result<std::optional<Instant>> deadlineOf(const Arguments &arguments)
{
    if (!arguments.has(u"deadline"_s))
        return std::optional<Instant>();
    return dayOf(arguments.last(u"deadline"_s)).transform([](Day day) { return std::optional<Instant>(day); });
}

/// Directly, where the founders agreed that a member may; otherwise as a proposal to the group.
Result<Outcome> approved(Session &session, const Arguments &arguments)
{
    const auto place = chosenDraft(session, arguments);
    if (!place)
        return std::unexpected(place.error());
    const auto deadline = deadlineOf(arguments);
    if (!deadline)
        return std::unexpected(deadline.error());
    auto deed = giveMandate(place->outlook, place->id);
    const bool needsDecision = !deed && refusalOf(deed.error()) == Refusal::NeedsDecision;
    if (needsDecision)
        deed = proposeMandate(place->outlook, place->id, *deadline);
    return done(session, place->space, deed).transform([&](const ledger::ChangeId &id) {
        return Outcome{.text = needsDecision
                ? i18nc("@info:shell %1 is a short id", "Put to the group as proposal %1.", shortOf(id))
                : i18nc("@info:shell %1 is a short id", "Given: mandate %1. It waits for the delegate.", shortOf(id)),
            .json = QJsonObject{{u"mandate"_s, id.hex()}, {u"proposed"_s, needsDecision}},
            .found = {}};
    });
}

Result<Outcome> draftsListed(Session &session, const Arguments &arguments)
{
    const auto space = chosenSpace(session, arguments.words[0]);
    if (!space)
        return std::unexpected(space.error());
    const ledger::Space &kept = *(*session.spaces())->space(*space);
    QJsonArray json;
    QStringList lines;
    for (const auto &[id, draft] : kept.state().part<DelegatesPart>().drafts) {
        json.append(jsonOfDraft(kept, draft));
        lines << shortOf(id) + u"  "_s + draft.act.words.text.matter;
    }
    return Outcome{.text = lines.join(u'\n'), .json = json, .found = {}};
}

// --- looking

QString personName(const ledger::Outlook &outlook, const ledger::PersonId &person)
{
    return outlook.part<groups::GroupPart>().nameOf(person);
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

Result<Outcome> contested(Session &session, const Arguments &arguments)
{
    const auto place = chosenPlace(session, arguments, arguments.words[0], [](const ledger::Space &space) {
        std::vector<Candidate> recalls;
        for (const auto &[id, mandate] : space.state().part<DelegatesPart>().mandates) {
            for (const auto &recall : mandate.recalls)
                recalls.push_back({recall.id.bytes().toByteArray(), {}});
        }
        return recalls;
    });
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

std::vector<OptionSyntax> draftOptions()
{
    return {{u"delegate"_s, u"MEMBER"_s, ki18nc("@info:shell", "Who is to go")},
        {u"matter"_s, u"TEXT"_s, ki18nc("@info:shell", "What it is about")},
        {u"until"_s, u"DATE"_s, ki18nc("@info:shell", "The last day; a year from now at the latest")},
        {u"point"_s, u"KIND:TEXT"_s,
            ki18nc("@info:shell",
                "A point: execute:…, voice:…, find-out:… or do-not-agree:…; may be given several times")},
        {u"event"_s, u"TEXT"_s, ki18nc("@info:shell", "An event with which it ends sooner")},
        {u"ends-with-last-point"_s, {}, ki18nc("@info:shell", "It ends sooner, with the last point done")},
        {u"replaces"_s, u"MANDATE"_s, ki18nc("@info:shell", "The mandate that ends once this one is given")},
        {u"council"_s, u"GROUP"_s, ki18nc("@info:shell", "Where the delegate is sent")},
        {u"cite"_s, u"ADDRESS"_s, ki18nc("@info:shell", "A paragraph of the texts, such as М.7")}};
}

} // namespace

std::vector<Verb> delegatesVerbs()
{
    const OptionSyntax word{u"word"_s, u"TEXT"_s, ki18nc("@info:shell", "A word with it")};
    const OptionSyntax deadline{u"deadline"_s, u"DATE"_s, ki18nc("@info:shell", "Nobody closes before this day")};
    return {
        {u"mandate draft"_s, u"GROUP"_s, ki18nc("@info:shell", "Draft a mandate"), draftOptions(), 1, 1, drafted},
        {u"mandate drafts"_s, u"GROUP"_s, ki18nc("@info:shell", "List the drafts of a group"), {}, 1, 1, draftsListed},
        {u"mandate approve"_s, u"DRAFT"_s, ki18nc("@info:shell", "Give a mandate as drafted, or put it to the group"),
            {deadline, inGroup()}, 1, 1, approved},
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
