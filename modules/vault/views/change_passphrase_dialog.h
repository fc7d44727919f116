// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workbench/fitting_dialog.h"

class QDialogButtonBox;
class QLabel;

namespace pochin::workbench {
class NoticeBar;
class ProgressRow;
} // namespace pochin::workbench

namespace pochin::vault {

class PassphraseChoice;
class PassphraseField;
class VaultSession;

/// The present passphrase, then a new one. Closes when it is done, and at once when the vault locks.
class ChangePassphraseDialog : public workbench::FittingDialog
{
    Q_OBJECT

public:
    ChangePassphraseDialog(VaultSession &session, QWidget *parent);

private:
    void change();
    void sayWords();
    void sayWorking();

    VaultSession &m_session;
    QLabel *m_presentLabel;
    PassphraseField *m_present;
    PassphraseChoice *m_wanted;
    workbench::NoticeBar *m_notice;
    workbench::ProgressRow *m_progress;
    QDialogButtonBox *m_buttons;
};

} // namespace pochin::vault
