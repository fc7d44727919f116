// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assemblies/views/meeting/assemblies_page.h"

#include "assemblies/views/meeting/assembly_files.h"
#include "assemblies/views/meeting/assembly_sheet.h"
#include "assemblies/views/meeting/meeting_view.h"
#include "workbench/in_every_language.h"
#include "workbench/list/list_and_sheet.h"
#include "workbench/notice_bar.h"
#include "workbench/sheet/deed_button.h"
#include "workbench/tinted_icon.h"
#include "workbench/undo_notice.h"

#include <KLocalizedString>

#include <QShortcut>
#include <QStackedWidget>

#include <algorithm>

namespace pochin::assemblies {

using namespace ledger;
using workbench::EmptyState;
using workbench::ListAndSheet;
using workbench::ListPanel;
using workbench::NoticeBar;

namespace {
const QString pageIcon = QStringLiteral("view-calendar-upcoming-events");
} // namespace

AssembliesPage::AssembliesPage(SpacesDesk &desk, MeetingSurroundings surroundings)
    : m_desk(desk), m_surroundings(std::move(surroundings))
{
}

QString AssembliesPage::title() const
{
    return i18nc("@title a page", "Assemblies");
}

QIcon AssembliesPage::icon() const
{
    return workbench::tintedIcon(pageIcon);
}

QWidget *AssembliesPage::createWidget(QWidget *parent)
{
    m_stack = new QStackedWidget(parent);
    m_page = new ListAndSheet(pageIcon, m_stack);
    m_deeds = new AssemblyDeeds(m_desk, m_surroundings, m_stack);
    m_files = new AssemblyFiles(*m_deeds, m_desk, m_stack);
    m_sheet = new AssemblySheet(*m_deeds, m_page);
    m_page->setSheet(m_sheet);
    m_meeting = new MeetingView(*m_deeds, m_stack);
    m_stack->addWidget(m_page);
    m_stack->addWidget(m_meeting);
    connectParts();
    connectNotices();
    workbench::inEveryLanguage(m_stack, [this] { sayWords(); });
    return m_stack;
}

void AssembliesPage::connectParts()
{
    connect(m_page->list(), &ListPanel::rowChosen, m_sheet, [this](const QString &key) { choose(key); });
    connect(m_page->list(), &ListPanel::deedChosen, this,
        [this] { m_desk.isOpen() ? callAssembly() : Q_EMIT vaultWanted(); });
    connect(m_page->nothingYet(), &EmptyState::citationRequested, this, &AssembliesPage::citationRequested);
    connect(m_sheet, &AssemblySheet::citationRequested, this, &AssembliesPage::citationRequested);
    connect(m_sheet, &AssemblySheet::drawWanted, this, [this] { Q_EMIT groupWanted(m_deeds->place()->group); });
    connect(m_sheet, &AssemblySheet::meetingWanted, this, &AssembliesPage::holdAssembly);
    connect(m_sheet, &AssemblySheet::agendaPrintWanted, m_files,
        [this] { m_files->askWhereToPrint(AssemblyFiles::Paper::Agenda); });
    connect(m_sheet, &AssemblySheet::minutesPrintWanted, m_files,
        [this] { m_files->askWhereToPrint(AssemblyFiles::Paper::Minutes); });
    connect(m_sheet, &AssemblySheet::exportWanted, m_files, &AssemblyFiles::askWhereToExport);
    connect(m_sheet, &AssemblySheet::importWanted, m_files, &AssemblyFiles::askWhatToImport);
    connect(m_meeting, &MeetingView::left, m_stack, [this] {
        m_stack->setCurrentWidget(m_page);
        m_sheet->refresh();
    });
    auto *hold = new QShortcut(Qt::CTRL | Qt::Key_M, m_page, this, [this] { holdAssembly(); });
    hold->setContext(Qt::WidgetWithChildrenShortcut);
    for (const auto signal : {&SpacesDesk::opened, &SpacesDesk::closed})
        connect(&m_desk, signal, m_stack, [this] { sayWords(); });
    connect(&m_desk, &SpacesDesk::changed, m_stack, [this] { refresh(); });
}

void AssembliesPage::connectNotices()
{
    connect(m_deeds, &AssemblyDeeds::done, m_stack, [this](const QString &sentence) { say(true, sentence); });
    connect(m_deeds, &AssemblyDeeds::failed, m_stack, [this](const QString &sentence) { say(false, sentence); });
    connect(m_files, &AssemblyFiles::said, m_stack, [this](const QString &sentence) { say(true, sentence); });
    connect(m_files, &AssemblyFiles::failed, m_stack, [this](const QString &sentence) { say(false, sentence); });
    connect(m_deeds, &AssemblyDeeds::called, m_stack, [this](const QString &key) {
        refresh();
        m_page->list()->choose(key);
    });
}

void AssembliesPage::say(bool isGood, const QString &sentence)
{
    const auto kind = isGood ? NoticeBar::Kind::Success : NoticeBar::Kind::Warning;
    if (m_stack->currentWidget() == m_meeting)
        m_meeting->notice()->say(kind, sentence);
    else
        m_page->notice()->say(kind, sentence);
}

void AssembliesPage::sayWords()
{
    m_page->list()->say(title(), i18nc("@action:button", "Call an assembly…"));
    m_page->list()->setFilters(assemblyFilters());
    sayNothingYet();
    if (!m_desk.isOpen())
        m_stack->setCurrentWidget(m_page);
    refresh();
}

void AssembliesPage::sayNothingYet()
{
    if (m_desk.isOpen())
        m_page->sayNothingYet({.heading = i18nc("@title of an empty page", "No assemblies yet"),
            .explanation = i18nc("@info",
                "Being together face to face is the real thing; here it is prepared and written down.\n"
                "Anybody calls an assembly, and anybody brings up what touches them."),
            .citation = QStringLiteral("П.I.3.8.В"),
            .deed = i18nc("@action:button", "Call an assembly…")});
    else
        m_page->sayLocked(i18nc("@info", "The assemblies of your groups are in it."));
}

void AssembliesPage::refresh()
{
    QList<workbench::ListRow> rows;
    for (const SpaceId &id : m_desk.ids()) {
        if (const auto outlook = m_desk.outlook(id)) {
            for (const Assembly *assembly : assembliesIn(*outlook))
                rows.append(listRowOf(*outlook, *assembly));
        }
    }
    std::ranges::stable_partition(
        rows, [](const workbench::ListRow &row) { return row.kinds.contains(QStringLiteral("ahead")); });
    m_page->setRows(rows);
    choose(m_page->list()->chosenKey());
}

void AssembliesPage::choose(const QString &key)
{
    m_deeds->turnTo(placeOfKey(key));
    m_sheet->refresh();
    m_meeting->refresh();
}

void AssembliesPage::showThing(const QString &id)
{
    for (const SpaceId &group : m_desk.ids()) {
        if (const auto assembly = ChangeId::fromBytes(QByteArray::fromHex(id.toLatin1())))
            m_page->list()->choose(keyOf({group, *assembly}));
    }
}

void AssembliesPage::callAssembly()
{
    m_deeds->call();
}

void AssembliesPage::holdAssembly()
{
    if (!m_deeds->place())
        return;
    m_stack->setCurrentWidget(m_meeting);
    m_meeting->refresh();
    m_meeting->begin();
}

} // namespace pochin::assemblies
