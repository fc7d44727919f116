// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workbench/fitting_dialog.h"

class QDialogButtonBox;
class QVBoxLayout;

namespace pochin::workbench {
class PlainTextLabel;
}

namespace pochin::delegates {

/// What the dialogs of this room have in common: a sentence, what is asked, the deed and a way back. While the deed is
/// not possible, the reason stands beside the disabled button.
class AskingDialog : public workbench::FittingDialog
{
    Q_OBJECT

protected:
    explicit AskingDialog(QWidget *parent, int width = 560);

    void say(const QString &title, const QString &sentence, const QString &deed);
    void ask(QWidget *field);
    /// An empty `why` offers the deed.
    void offerUnless(const QString &why);

private:
    QVBoxLayout *m_fields;
    workbench::PlainTextLabel *m_sentence;
    workbench::PlainTextLabel *m_why;
    QDialogButtonBox *m_buttons;
};

} // namespace pochin::delegates
