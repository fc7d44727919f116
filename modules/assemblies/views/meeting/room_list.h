// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assemblies/domain/meeting/assembly_lookup.h"
#include "assemblies/domain/meeting/floor.h"

#include <QWidget>

class QListView;

namespace pochin::workbench {
class DeedButton;
class HeadingLabel;
class ListRowModel;
} // namespace pochin::workbench

namespace pochin::assemblies {

/// Who is in the room: all members and the guests, each with whether they are there and whether they want to speak.
/// Space notes the current one as come, or as gone; Enter raises or lowers their hand.
class RoomList : public QWidget
{
    Q_OBJECT

public:
    explicit RoomList(QWidget *parent);

    void show(const ledger::Outlook &outlook, const Assembly &assembly, const Floor &floor);
    using QWidget::show;
    [[nodiscard]] std::optional<Attendant> current() const;
    void goTo();
    [[nodiscard]] workbench::DeedButton *guest() const { return m_guest; }

Q_SIGNALS:
    void presenceChosen(const pochin::assemblies::Attendant &who, bool isThere);
    void handChosen(const pochin::assemblies::Attendant &who);
    void guestWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    workbench::HeadingLabel *m_title;
    workbench::ListRowModel *m_rows;
    QListView *m_list;
    workbench::DeedButton *m_guest;
    std::vector<Attendant> m_people;
    std::vector<bool> m_areThere;
};

} // namespace pochin::assemblies
