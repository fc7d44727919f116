// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assemblies/views/meeting/meeting_view.h"

#include "assemblies/views/meeting/item_panel.h"
#include "assemblies/views/meeting/people_column.h"
#include "assemblies/words/meeting_words.h"
#include "workbench/heading_label.h"
#include "workbench/in_every_language.h"
#include "workbench/list/list_row_delegate.h"
#include "workbench/list/list_row_model.h"
#include "workbench/notice_bar.h"
#include "workbench/plain_text_label.h"
#include "workbench/sheet/deed_button.h"

#include <KLocalizedString>

#include <QHBoxLayout>
#include <QListView>
#include <QScrollArea>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace pochin::assemblies {

using namespace ledger;
using workbench::DeedButton;
using workbench::HeadingLabel;
using workbench::ListRow;
using workbench::Mark;
using workbench::PlainTextLabel;

namespace {

constexpr int margin = 16;
constexpr int widthOfAgenda = 190;

QScrollArea *scrolling(QWidget *inside, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setWidget(inside);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

ListRow rowOf(const AgendaItem &item, int number)
{
    const bool isNoted = !item.notes.versions().empty() || !item.counts.empty() || !item.ledTo.empty();
    return {.key = item.id().hex(),
        .title = i18nc("@item %1 is a number, %2 a title", "%1. %2", number, item.added.act.title),
        .detail = item.isNotReached() ? i18nc("@info of an item", "next time")
            : isNoted                 ? i18nc("@info of an item", "talked over")
                                      : QString(),
        .under = wordFor(item.added.act.kind),
        .mark = item.isNotReached() ? Mark::Waiting
            : isNoted               ? Mark::Done
                                    : Mark::Open};
}

} // namespace

MeetingView::MeetingView(AssemblyDeeds &deeds, QWidget *parent)
    : QWidget(parent), m_deeds(deeds), m_second(new QTimer(this)), m_notice(new workbench::NoticeBar(this)),
      m_title(new HeadingLabel(HeadingLabel::Level::Section, this)),
      m_state(new PlainTextLabel(this, PlainTextLabel::Tone::Quiet)), m_open(new DeedButton(this)),
      m_leave(new DeedButton(this)), m_agendaTitle(new HeadingLabel(HeadingLabel::Level::Group, this)),
      m_rows(new workbench::ListRowModel(this)), m_list(new QListView(this)), m_add(new DeedButton(this)),
      m_item(new ItemPanel(deeds, this)), m_people(new PeopleColumn(deeds, this))
{
    layOut();
    connectParts();
    addKeys();
    workbench::inEveryLanguage(this, [this] { sayWords(); });
}

void MeetingView::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_notice);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->setContentsMargins(margin, margin / 2, margin, margin / 2);
    auto *names = new QVBoxLayout;
    names->setSpacing(2);
    names->addWidget(m_title);
    names->addWidget(m_state);
    head->addLayout(names, 1);
    head->addWidget(m_open, 0, Qt::AlignTop);
    head->addWidget(m_leave, 0, Qt::AlignTop);
    column->addLayout(head);

    auto *all = new QHBoxLayout;
    all->setContentsMargins(margin, 0, margin, margin);
    all->setSpacing(margin);
    auto *agenda = new QVBoxLayout;
    agenda->addWidget(m_agendaTitle);
    m_list->setModel(m_rows);
    m_list->setItemDelegate(new workbench::ListRowDelegate(m_list));
    m_list->setMinimumWidth(widthOfAgenda);
    agenda->addWidget(m_list, 1);
    agenda->addWidget(m_add);
    all->addLayout(agenda, 2);
    all->addWidget(scrolling(m_item, this), 4);
    all->addWidget(m_people, 2);
    column->addLayout(all, 1);
}

void MeetingView::connectParts()
{
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        m_item->writeNote(); // of the one that is left
        showItem();
    });
    connect(m_open, &DeedButton::chosen, this, &MeetingView::openOrClose);
    connect(m_leave, &DeedButton::chosen, this, &MeetingView::leave);
    connect(m_add, &DeedButton::chosen, &m_deeds, &AssemblyDeeds::addItem);
    connect(m_second, &QTimer::timeout, this, &MeetingView::tick);
    m_second->setInterval(1000);
}

void MeetingView::addKeys()
{
    const auto key = [this](const QKeyCombination &keys, const std::function<void()> &deed) {
        auto *shortcut = new QShortcut(QKeySequence(keys), this, this, [deed] { deed(); });
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    };
    key(Qt::Key_PageDown, [this] { go(+1); });
    key(Qt::Key_PageUp, [this] { go(-1); });
    key(Qt::Key_F2, [this] { m_people->goTo(); });
    key(Qt::Key_F3, [this] { m_people->raiseHandOfChosen(); });
    key(Qt::Key_F4, [this] { m_people->giveFloorToNext(); });
    key(Qt::Key_F5, [this] { m_item->goToHands(); });
    key(Qt::SHIFT | Qt::Key_F5, [this] { m_item->countPositions(); });
    key(Qt::SHIFT | Qt::Key_F6, [this] { m_item->writeMandate(); });
    key(Qt::Key_F12, [this] { m_item->goToNote(); });
    key(Qt::Key_F7, [this] { m_item->propose(); });
    key(Qt::SHIFT | Qt::Key_F7, [this] { m_item->tellPosition(); });
    key(Qt::Key_F8, [this] { m_item->take(); });
    key(Qt::SHIFT | Qt::Key_F8, [this] { m_item->takeIntoAssociation(); });
    key(Qt::Key_F9, [this] { m_item->notReached(); });
    key(Qt::Key_Escape, [this] { leave(); });
}

void MeetingView::sayWords()
{
    m_agendaTitle->setText(i18nc("@title in the mode in which an assembly is held", "Agenda (Page Up, Page Down)"));
    m_list->setAccessibleName(i18nc("@label", "Agenda"));
    m_add->say(i18nc("@action:button", "Put something on…"));
    m_leave->say(i18nc("@action:button", "To the sheet (Esc)"));
    refresh();
}

std::optional<ChangeId> MeetingView::currentItem() const
{
    const QString key = m_list->currentIndex().data(workbench::ListRowModel::KeyRole).toString();
    return ChangeId::fromBytes(QByteArray::fromHex(key.toLatin1()));
}

void MeetingView::refresh()
{
    const auto outlook = m_deeds.outlook();
    const Assembly *assembly = m_deeds.assembly(outlook);
    if (!assembly)
        return;
    m_title->setText(*assembly->title.shown());
    const AssemblyPhase phase = phaseOf(*outlook, *assembly);
    m_state->setText(wordFor(phase));
    const bool isOpen = phase == AssemblyPhase::Open;
    m_open->say(isOpen ? i18nc("@action:button", "It has ended") : i18nc("@action:button", "It begins"));
    const auto mark = isOpen ? MeetingMarked::Mark::Closed : MeetingMarked::Mark::Opened;
    m_open->offerUnless(m_deeds.trouble(
        [&](const Outlook &seen) { return markMeeting(seen, {.assembly = assembly->id(), .mark = mark}); }));
    m_add->offerUnless(m_deeds.trouble([&](const Outlook &seen) {
        return addItem(seen, {.assembly = assembly->id(), .title = QStringLiteral("?")});
    }));
    QList<ListRow> rows;
    for (const AgendaItem *item : agendaOf(*assembly))
        rows.append(rowOf(*item, static_cast<int>(rows.size()) + 1));
    m_rows->setRows(rows);
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_rows->index(0));
    m_people->show(*outlook, *assembly);
    showItem();
}

void MeetingView::showItem()
{
    const auto outlook = m_deeds.outlook();
    const Assembly *assembly = m_deeds.assembly(outlook);
    if (!assembly)
        return;
    const auto item = currentItem();
    const AgendaItem *chosen = item ? assembly->item(*item) : nullptr;
    m_item->show(*outlook, chosen, m_list->currentIndex().row() + 1);
}

void MeetingView::begin()
{
    m_list->setCurrentIndex(m_rows->index(0));
    m_list->setFocus(Qt::OtherFocusReason);
}

void MeetingView::go(int by)
{
    m_item->writeNote();
    const int row = std::clamp(m_list->currentIndex().row() + by, 0, std::max(0, m_rows->rowCount() - 1));
    m_list->setCurrentIndex(m_rows->index(row));
}

void MeetingView::openOrClose()
{
    const auto outlook = m_deeds.outlook();
    const Assembly *assembly = m_deeds.assembly(outlook);
    if (!assembly)
        return;
    m_item->writeNote();
    const bool isOpen = phaseOf(*outlook, *assembly) == AssemblyPhase::Open;
    m_deeds.mark(isOpen ? MeetingMarked::Mark::Closed : MeetingMarked::Mark::Opened);
}

void MeetingView::leave()
{
    m_item->writeNote();
    Q_EMIT left();
}

void MeetingView::tick()
{
    if (const auto outlook = m_deeds.outlook()) {
        m_item->tick(outlook->now);
        m_people->tick(outlook->now);
    }
}

void MeetingView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_second->start();
}

void MeetingView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_second->stop();
}

} // namespace pochin::assemblies
