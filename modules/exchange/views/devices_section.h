// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/views/naming.h"
#include "ledger/views/spaces_desk.h"

#include <QWidget>

#include <map>

class QVBoxLayout;

namespace pochin::workbench {
class HeadingLabel;
class NoticeBar;
class PlainTextLabel;
class SheetRows;
class SheetSection;
} // namespace pochin::workbench

namespace pochin::exchange {

/// The devices of the person in each of their groups: which one this is, the words by which others know each, and the
/// two deeds: to link one more, and to give one up.
class DevicesSection : public QWidget
{
    Q_OBJECT

public:
    /// `desk` must outlive it.
    DevicesSection(ledger::SpacesDesk &desk, Naming naming, QWidget *parent);

private:
    struct Group {
        workbench::SheetSection *section;
        workbench::SheetRows *rows;
    };

    void sayWords();
    void showWhatThereIs();
    void showGroup(const ledger::Outlook &outlook);
    [[nodiscard]] Group &groupFor(const ledger::SpaceId &id);
    void dropGroupsBut(const std::vector<ledger::SpaceId> &kept);
    void link(const ledger::SpaceId &id);
    void giveUp(const ledger::SpaceId &id, const ledger::FeedKey &device);
    void tell(const Result<ledger::ChangeId> &done, const QString &sentence);

    ledger::SpacesDesk &m_desk;
    Naming m_naming;
    QVBoxLayout *m_column;
    workbench::HeadingLabel *m_heading;
    workbench::PlainTextLabel *m_about;
    workbench::NoticeBar *m_notice;
    std::map<ledger::SpaceId, Group> m_groups;
};

} // namespace pochin::exchange
