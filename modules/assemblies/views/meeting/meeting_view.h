// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assemblies/views/meeting/assembly_deeds.h"

#include <QWidget>

class QListView;
class QTimer;

namespace pochin::workbench {
class DeedButton;
class HeadingLabel;
class ListRowModel;
class NoticeBar;
class PlainTextLabel;
} // namespace pochin::workbench

namespace pochin::assemblies {

class ItemPanel;
class PeopleColumn;

/// An assembly while it is held: large, and by keyboard alone. At the left the agenda, in the middle the item that is
/// talked about, at the right who is in the room and who speaks.
///
/// Keys are the same on every keyboard layout: Page Up and Page Down go through the agenda, F2 to the people, F3 raises
/// the hand of whoever is chosen there, F4 gives the floor to the next, F5 counts hands (with Shift positions), F12 to
/// the notes, Shift+F6 writes a mandate, F7 makes a proposal (with Shift a position), F8 somebody takes it on (with
/// Shift in an association), F9 leaves the item for next time, Escape goes back to the sheet.
class MeetingView : public QWidget
{
    Q_OBJECT

public:
    MeetingView(AssemblyDeeds &deeds, QWidget *parent);

    /// Shows what the deeds are turned to, as it is now.
    void refresh();
    /// From the first item on, with the keyboard in the agenda.
    void begin();
    [[nodiscard]] QListView *agenda() const { return m_list; }
    [[nodiscard]] workbench::NoticeBar *notice() const { return m_notice; }

Q_SIGNALS:
    void left();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void layOut();
    void connectParts();
    void addKeys();
    void sayWords();
    void tick();
    void showItem();
    void go(int by);
    void openOrClose();
    void leave();
    [[nodiscard]] std::optional<ledger::ChangeId> currentItem() const;

    AssemblyDeeds &m_deeds;
    QTimer *m_second;
    workbench::NoticeBar *m_notice;
    workbench::HeadingLabel *m_title;
    workbench::PlainTextLabel *m_state;
    workbench::DeedButton *m_open;
    workbench::DeedButton *m_leave;
    workbench::HeadingLabel *m_agendaTitle;
    workbench::ListRowModel *m_rows;
    QListView *m_list;
    workbench::DeedButton *m_add;
    ItemPanel *m_item;
    PeopleColumn *m_people;
};

} // namespace pochin::assemblies
