// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delegates/domain/ratification.h"
#include "delegates/views/asking_dialog.h"

class QComboBox;
class QPlainTextEdit;

namespace pochin::delegates {

/// Which answer is put to the group, and its words.
class RatifyDialog : public AskingDialog
{
    Q_OBJECT

public:
    RatifyDialog(const ChangeId &of, const QString &what, QWidget *parent);
    [[nodiscard]] RatificationProposed proposed() const;

private:
    void look();

    ChangeId m_of;
    QComboBox *m_answer;
    QPlainTextEdit *m_words;
};

} // namespace pochin::delegates
