// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace pochin::workbench {
class HeadingLabel;
class NoticeBar;
class PlainTextLabel;
class ProgressRow;
} // namespace pochin::workbench

namespace pochin::vault {

class PassphraseChoice;
class VaultSession;

/// Opens the vault with the words of the recovery sheet and gives it a new passphrase.
class SheetUnlockView : public QWidget
{
    Q_OBJECT

public:
    SheetUnlockView(VaultSession &session, QWidget *parent);

    void begin();

Q_SIGNALS:
    void wentBack();

private:
    void unlock();
    void sayWords();
    void sayWorking();

    VaultSession &m_session;
    workbench::HeadingLabel *m_heading;
    workbench::PlainTextLabel *m_explanation;
    QLabel *m_wordsLabel;
    QPlainTextEdit *m_words;
    PassphraseChoice *m_passphrase;
    workbench::NoticeBar *m_notice;
    workbench::ProgressRow *m_progress;
    QPushButton *m_unlock;
    QPushButton *m_back;
};

} // namespace pochin::vault
