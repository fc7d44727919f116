// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/views/sheet_unlock_view.h"

#include "vault/recovery.h"
#include "vault/views/passphrase_choice.h"
#include "vault/views/told_failure.h"
#include "vault/views/vault_session.h"
#include "workbench/heading_label.h"
#include "workbench/in_every_language.h"
#include "workbench/notice_bar.h"
#include "workbench/plain_text_label.h"
#include "workbench/progress_row.h"

#include <KLocalizedString>

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace pochin::vault {

using workbench::HeadingLabel;
using workbench::NoticeBar;
using workbench::PlainTextLabel;
using workbench::ProgressRow;

SheetUnlockView::SheetUnlockView(VaultSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_heading(new HeadingLabel(HeadingLabel::Level::Page, this)),
      m_explanation(new PlainTextLabel(this)), m_wordsLabel(new QLabel(this)), m_words(new QPlainTextEdit(this)),
      m_passphrase(new PassphraseChoice(this)), m_notice(new NoticeBar(this)), m_progress(new ProgressRow(this)),
      m_unlock(new QPushButton(this)), m_back(new QPushButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    for (QWidget *part : std::initializer_list<QWidget *>{m_heading, m_explanation, m_wordsLabel, m_words})
        column->addWidget(part);
    column->addSpacing(8);
    for (QWidget *part : std::initializer_list<QWidget *>{m_passphrase, m_notice, m_progress})
        column->addWidget(part);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_unlock);
    buttons->addWidget(m_back);
    buttons->addStretch(1);
    column->addSpacing(6);
    column->addLayout(buttons);
    m_words->setTabChangesFocus(true);
    m_words->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_words->setFixedHeight(m_words->fontMetrics().lineSpacing() * 4);
    m_wordsLabel->setBuddy(m_words);
    m_unlock->setDefault(true);
    setFocusProxy(m_words);

    connect(m_unlock, &QPushButton::clicked, this, &SheetUnlockView::unlock);
    connect(m_back, &QPushButton::clicked, this, &SheetUnlockView::wentBack);
    connect(m_words, &QPlainTextEdit::textChanged, this, &SheetUnlockView::sayWorking);
    connect(m_passphrase, &PassphraseChoice::edited, this, &SheetUnlockView::sayWorking);
    connect(m_progress, &ProgressRow::cancelRequested, &m_session, &VaultSession::cancel);
    connect(&m_session, &VaultSession::begun, this, &SheetUnlockView::sayWorking);
    connect(&m_session, &VaultSession::ended, this, &SheetUnlockView::sayWorking);
    connect(&m_session, &VaultSession::stateChanged, m_words, &QPlainTextEdit::clear);
    connect(&m_session, &VaultSession::stateChanged, m_passphrase, &PassphraseChoice::forget);
    connect(&m_session, &VaultSession::failed, this, [this](VaultSession::Deed deed, const Failure &failure) {
        if (deed == VaultSession::Deed::Unlocking)
            m_notice->say(NoticeBar::Kind::Failure, told(failure));
    });
    workbench::inEveryLanguage(this, [this] { sayWords(); });
}

void SheetUnlockView::begin()
{
    m_notice->fallSilent();
    m_words->clear();
    m_passphrase->begin();
    m_words->setFocus(Qt::OtherFocusReason);
    sayWorking();
}

void SheetUnlockView::unlock()
{
    m_notice->fallSilent();
    auto words = recoveryWordsFromTyped(m_words->toPlainText());
    if (words)
        m_session.unlockWithSheet(*std::move(words), m_passphrase->chosen());
    else
        m_notice->say(NoticeBar::Kind::Warning, told(words.error()));
}

void SheetUnlockView::sayWorking()
{
    const bool working = m_session.underWay() == VaultSession::Deed::Unlocking;
    if (working)
        m_progress->begin(i18nc("@info:progress", "Opening with the recovery sheet, then making the new key."));
    else
        m_progress->end();
    for (QWidget *part : std::initializer_list<QWidget *>{m_words, m_passphrase, m_back})
        part->setEnabled(!working);
    m_unlock->setEnabled(!working && !m_words->toPlainText().trimmed().isEmpty() && m_passphrase->isReady());
}

void SheetUnlockView::sayWords()
{
    m_heading->setText(i18nc("@title", "Open with the recovery sheet"));
    m_explanation->setText(i18nc("@info",
        "Type the words of your sheet in their order, with blanks between them, and choose a new passphrase. The sheet "
        "stays valid."));
    m_wordsLabel->setText(i18nc("@label:textbox", "&Words of the sheet:"));
    m_unlock->setText(i18nc("@action:button", "Open and set the passphrase"));
    m_back->setText(i18nc("@action:button", "Back"));
    sayWorking();
}

} // namespace pochin::vault
