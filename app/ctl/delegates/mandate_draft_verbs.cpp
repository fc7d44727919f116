// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Mandates before they are any: drafted, and given or put to the group.
#include "ctl/delegates/delegates_json.h"
#include "ctl/delegates/delegates_place.h"
#include "ctl/room_verbs.h"
#include "delegates/domain/refusal.h"

namespace pochin::ctl {

using namespace delegates;
using namespace Qt::StringLiterals;

namespace {

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

std::vector<Verb> mandateDraftVerbs()
{
    const OptionSyntax deadline{u"deadline"_s, u"DATE"_s, ki18nc("@info:shell", "Nobody closes before this day")};
    return {
        {u"mandate draft"_s, u"GROUP"_s, ki18nc("@info:shell", "Draft a mandate"), draftOptions(), 1, 1, drafted},
        {u"mandate drafts"_s, u"GROUP"_s, ki18nc("@info:shell", "List the drafts of a group"), {}, 1, 1, draftsListed},
        {u"mandate approve"_s, u"DRAFT"_s, ki18nc("@info:shell", "Give a mandate as drafted, or put it to the group"),
            {deadline, inGroup()}, 1, 1, approved},
    };
}

} // namespace pochin::ctl
