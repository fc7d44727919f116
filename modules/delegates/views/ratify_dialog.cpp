// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delegates/views/ratify_dialog.h"

#include "delegates/words/delegate_words.h"

#include <KLocalizedString>

#include <QComboBox>
#include <QPlainTextEdit>

namespace pochin::delegates {

RatifyDialog::RatifyDialog(const ChangeId &of, const QString &what, QWidget *parent)
    : AskingDialog(parent), m_of(of), m_answer(new QComboBox(this)), m_words(new QPlainTextEdit(this))
{
    say(i18nc("@title:window", "Answer of the group"),
        i18nc("@info %1 is what a delegate did",
            "“%1”: which answer do you put to the group? It is in force once the group adopts it.", what),
        i18nc("@action:button", "Put to the group"));
    for (const Answer answer : {Answer::Ratified, Answer::Partly, Answer::Reserved, Answer::Rejected})
        m_answer->addItem(wordFor(ratifiedAs(answer)));
    m_answer->setAccessibleName(i18nc("@label:listbox", "Answer"));
    m_words->setPlaceholderText(i18nc("@info:placeholder", "which part, which reservation, or why"));
    m_words->setAccessibleName(i18nc("@label:textbox", "Words of the answer"));
    m_words->setTabChangesFocus(true);
    m_words->setFixedHeight(96);
    ask(m_answer);
    ask(m_words);
    connect(m_answer, &QComboBox::currentIndexChanged, this, &RatifyDialog::look);
    connect(m_words, &QPlainTextEdit::textChanged, this, &RatifyDialog::look);
    look();
}

RatificationProposed RatifyDialog::proposed() const
{
    return {
        .of = m_of, .answer = static_cast<Answer>(m_answer->currentIndex()), .words = m_words->toPlainText().trimmed()};
}

void RatifyDialog::look()
{
    const RatificationProposed now = proposed();
    const bool mustSay = now.answer == Answer::Partly || now.answer == Answer::Reserved;
    offerUnless(mustSay && now.words.isEmpty() ? sentenceFor(Refusal::NoWords) : QString());
}

} // namespace pochin::delegates
