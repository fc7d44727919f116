// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace pochin::workbench {
class HeadingLabel;
class NoticeBar;
class PlainTextLabel;
class ProgressRow;
} // namespace pochin::workbench

namespace pochin::vault {

class VaultSession;

/// What can be done with the vault once it is open, and where it is.
class VaultSection : public QWidget
{
    Q_OBJECT

public:
    VaultSection(VaultSession &session, QWidget *parent);

private:
    void connectSession();
    void sayWords();
    void sayState();
    void sayReminder();
    void sayOutcome(const QStringList &troubles);

    VaultSession &m_session;
    workbench::HeadingLabel *m_heading;
    workbench::PlainTextLabel *m_state;
    workbench::PlainTextLabel *m_folder;
    workbench::NoticeBar *m_reminder;
    workbench::NoticeBar *m_notice;
    workbench::ProgressRow *m_progress;
    QPushButton *m_passphrase;
    QPushButton *m_sheet;
    QPushButton *m_check;
    QPushButton *m_showFolder;
};

} // namespace pochin::vault
