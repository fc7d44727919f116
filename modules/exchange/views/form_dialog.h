// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workbench/fitting_dialog.h"

#include <functional>

class QLineEdit;
class QPlainTextEdit;
class QWidget;

namespace pochin::workbench {
class DeedButton;
}

namespace pochin::exchange {

/// Asks for one text, and does a deed with it. While the deed is not possible, the reason stands beside its button.
class FormDialog : public workbench::FittingDialog
{
    Q_OBJECT

public:
    enum class Field { Line, Secret, Text };
    struct Words {
        QString title;
        QString sentence; ///< plain text
        QString label; ///< of the field
        QString deed;
    };
    /// Why not, as a sentence; empty: it is possible.
    using Check = std::function<QString(const QString &typed)>;

    FormDialog(const Words &words, Field field, Check check, QWidget *parent);

    void setText(const QString &text);
    [[nodiscard]] QString text() const;

private:
    [[nodiscard]] QWidget *madeField(Field field);
    void ask();

    Check m_check;
    QLineEdit *m_line = nullptr;
    QPlainTextEdit *m_paper = nullptr;
    workbench::DeedButton *m_deed;
};

} // namespace pochin::exchange
