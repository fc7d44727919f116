// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/views/change_passphrase_dialog.h"

#include "vault/views/passphrase_choice.h"
#include "vault/views/passphrase_field.h"
#include "vault/views/told_failure.h"
#include "vault/views/vault_session.h"
#include "workbench/in_every_language.h"
#include "workbench/notice_bar.h"
#include "workbench/progress_row.h"

#include <KLocalizedString>

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace pochin::vault {

using workbench::NoticeBar;
using workbench::ProgressRow;

ChangePassphraseDialog::ChangePassphraseDialog(VaultSession &session, QWidget *parent)
    : FittingDialog(600, parent), m_session(session), m_presentLabel(new QLabel(this)),
      m_present(new PassphraseField(this)), m_wanted(new PassphraseChoice(this)), m_notice(new NoticeBar(this)),
      m_progress(new ProgressRow(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(10);
    for (QWidget *part :
        std::initializer_list<QWidget *>{m_presentLabel, m_present, m_wanted, m_notice, m_progress, m_buttons})
        column->addWidget(part);
    m_presentLabel->setBuddy(m_present);
    m_wanted->begin();
    m_present->setFocus();

    connect(m_buttons, &QDialogButtonBox::accepted, this, &ChangePassphraseDialog::change);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_present, &PassphraseField::edited, this, &ChangePassphraseDialog::sayWorking);
    connect(m_wanted, &PassphraseChoice::edited, this, &ChangePassphraseDialog::sayWorking);
    connect(m_progress, &ProgressRow::cancelRequested, &m_session, &VaultSession::cancel);
    connect(&m_session, &VaultSession::begun, this, &ChangePassphraseDialog::sayWorking);
    connect(&m_session, &VaultSession::ended, this, &ChangePassphraseDialog::sayWorking);
    connect(&m_session, &VaultSession::passphraseChanged, this, &QDialog::accept);
    connect(&m_session, &VaultSession::aboutToLock, this, &QDialog::reject);
    connect(&m_session, &VaultSession::failed, this, [this](VaultSession::Deed deed, const Failure &failure) {
        if (deed == VaultSession::Deed::ChangingPassphrase)
            m_notice->say(NoticeBar::Kind::Failure, told(failure));
    });
    workbench::inEveryLanguage(this, [this] { sayWords(); });
}

void ChangePassphraseDialog::change()
{
    m_notice->fallSilent();
    m_session.changePassphrase(m_present->taken(), m_wanted->chosen());
}

void ChangePassphraseDialog::sayWorking()
{
    const bool working = m_session.underWay() == VaultSession::Deed::ChangingPassphrase;
    if (working)
        m_progress->begin(i18nc("@info:progress", "Making the new key."), ProgressRow::Cancel::Impossible);
    else
        m_progress->end();
    m_present->setEnabled(!working);
    m_wanted->setEnabled(!working);
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(!working && !m_present->isEmpty() && m_wanted->isReady());
}

void ChangePassphraseDialog::sayWords()
{
    setWindowTitle(i18nc("@title:window", "Change the passphrase"));
    m_presentLabel->setText(i18nc("@label:textbox", "&Present passphrase:"));
    m_present->setSubject(i18nc("@label:textbox for screen readers", "Present passphrase"));
    m_buttons->button(QDialogButtonBox::Ok)->setText(i18nc("@action:button", "Change"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(i18nc("@action:button", "Cancel"));
    sayWorking();
}

} // namespace pochin::vault
