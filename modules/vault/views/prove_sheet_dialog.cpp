// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/views/prove_sheet_dialog.h"

#include "vault/recovery.h"
#include "vault/views/told_failure.h"
#include "vault/views/vault_session.h"
#include "workbench/in_every_language.h"
#include "workbench/notice_bar.h"
#include "workbench/plain_text_label.h"
#include "workbench/progress_row.h"

#include <KLocalizedString>

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace pochin::vault {

using workbench::NoticeBar;
using workbench::PlainTextLabel;
using workbench::ProgressRow;

ProveSheetDialog::ProveSheetDialog(VaultSession &session, QWidget *parent)
    : FittingDialog(600, parent), m_session(session), m_explanation(new PlainTextLabel(this)),
      m_label(new QLabel(this)), m_words(new QPlainTextEdit(this)), m_notice(new NoticeBar(this)),
      m_progress(new ProgressRow(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(10);
    for (QWidget *part :
        std::initializer_list<QWidget *>{m_explanation, m_label, m_words, m_notice, m_progress, m_buttons})
        column->addWidget(part);
    m_words->setTabChangesFocus(true);
    m_words->setFixedHeight(m_words->fontMetrics().lineSpacing() * 5);
    m_label->setBuddy(m_words);
    m_words->setFocus();
    connect(m_words, &QPlainTextEdit::textChanged, this, &ProveSheetDialog::sayWorking);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ProveSheetDialog::prove);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_session, &VaultSession::begun, this, &ProveSheetDialog::sayWorking);
    connect(&m_session, &VaultSession::ended, this, &ProveSheetDialog::sayWorking);
    connect(&m_session, &VaultSession::sheetProven, this, &QDialog::accept);
    connect(&m_session, &VaultSession::aboutToLock, this, &QDialog::reject);
    connect(&m_session, &VaultSession::failed, this, [this](VaultSession::Deed deed, const Failure &failure) {
        if (deed == VaultSession::Deed::ProvingSheet)
            m_notice->say(NoticeBar::Kind::Failure, told(failure));
    });
    workbench::inEveryLanguage(this, [this] { sayWords(); });
}

void ProveSheetDialog::prove()
{
    m_notice->fallSilent();
    auto words = recoveryWordsFromTyped(m_words->toPlainText());
    if (words)
        m_session.proveSheet(*std::move(words));
    else
        m_notice->say(NoticeBar::Kind::Warning, told(words.error()));
}

void ProveSheetDialog::sayWorking()
{
    const bool working = m_session.underWay() == VaultSession::Deed::ProvingSheet;
    if (working)
        m_progress->begin(i18nc("@info:progress", "Trying the words."), ProgressRow::Cancel::Impossible);
    else
        m_progress->end();
    m_words->setEnabled(!working);
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(!working && !m_words->toPlainText().trimmed().isEmpty());
}

void ProveSheetDialog::sayWords()
{
    setWindowTitle(i18nc("@title:window", "Check the recovery sheet"));
    m_explanation->setText(i18nc("@info",
        "Type all the words of your sheet. They are tried on the vault and then forgotten again; Pochin keeps no copy "
        "to "
        "compare with."));
    m_label->setText(i18nc("@label:textbox", "&Words of the sheet:"));
    m_buttons->button(QDialogButtonBox::Ok)->setText(i18nc("@action:button compare the words with the sheet", "Check"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(i18nc("@action:button", "Cancel"));
    sayWorking();
}

} // namespace pochin::vault
