// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assemblies/words/meeting_waiting.h"

#include "assemblies/domain/decisions.h"
#include "assemblies/words/meeting_words.h"
#include "groups/domain/people_part.h"

#include <KLocalizedString>

#include <algorithm>

namespace pochin::assemblies {

using namespace ledger;
using namespace Qt::StringLiterals;

namespace {

const QString room = u"assemblies"_s;
constexpr std::chrono::days soon{7};

WaitingLine line(const QString &kind, const Assembly &assembly, const QString &sentence)
{
    return {.kind = kind,
        .about = assembly.id(),
        .room = room,
        .sentence = sentence,
        .deed = i18nc("@action:button goes to an assembly from what waits", "To the assembly")};
}

std::optional<WaitingLine> meeting(const Outlook &outlook, const Assembly &assembly, AssemblyPhase phase)
{
    const QString &title = *assembly.title.shown();
    const qint64 when = *assembly.when.shown();
    const Instant moment{std::chrono::milliseconds(when)};
    if (phase == AssemblyPhase::Open)
        return line(u"assembly-open"_s, assembly,
            i18nc("@info what waits, %1 is an assembly", "The assembly «%1» is under way.", title));
    const bool isAhead = phase == AssemblyPhase::Called || phase == AssemblyPhase::Agenda;
    if (!isAhead || moment > outlook.now + soon)
        return std::nullopt;
    WaitingLine near = line(u"assembly-near"_s, assembly,
        i18nc("@info what waits, %1 is an assembly, %2 day and hour", "The assembly «%1» is on %2.", title,
            hourOf(when)));
    near.due = moment;
    return near;
}

bool waitsForConfirmation(const Outlook &outlook, const Assembly &assembly)
{
    const auto awaits = [&](const Minutes *minutes) {
        return minutes && std::ranges::binary_search(standingOf(outlook, assembly, *minutes).awaited, outlook.self);
    };
    return awaits(shownMinutes(outlook, assembly)) || std::ranges::any_of(otherMinutes(outlook, assembly), awaits);
}

WaitingLine toldLine(const Outlook &outlook, const ToldAwaiting &told)
{
    const QString by = groups::nameOf(outlook.space.state(), told.by);
    if (told.isTaking)
        return line(u"undertaking-told"_s, *outlook.part<AssembliesPart>().assembly(told.where),
            i18nc("@info what waits, %1 is a person, %2 what was taken on",
                "%1 wrote down that you take this on: «%2». Is it so?", by, told.words));
    return {.kind = u"position-told"_s,
        .about = outlook.part<Decisions>().matter(told.where)->id,
        .room = u"decisions"_s,
        .sentence = i18nc("@info what waits, %1 is a person, %2 what is proposed",
            "%1 wrote down what you think of «%2». Is it so?", by, told.words),
        .deed = i18nc("@action:button goes to a proposal from what waits", "To the proposal")};
}

} // namespace

std::vector<WaitingLine> assembliesWaitingFor(const Outlook &outlook)
{
    std::vector<WaitingLine> all;
    if (!outlook.isMember())
        return all;
    for (const Assembly *assembly : assembliesIn(outlook)) {
        if (auto near = meeting(outlook, *assembly, phaseOf(outlook, *assembly)))
            all.push_back(*std::move(near));
        if (waitsForConfirmation(outlook, *assembly))
            all.push_back(line(u"minutes-to-confirm"_s, *assembly,
                i18nc("@info what waits, %1 is an assembly", "The minutes of «%1» wait for your word.",
                    *assembly->title.shown())));
    }
    for (const ToldAwaiting &told : toldAwaiting(outlook, outlook.self))
        all.push_back(toldLine(outlook, told));
    return all;
}

std::vector<FoundLine> assembliesFoundIn(const Outlook &outlook)
{
    std::vector<FoundLine> all;
    for (const Assembly *assembly : assembliesIn(outlook)) {
        const QString &title = *assembly->title.shown();
        all.push_back(
            {.about = assembly->id(), .room = room, .title = title, .detail = wordFor(phaseOf(outlook, *assembly))});
        for (const AgendaItem *item : agendaOf(*assembly))
            all.push_back({.about = assembly->id(),
                .room = room,
                .title = item->added.act.title,
                .detail = i18nc("@item an item that was found, %1 is its assembly", "on the agenda of «%1»", title)});
    }
    return all;
}

} // namespace pochin::assemblies
