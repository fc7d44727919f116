// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assemblies/domain/decisions.h"
#include "assemblies/views/meeting/assembly_rows.h"
#include "assemblies/words/assembly_words.h"
#include "assemblies/words/meeting_words.h"
#include "assemblies/words/minutes_draft.h"
#include "groups/words/group_words.h"

#include <KLocalizedString>

#include <algorithm>

namespace pochin::assemblies {

using namespace ledger;
using workbench::Mark;
using workbench::SheetRow;
using namespace Qt::StringLiterals;

namespace {

/// Why the deed is not possible; empty: it is.
template <typename T>
QString refusalOfDeed(const Result<T> &deed)
{
    if (deed)
        return {};
    if (const auto refusal = meetingRefusalOf(deed.error()))
        return sentenceFor(*refusal);
    const auto refusal = refusalOf(deed.error());
    return refusal ? sentenceFor(*refusal) : QString();
}

QString noteOf(const Outlook &outlook, const AgendaItem &item, const CameOf &cameOf)
{
    QStringList notes{wordFor(item.added.act.kind)};
    if (item.added.act.minutes > 0)
        notes += i18ncp(
            "@info how long an item may take", "%1 minute", "%1 minutes", static_cast<int>(item.added.act.minutes));
    notes += i18nc("@info %1 is a person", "brought by %1", nameIn(outlook, item.added.by));
    QString note = notes.join(u" · "_s);
    if (!item.added.act.words.isEmpty())
        note += u'\n' + item.added.act.words;
    for (const QString &line : linesOf(outlook, item, cameOf))
        note += u'\n' + line;
    return note;
}

} // namespace

QList<SheetRow> agendaRows(const Outlook &outlook, const Assembly &assembly, const CameOf &cameOf)
{
    QList<SheetRow> rows;
    int number = 0;
    for (const AgendaItem *item : agendaOf(assembly)) {
        SheetRow row{.key = item->id().hex(),
            .lead = QString::number(++number),
            .text = item->added.act.title,
            .note = noteOf(outlook, *item, cameOf)};
        if (item->isNotReached())
            row.mark = Mark::Waiting;
        if (item->added.by == outlook.self) {
            row.deed = i18nc("@action:button an item of an agenda", "Take off");
            row.refusal = refusalOfDeed(takeOff(outlook, {item->id()}));
        }
        rows.append(row);
    }
    return rows;
}

QList<SheetRow> offerRows(const Outlook &outlook, const Assembly &assembly, const std::vector<AgendaOffer> &offers)
{
    QList<SheetRow> rows;
    for (const AgendaOffer &offer : offers) {
        QString note = wordFor(offer.kind);
        if (offer.due)
            note += i18nc("@info %1 is a day", ", until %1", groups::dayOf(*offer.due));
        rows.append({.key = offer.about.hex() + u'/' + QString::number(static_cast<int>(offer.kind)),
            .text = offer.title,
            .note = note,
            .deed = i18nc("@action:button something that waits", "Onto the agenda"),
            .refusal = refusalOfDeed(addItem(outlook, itemFrom(assembly, offer)))});
    }
    return rows;
}

QList<SheetRow> roleRows(const Outlook &outlook, const Assembly &assembly)
{
    QList<SheetRow> rows;
    for (const Role &role : rolesOf(outlook, assembly)) {
        SheetRow row{.key = role.errand.hex(), .text = role.what, .note = holdersInWords(outlook, role)};
        if (!role.notYet.empty())
            row.note += i18nc("@info %1 are people", " · not yet: %1", namesIn(outlook, role.notYet));
        const bool isMine = std::ranges::find(role.holders, outlook.self) != role.holders.end();
        row.mark = role.holders.empty() ? Mark::Open : Mark::Running;
        if (role.state == groups::ErrandState::Offered && !isMine)
            row.deed = i18nc("@action:button an errand", "I take it");
        else if (isMine && role.state == groups::ErrandState::Taken)
            row.deed = i18nc("@action:button an errand", "Hand it over");
        rows.append(row);
    }
    return rows;
}

QList<SheetRow> presenceRows(const Outlook &outlook, const Assembly &assembly)
{
    QList<SheetRow> rows;
    for (const Presence &one : presenceAt(assembly)) {
        SheetRow row{.key = one.who.person ? one.who.person->hex() : one.who.guest,
            .text = nameOf(outlook, one.who),
            .note = wordsFor(outlook, one),
            .mark = one.hasDenied                    ? Mark::Attention
                : one.isOwnWord || one.who.isGuest() ? Mark::Done
                                                     : Mark::Waiting};
        if (one.who.person == outlook.self && !one.hasDenied)
            row.deed = i18nc("@action:button of oneself, noted as present", "I was not there");
        rows.append(row);
    }
    return rows;
}

namespace {

/// An undertaking from one of its items, or a position on a proposal that is on its agenda or came of it.
bool belongsTo(const Outlook &outlook, const Assembly &assembly, const ToldAwaiting &told)
{
    if (told.isTaking)
        return told.where == assembly.id();
    const ChangeId matter = outlook.part<Decisions>().matter(told.where)->id;
    return std::ranges::any_of(
        assembly.items, [&](const AgendaItem &item) { return proposalOf(outlook, item) == matter; });
}

} // namespace

QList<SheetRow> toldRows(const Outlook &outlook, const Assembly &assembly)
{
    QList<SheetRow> rows;
    for (const ToldAwaiting &told : toldAwaiting(outlook, outlook.self)) {
        if (!belongsTo(outlook, assembly, told))
            continue;
        const QString by = nameIn(outlook, told.by);
        rows.append({.key = told.told.hex(),
            .text = told.words,
            .note = told.isTaking ? i18nc("@info %1 is a person", "%1 wrote down that you take this on.", by)
                                  : i18nc("@info %1 is a person", "%1 wrote down what you think of this proposal.", by),
            .deed = i18nc("@action:button what another wrote down for me", "Answer…"),
            .mark = Mark::Waiting});
    }
    return rows;
}

namespace {

SheetRow rowOfMinutes(const Outlook &outlook, const Assembly &assembly, const Minutes &minutes, const QString &lead)
{
    const MinutesStanding standing = standingOf(outlook, assembly, minutes);
    SheetRow row{.key = minutes.written.id.hex(),
        .lead = lead,
        .text = minutes.written.act.text,
        .note = i18nc("@info %1 is a person, %2 how far it is confirmed", "Written by %1. %2",
            nameIn(outlook, minutes.written.by), sentenceFor(standing)),
        .deed = i18nc("@action:button minutes", "Confirm or remark…"),
        .mark = standing.isConfirmed() ? Mark::Done : Mark::Waiting};
    if (!standing.awaited.empty())
        row.note += i18nc("@info %1 are people", " Waits for: %1.", namesIn(outlook, standing.awaited));
    return row;
}

} // namespace

QList<SheetRow> minutesRows(const Outlook &outlook, const Assembly &assembly)
{
    QList<SheetRow> rows;
    std::vector<const Minutes *> versions = otherMinutes(outlook, assembly);
    const bool areSeveral = !versions.empty();
    if (const Minutes *shown = shownMinutes(outlook, assembly))
        versions.insert(versions.begin(), shown);
    for (const Minutes *minutes : versions) {
        const QString lead = areSeveral ? minutes->written.id.hex().first(6) : QString();
        rows.append(rowOfMinutes(outlook, assembly, *minutes, lead));
        for (const Kept<MinutesAnswered> *remark : standingOf(outlook, assembly, *minutes).remarks)
            rows.append({.key = remark->id.hex(),
                .lead = i18nc("@info before a remark on minutes", "remark"),
                .text = remark->act.remark,
                .note = nameIn(outlook, remark->by)});
    }
    return rows;
}

} // namespace pochin::assemblies
