// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assemblies/views/meeting/room_list.h"

#include "assemblies/words/meeting_words.h"
#include "groups/domain/people_part.h"
#include "workbench/heading_label.h"
#include "workbench/in_every_language.h"
#include "workbench/list/list_row_delegate.h"
#include "workbench/list/list_row_model.h"
#include "workbench/sheet/deed_button.h"

#include <KLocalizedString>

#include <QKeyEvent>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

namespace pochin::assemblies {

using namespace ledger;
using workbench::DeedButton;
using workbench::HeadingLabel;
using workbench::ListRow;
using workbench::Mark;

namespace {

QString keyOfAttendant(const Attendant &who)
{
    return who.person ? who.person->hex() : QStringLiteral("guest/") + who.guest;
}

/// Members by name, then guests as they came.
std::vector<Attendant> everybody(const Outlook &outlook, const std::vector<Presence> &presence)
{
    std::vector<Attendant> all;
    for (const PersonId &person : outlook.standing().members())
        all.push_back({.person = person});
    std::ranges::sort(all, {}, [&](const Attendant &who) { return nameOf(outlook, who); });
    for (const Presence &one : presence) {
        if (std::ranges::find(all, one.who) == all.end())
            all.push_back(one.who);
    }
    return all;
}

ListRow rowOf(const Outlook &outlook, const Attendant &who, const Presence *presence, const Floor &floor)
{
    ListRow row{.key = keyOfAttendant(who), .title = nameOf(outlook, who), .mark = Mark::Open};
    const bool isThere = presence && !presence->hasLeft && !presence->hasDenied;
    if (isThere)
        row.mark = presence->isOwnWord || who.isGuest() ? Mark::Done : Mark::Waiting;
    row.under = presence ? wordsFor(outlook, *presence) : i18nc("@info of a member at an assembly", "not noted");
    if (std::ranges::find(floor.waiting, who) != floor.waiting.end())
        row.detail = i18nc("@info of somebody at an assembly", "wants to speak");
    return row;
}

} // namespace

RoomList::RoomList(QWidget *parent)
    : QWidget(parent), m_title(new HeadingLabel(HeadingLabel::Level::Group, this)),
      m_rows(new workbench::ListRowModel(this)), m_list(new QListView(this)), m_guest(new DeedButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_title);
    column->addWidget(m_list, 1);
    column->addWidget(m_guest);
    m_list->setModel(m_rows);
    m_list->setItemDelegate(new workbench::ListRowDelegate(m_list));
    m_list->setUniformItemSizes(false);
    m_list->installEventFilter(this);
    connect(m_guest, &DeedButton::chosen, this, &RoomList::guestWanted);
    workbench::inEveryLanguage(this, [this] {
        m_title->setText(i18nc("@title who is in the room", "In the room (F2)"));
        m_list->setAccessibleName(
            i18nc("@label", "In the room. Space: is here, or has left. Enter: wants to speak, or no longer."));
        m_list->setToolTip(m_list->accessibleName());
        m_guest->say(i18nc("@action:button", "A guest…"));
    });
}

void RoomList::show(const Outlook &outlook, const Assembly &assembly, const Floor &floor)
{
    const auto presence = presenceAt(assembly);
    m_people = everybody(outlook, presence);
    m_areThere.clear();
    QList<ListRow> rows;
    for (const Attendant &who : m_people) {
        const auto found = std::ranges::find(presence, who, &Presence::who);
        const Presence *one = found == presence.end() ? nullptr : &*found;
        m_areThere.push_back(one && !one->hasLeft && !one->hasDenied);
        rows.append(rowOf(outlook, who, one, floor));
    }
    m_rows->setRows(rows);
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_rows->index(0));
}

std::optional<Attendant> RoomList::current() const
{
    const int row = m_list->currentIndex().row();
    return row >= 0 && row < std::ssize(m_people) ? std::optional(m_people[static_cast<std::size_t>(row)])
                                                  : std::nullopt;
}

void RoomList::goTo()
{
    m_list->setFocus(Qt::ShortcutFocusReason);
}

bool RoomList::eventFilter(QObject *watched, QEvent *event)
{
    const auto who = current();
    if (watched != m_list || event->type() != QEvent::KeyPress || !who)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Space)
        Q_EMIT presenceChosen(*who, !m_areThere[static_cast<std::size_t>(m_list->currentIndex().row())]);
    else if (key == Qt::Key_Return || key == Qt::Key_Enter)
        Q_EMIT handChosen(*who);
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

} // namespace pochin::assemblies
