// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/store/group_files.h"
#include "exchange/views/exchange_deeds.h"
#include "workbench/sheet/guest_place.h"

namespace pochin::workbench {
class NoticeBar;
class SheetRows;
class SheetSection;
} // namespace pochin::workbench

namespace pochin::exchange {

/// The files of a group, or those about one thing in it, as a part of any sheet: to give one, look at it, save it out,
/// and forget it on this machine. Another room invites it through workbench::GuestPlace.
class FilesSection final : public workbench::Guest
{
    Q_OBJECT

public:
    /// `desk` must outlive it.
    FilesSection(ledger::SpacesDesk &desk, OpenExchange exchange, Naming naming, QWidget *parent);

    void turnTo(const QString &space, const QString &thing) override;

    /// What a person is asked about first, and then done.
    void give(const QString &path);
    void look(const QString &key);
    void saveTo(const QString &key, const QString &path);
    void forget(const QString &key);
    void wantBack(const QString &key);

private:
    void sayWords();
    void showWhatThereIs();
    void askWhichFile();
    void askWhereTo(const GroupFile &file);
    [[nodiscard]] QString trouble(const AttachedFile &file) const;
    [[nodiscard]] Result<ledger::ChangeId> given(const AttachedFile &file, const QString &path);
    [[nodiscard]] AttachedFile filledIn(const QString &called, const QString &word) const;
    [[nodiscard]] std::optional<GroupFiles> files() const;
    [[nodiscard]] Result<GroupFile> file(const QString &key) const;
    [[nodiscard]] QByteArray beginningOf(const GroupFile &file) const;
    void tell(const Failure &failure);
    void tellDone(const QString &sentence);

    ledger::SpacesDesk &m_desk;
    OpenExchange m_exchange;
    Naming m_naming;
    std::optional<ledger::SpaceId> m_space;
    std::optional<ledger::ChangeId> m_about;
    workbench::SheetSection *m_section;
    workbench::NoticeBar *m_notice;
    workbench::SheetRows *m_rows;
};

} // namespace pochin::exchange
