// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "associations/views/hand_over_dialog.h"

#include "associations/words/association_words.h"
#include "workbench/heading_label.h"
#include "workbench/in_every_language.h"
#include "workbench/plain_text_label.h"
#include "workbench/sheet/deed_button.h"

#include <KLocalizedString>

#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace pochin::associations {

using workbench::DeedButton;
using workbench::HeadingLabel;
using workbench::PlainTextLabel;

namespace {

constexpr QSize sizeOfGuide{560, 420};

std::vector<QString> linesIn(const QString &text)
{
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    return {lines.begin(), lines.end()};
}

} // namespace

HandOverDialog::HandOverDialog(const AtHand &atHand, QWidget *parent)
    : QDialog(parent), m_atHand(atHand), m_steps(new QStackedWidget(this)),
      m_cardHeading(new HeadingLabel(HeadingLabel::Level::Section, this)), m_card(new PlainTextLabel(this)),
      m_place(new PlainTextLabel(this, PlainTextLabel::Tone::Quiet)), m_back(new QPushButton(this)),
      m_next(new QPushButton(this)), m_cancel(new QPushButton(this)), m_deed(new DeedButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    layOut();
    resize(sizeOfGuide);
    connect(m_back, &QPushButton::clicked, this, [this] { go(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { go(1); });
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_deed, &DeedButton::chosen, this, &HandOverDialog::handOverNow);
    connect(m_atHand.desk, &ledger::SpacesDesk::closed, this, &QDialog::reject);
    workbench::inEveryLanguage(this, [this] { say(); });
    go(0);
}

QWidget *HandOverDialog::question(Step step)
{
    auto *page = new QWidget(m_steps);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    m_headings.at(step) = new HeadingLabel(HeadingLabel::Level::Section, page);
    m_helps.at(step) = new PlainTextLabel(page, PlainTextLabel::Tone::Quiet);
    m_answers.at(step) = new QPlainTextEdit(page);
    m_answers.at(step)->setTabChangesFocus(true);
    layout->addWidget(m_headings.at(step));
    layout->addWidget(m_helps.at(step));
    layout->addWidget(m_answers.at(step), 1);
    connect(m_answers.at(step), &QPlainTextEdit::textChanged, this, &HandOverDialog::check);
    return page;
}

void HandOverDialog::layOut()
{
    auto *whole = new QVBoxLayout(this);
    for (const Step step : {Results, Things, Debts, Lessons})
        m_steps->addWidget(question(step));
    auto *end = new QWidget(m_steps);
    auto *layout = new QVBoxLayout(end);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_cardHeading);
    layout->addWidget(m_card);
    layout->addStretch(1);
    m_steps->addWidget(end);
    whole->addWidget(m_steps, 1);
    whole->addWidget(m_deed);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_place, 1);
    for (QPushButton *button : {m_back, m_next, m_cancel}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    whole->addLayout(buttons);
}

void HandOverDialog::say()
{
    setWindowTitle(i18nc("@title:window", "Hand over"));
    const std::array headings{i18nc("@title:group of a hand-over", "Results"),
        i18nc("@title:group of a hand-over", "Things"), i18nc("@title:group of a hand-over", "Debts"),
        i18nc("@title:group of a hand-over", "Lessons")};
    const std::array helps{i18nc("@info", "What came of it? One line is enough."),
        i18nc("@info", "Which things are left, and where are they now? One a line."),
        i18nc("@info", "What is still owed, and to whom? One a line."),
        i18nc("@info", "What should those know who do this next?")};
    for (std::size_t step = 0; step < headings.size(); ++step) {
        m_headings.at(step)->setText(headings.at(step));
        m_helps.at(step)->setText(helps.at(step));
        m_answers.at(step)->setAccessibleName(QStringLiteral("%1: %2").arg(headings.at(step), helps.at(step)));
    }
    m_cardHeading->setText(i18nc("@title:group", "The card for the archive"));
    m_back->setText(i18nc("@action:button", "Back"));
    m_next->setText(i18nc("@action:button", "Next"));
    m_cancel->setText(i18nc("@action:button", "Cancel"));
    m_deed->say(i18nc("@action:button", "Hand over and dissolve"));
    go(0);
}

HandingOver HandOverDialog::wanted() const
{
    return {.association = m_atHand.id,
        .results = m_answers[Results]->toPlainText(),
        .things = linesIn(m_answers[Things]->toPlainText()),
        .debts = linesIn(m_answers[Debts]->toPlainText()),
        .lessons = m_answers[Lessons]->toPlainText()};
}

QString HandOverDialog::cardText() const
{
    QStringList parts;
    for (std::size_t step = 0; step < m_answers.size(); ++step) {
        const QString answer = m_answers.at(step)->toPlainText().trimmed();
        if (!answer.isEmpty())
            parts << m_headings.at(step)->text() + u'\n' + answer;
    }
    return parts.isEmpty() ? i18nc("@info", "Nothing is written yet. One line is enough.")
                           : parts.join(QStringLiteral("\n\n"));
}

void HandOverDialog::go(int by)
{
    const int step = std::clamp(m_steps->currentIndex() + by, 0, StepCount - 1);
    m_steps->setCurrentIndex(step);
    m_card->setText(cardText());
    m_back->setEnabled(step > 0);
    m_next->setEnabled(step < Card);
    m_place->setText(i18nc("@info step %1 of %2", "Step %1 of %2", step + 1, int(StepCount)));
    if (step < Card && by != 0)
        m_answers.at(static_cast<std::size_t>(step))->setFocus();
    check();
}

void HandOverDialog::check()
{
    const auto outlook = m_atHand.outlook();
    if (!outlook)
        return;
    const auto deed = handOver(*outlook, wanted());
    m_deed->offerUnless(deed ? QString() : reasonFor(deed.error()));
}

void HandOverDialog::handOverNow()
{
    const auto change
        = m_atHand.desk->does(m_atHand.space, [this](const Outlook &outlook) { return handOver(outlook, wanted()); });
    if (!change)
        return m_deed->refuse(reasonFor(change.error()));
    accept();
}

} // namespace pochin::associations
