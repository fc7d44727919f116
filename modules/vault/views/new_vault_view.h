// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace pochin::workbench {
class HeadingLabel;
class NoticeBar;
class ProgressRow;
class PlainTextLabel;
} // namespace pochin::workbench

namespace pochin::vault {

class PassphraseChoice;
class VaultSession;

/// A name, a passphrase, and the vault is made.
class NewVaultView : public QWidget
{
    Q_OBJECT

public:
    NewVaultView(VaultSession &session, QWidget *parent);

    void begin();

Q_SIGNALS:
    void wentBack();

private:
    void create();
    void sayWords();
    void sayWorking();
    [[nodiscard]] QString whyNotYet() const;

    VaultSession &m_session;
    workbench::HeadingLabel *m_heading;
    QLabel *m_nameLabel;
    QLineEdit *m_name;
    workbench::PlainTextLabel *m_nameNote;
    PassphraseChoice *m_passphrase;
    workbench::NoticeBar *m_notice;
    workbench::ProgressRow *m_progress;
    QPushButton *m_create;
    QPushButton *m_back;
    workbench::PlainTextLabel *m_whyNotYet;
};

} // namespace pochin::vault
