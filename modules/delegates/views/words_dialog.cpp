// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delegates/views/words_dialog.h"

#include "delegates/words/delegate_words.h"

#include <QPlainTextEdit>

namespace pochin::delegates {

WordsDialog::WordsDialog(const Texts &texts, Words words, QWidget *parent)
    : AskingDialog(parent), m_words(new QPlainTextEdit(this)), m_need(words)
{
    say(texts.title, texts.sentence, texts.deed);
    m_words->setTabChangesFocus(true);
    m_words->setAccessibleName(texts.sentence);
    m_words->setFixedHeight(96);
    ask(m_words);
    connect(m_words, &QPlainTextEdit::textChanged, this, &WordsDialog::look);
    m_words->setFocus();
    look();
}

QString WordsDialog::words() const
{
    return m_words->toPlainText().trimmed();
}

void WordsDialog::look()
{
    offerUnless(m_need == Words::Needed && words().isEmpty() ? sentenceFor(Refusal::NoWords) : QString());
}

} // namespace pochin::delegates
