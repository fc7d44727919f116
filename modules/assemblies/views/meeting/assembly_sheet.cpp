// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assemblies/views/meeting/assembly_sheet.h"

#include "assemblies/words/meeting_words.h"
#include "workbench/history/history_section.h"
#include "workbench/in_every_language.h"
#include "workbench/sheet/deed_button.h"
#include "workbench/sheet/fact_rows.h"
#include "workbench/sheet/sheet_rows.h"
#include "workbench/sheet/sheet_section.h"

#include <KLocalizedString>

#include <algorithm>

namespace pochin::assemblies {

using namespace ledger;
using workbench::DeedButton;
using workbench::FactRows;
using workbench::SheetRows;
using workbench::SheetSection;

AssemblySheet::AssemblySheet(AssemblyDeeds &deeds, QWidget *parent)
    : Sheet(parent), m_deeds(deeds), m_facts(add<FactRows>()), m_told(addPart()), m_agenda(addPart()),
      m_offers(addPart()), m_roles(addPart()), m_presence(addPart()), m_minutes(addPart()),
      m_history(add<workbench::HistorySection>()), m_meeting(addDeed()), m_draw(addDeed()), m_change(addDeed()),
      m_callOff(addDeed()), m_printAgenda(addDeed()), m_printMinutes(addDeed()), m_export(addDeed()),
      m_import(addDeed())
{
    connectParts();
    workbench::inEveryLanguage(this, [this] { sayWords(); });
}

AssemblySheet::Part AssemblySheet::addPart()
{
    SheetSection *section = addSection();
    return {.section = section, .rows = section->add<SheetRows>()};
}

void AssemblySheet::connectParts()
{
    connect(m_facts, &FactRows::citationRequested, this, &AssemblySheet::citationRequested);
    const auto onRow = [this](const Part &part, void (AssemblyDeeds::*deed)(const QString &)) {
        connect(part.rows, &SheetRows::deedChosen, &m_deeds, deed);
    };
    onRow(m_told, &AssemblyDeeds::answerTold);
    onRow(m_agenda, &AssemblyDeeds::takeOff);
    onRow(m_offers, &AssemblyDeeds::addOffer);
    onRow(m_roles, &AssemblyDeeds::takeOrHandOverRole);
    onRow(m_presence, &AssemblyDeeds::denyPresence);
    onRow(m_minutes, &AssemblyDeeds::answerMinutes);
    connect(m_agenda.section->deed(), &DeedButton::chosen, &m_deeds, &AssemblyDeeds::addItem);
    connect(m_roles.section->deed(), &DeedButton::chosen, &m_deeds, &AssemblyDeeds::offerRole);
    connect(m_minutes.section->deed(), &DeedButton::chosen, &m_deeds, &AssemblyDeeds::writeMinutes);
    connect(m_meeting, &DeedButton::chosen, this, &AssemblySheet::meetingWanted);
    connect(m_draw, &DeedButton::chosen, this, &AssemblySheet::drawWanted);
    connect(m_change, &DeedButton::chosen, &m_deeds, &AssemblyDeeds::change);
    connect(m_callOff, &DeedButton::chosen, &m_deeds, &AssemblyDeeds::callOff);
    connect(m_printAgenda, &DeedButton::chosen, this, &AssemblySheet::agendaPrintWanted);
    connect(m_printMinutes, &DeedButton::chosen, this, &AssemblySheet::minutesPrintWanted);
    connect(m_export, &DeedButton::chosen, this, &AssemblySheet::exportWanted);
    connect(m_import, &DeedButton::chosen, this, &AssemblySheet::importWanted);
}

void AssemblySheet::sayWords()
{
    m_told.section->say(i18nc("@title a part of an assembly's sheet", "Written down for you"));
    m_agenda.section->say(i18nc("@title a part of an assembly's sheet", "Agenda"));
    m_agenda.section->deed()->say(i18nc("@action:button", "Put something on…"));
    m_agenda.rows->sayNothing(i18nc("@info", "Nothing is on the agenda yet."));
    m_offers.section->say(i18nc("@title a part of an assembly's sheet", "Waits for an assembly"));
    m_offers.rows->sayNothing(i18nc("@info", "Nothing else waits."));
    m_roles.section->say(i18nc("@title a part of an assembly's sheet", "Errands for this assembly"));
    m_roles.section->deed()->say(i18nc("@action:button", "Offer an errand…"));
    m_roles.rows->sayNothing(
        i18nc("@info", "Nobody leads and nobody writes yet. Both are errands for one assembly, and give no power."));
    m_presence.section->say(i18nc("@title a part of an assembly's sheet", "Who was there"));
    m_presence.rows->sayNothing(i18nc("@info", "Nobody is noted yet."));
    m_minutes.section->say(i18nc("@title a part of an assembly's sheet", "Minutes"));
    m_minutes.section->deed()->say(i18nc("@action:button", "Write the minutes…"));
    m_minutes.rows->sayNothing(i18nc("@info", "No minutes yet."));
    m_meeting->say(i18nc("@action:button", "Hold the assembly"), QStringLiteral("view-fullscreen"));
    m_draw->say(i18nc("@action:button", "Draw lots…"));
    m_change->say(i18nc("@action:button", "Change the call…"));
    m_callOff->say(i18nc("@action:button", "Call it off…"));
    m_printAgenda->say(i18nc("@action:button", "Print the agenda…"));
    m_printMinutes->say(i18nc("@action:button", "Print the minutes…"));
    m_export->say(i18nc("@action:button", "To a calendar…"));
    m_import->say(i18nc("@action:button", "From a calendar…"));
    refresh();
}

void AssemblySheet::refresh()
{
    const auto outlook = m_deeds.outlook();
    const Assembly *assembly = m_deeds.assembly(outlook);
    setVisible(assembly != nullptr);
    if (assembly)
        fill(*outlook, *assembly);
}

void AssemblySheet::fill(const Outlook &outlook, const Assembly &assembly)
{
    const AssemblyPhase phase = phaseOf(outlook, assembly);
    setTitle(*assembly.title.shown());
    setState(markFor(phase), wordFor(phase));
    m_facts->setFacts(factsOf(outlook, assembly));
    const auto told = toldRows(outlook, assembly);
    m_told.section->setVisible(!told.isEmpty());
    m_told.rows->setRows(told);
    m_agenda.rows->setRows(agendaRows(outlook, assembly, m_deeds.surroundings().cameOf));
    m_offers.rows->setRows(offerRows(outlook, assembly, m_deeds.offers()));
    const bool isLive = phase != AssemblyPhase::Confirmed && phase != AssemblyPhase::CalledOff;
    m_offers.section->setVisible(isLive);
    m_roles.rows->setRows(roleRows(outlook, assembly));
    m_presence.rows->setRows(presenceRows(outlook, assembly));
    m_history->show(m_deeds.desk().history(outlook.space.graph().space(), changesFor(assembly)));
    m_minutes.rows->setRows(minutesRows(outlook, assembly));
    offerDeeds(outlook, assembly);
}

void AssemblySheet::offerDeeds(const Outlook &outlook, const Assembly &assembly)
{
    const ChangeId id = assembly.id();
    const auto unless
        = [this](DeedButton *button, const AssemblyDeeds::Make &make) { button->offerUnless(m_deeds.trouble(make)); };
    unless(m_agenda.section->deed(),
        [id](const Outlook &seen) { return addItem(seen, {.assembly = id, .title = QStringLiteral("?")}); });
    unless(m_roles.section->deed(),
        [id](const Outlook &seen) { return offerRole(seen, id, groups::ErrandKind::Scribe, QStringLiteral("?")); });
    unless(
        m_minutes.section->deed(), [id](const Outlook &seen) { return writeMinutes(seen, id, QStringLiteral("?")); });
    // Another length than it has, whatever that is.
    unless(m_change, [id, minutes = *assembly.minutesLong.shown() % 100 + 1](const Outlook &seen) {
        return changeAssembly(seen, {.assembly = id, .fields = AssemblyChanged::Field::Minutes, .minutes = minutes});
    });
    unless(m_callOff, [id](const Outlook &seen) { return callOff(seen, {id, QStringLiteral("?")}); });
    // To note who was there is possible exactly while it may be held; before that, to begin it is.
    const bool hasBegun = !assembly.marks.empty();
    unless(m_meeting, [id, hasBegun](const Outlook &seen) {
        return hasBegun ? notePresence(seen, {.assembly = id, .who = {.guest = QStringLiteral("?")}})
                        : markMeeting(seen, {.assembly = id});
    });
    const auto roles = rolesOf(outlook, assembly);
    const bool isOneFree = std::ranges::any_of(roles, [](const Role &role) { return role.holders.empty(); });
    m_draw->offerUnless(isOneFree ? QString() : i18nc("@info why not", "No errand for this assembly is free."));
    m_printAgenda->offer();
    m_export->offer();
    m_import->offer();
    m_printMinutes->offerUnless(
        shownMinutes(outlook, assembly) ? QString() : i18nc("@info why not", "No minutes are written yet."));
}

} // namespace pochin::assemblies
