// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace pochin::workbench {
class HeadingLabel;
class NoticeBar;
class PlainTextLabel;
class ProgressRow;
} // namespace pochin::workbench

namespace pochin::vault {

class PassphraseField;
class VaultSession;

/// Asks for the passphrase of the vault, and shows the other ways in.
class UnlockView : public QWidget
{
    Q_OBJECT

public:
    UnlockView(VaultSession &session, QWidget *parent);

Q_SIGNALS:
    void sheetWanted();
    void otherFolderWanted();

private:
    void unlock();
    void sayWords();
    void sayWorking();

    VaultSession &m_session;
    workbench::HeadingLabel *m_heading;
    workbench::PlainTextLabel *m_folder;
    QLabel *m_label;
    PassphraseField *m_passphrase;
    workbench::NoticeBar *m_notice;
    workbench::ProgressRow *m_progress;
    QPushButton *m_unlock;
    QPushButton *m_sheet;
    QPushButton *m_otherFolder;
    workbench::PlainTextLabel *m_reading;
};

} // namespace pochin::vault
