// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/views/drill_view.h"

#include "crypto/random.h"
#include "vault/views/recovery_drill.h"
#include "workbench/heading_label.h"
#include "workbench/in_every_language.h"
#include "workbench/notice_bar.h"
#include "workbench/plain_text_label.h"

#include <KLocalizedString>

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace pochin::vault {

using workbench::HeadingLabel;
using workbench::NoticeBar;
using workbench::PlainTextLabel;

DrillView::DrillView(QWidget *parent)
    : QWidget(parent), m_heading(new HeadingLabel(HeadingLabel::Level::Page, this)),
      m_explanation(new PlainTextLabel(this)), m_notice(new NoticeBar(this)), m_check(new QPushButton(this)),
      m_back(new QPushButton(this)), m_postpone(new QPushButton(this)),
      m_risk(new PlainTextLabel(this, PlainTextLabel::Tone::Quiet))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    auto *form = new QFormLayout;
    for (int i = 0; i < RecoveryDrill::asked; ++i) {
        m_answers.append(new QLineEdit(this));
        m_labels.append(new QLabel(this));
        m_labels.last()->setBuddy(m_answers.last());
        m_answers.last()->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
        connect(m_answers.last(), &QLineEdit::returnPressed, this, &DrillView::check);
        form->addRow(m_labels.last(), m_answers.last());
    }
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_check);
    buttons->addWidget(m_back);
    buttons->addStretch(1);
    buttons->addWidget(m_postpone);
    column->addWidget(m_heading);
    column->addWidget(m_explanation);
    column->addLayout(form);
    column->addWidget(m_notice);
    column->addLayout(buttons);
    column->addWidget(m_risk);
    setFocusProxy(m_answers.first());
    connect(m_check, &QPushButton::clicked, this, &DrillView::check);
    connect(m_back, &QPushButton::clicked, this, &DrillView::sheetWanted);
    connect(m_postpone, &QPushButton::clicked, this, &DrillView::postponed);
    workbench::inEveryLanguage(this, [this] { sayWords(); });
}

DrillView::~DrillView() = default;

void DrillView::begin(const QStringList &words)
{
    m_drill = std::make_unique<RecoveryDrill>(words, crypto::randomBelow);
    for (QLineEdit *answer : m_answers)
        answer->clear();
    m_notice->fallSilent();
    sayWords();
    m_answers.first()->setFocus(Qt::OtherFocusReason);
}

void DrillView::clear()
{
    m_drill.reset();
    for (QLineEdit *answer : m_answers)
        answer->clear();
}

void DrillView::check()
{
    if (!m_drill)
        return;
    for (int i = 0; i < RecoveryDrill::asked; ++i) {
        const int number = m_drill->numbers().at(i);
        if (m_drill->isRight(number, m_answers.at(i)->text()))
            continue;
        m_notice->say(NoticeBar::Kind::Warning,
            i18nc("@info", "Word %1 on your sheet is another one. Look again, letter by letter.", number));
        m_answers.at(i)->setFocus(Qt::OtherFocusReason);
        m_answers.at(i)->selectAll();
        return;
    }
    Q_EMIT proven();
}

void DrillView::sayWords()
{
    m_heading->setText(i18nc("@title", "Is the sheet right?"));
    m_explanation->setText(i18nc("@info",
        "Take the sheet that you wrote and type three of its words. This is the only moment when a slip of the pen can "
        "still be found."));
    for (int i = 0; m_drill && i < RecoveryDrill::asked; ++i)
        m_labels.at(i)->setText(
            i18nc("@label:textbox a word of the recovery sheet by its number", "Word &%1:", m_drill->numbers().at(i)));
    m_check->setText(i18nc("@action:button compare the words with the sheet", "Check"));
    m_back->setText(i18nc("@action:button", "Show the sheet again"));
    m_postpone->setText(i18nc("@action:button", "Later"));
    m_risk->setText(i18nc("@info",
        "Later is possible. Until then nobody knows whether the sheet opens your vault, and Pochin reminds you."));
}

} // namespace pochin::vault
