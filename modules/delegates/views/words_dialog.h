// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delegates/views/asking_dialog.h"

class QPlainTextEdit;

namespace pochin::delegates {

/// Asks for some words, or lets them be left out.
class WordsDialog : public AskingDialog
{
    Q_OBJECT

public:
    enum class Words { Needed, Welcome };
    struct Texts {
        QString title;
        QString sentence;
        QString deed;
    };

    WordsDialog(const Texts &texts, Words words, QWidget *parent);
    [[nodiscard]] QString words() const;

private:
    void look();

    QPlainTextEdit *m_words;
    Words m_need;
};

} // namespace pochin::delegates
