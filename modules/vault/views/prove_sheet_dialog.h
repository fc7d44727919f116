// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workbench/fitting_dialog.h"

class QDialogButtonBox;
class QLabel;
class QPlainTextEdit;

namespace pochin::workbench {
class NoticeBar;
class PlainTextLabel;
class ProgressRow;
} // namespace pochin::workbench

namespace pochin::vault {

class VaultSession;

/// The drill that was postponed: the whole sheet is typed and tried on the vault, because the words are kept nowhere.
class ProveSheetDialog : public workbench::FittingDialog
{
    Q_OBJECT

public:
    ProveSheetDialog(VaultSession &session, QWidget *parent);

private:
    void prove();
    void sayWords();
    void sayWorking();

    VaultSession &m_session;
    workbench::PlainTextLabel *m_explanation;
    QLabel *m_label;
    QPlainTextEdit *m_words;
    workbench::NoticeBar *m_notice;
    workbench::ProgressRow *m_progress;
    QDialogButtonBox *m_buttons;
};

} // namespace pochin::vault
