// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/views/new_vault_view.h"

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
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace pochin::vault {

using workbench::HeadingLabel;
using workbench::NoticeBar;
using workbench::PlainTextLabel;
using workbench::ProgressRow;

NewVaultView::NewVaultView(VaultSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_heading(new HeadingLabel(HeadingLabel::Level::Page, this)),
      m_nameLabel(new QLabel(this)), m_name(new QLineEdit(this)),
      m_nameNote(new PlainTextLabel(this, PlainTextLabel::Tone::Quiet)), m_passphrase(new PassphraseChoice(this)),
      m_notice(new NoticeBar(this)), m_progress(new ProgressRow(this)), m_create(new QPushButton(this)),
      m_back(new QPushButton(this)), m_whyNotYet(new PlainTextLabel(this, PlainTextLabel::Tone::Quiet))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    for (QWidget *part : std::initializer_list<QWidget *>{m_heading, m_nameLabel, m_name, m_nameNote})
        column->addWidget(part);
    column->addSpacing(8);
    for (QWidget *part : std::initializer_list<QWidget *>{m_passphrase, m_notice, m_progress})
        column->addWidget(part);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_create);
    buttons->addWidget(m_back);
    buttons->addWidget(m_whyNotYet, 1);
    column->addSpacing(6);
    column->addLayout(buttons);
    m_name->setMaxLength(64);
    m_nameLabel->setBuddy(m_name);
    m_create->setDefault(true);
    setFocusProxy(m_name);

    connect(m_create, &QPushButton::clicked, this, &NewVaultView::create);
    connect(m_back, &QPushButton::clicked, this, &NewVaultView::wentBack);
    connect(m_name, &QLineEdit::textChanged, this, &NewVaultView::sayWorking);
    connect(m_passphrase, &PassphraseChoice::edited, this, &NewVaultView::sayWorking);
    connect(m_progress, &ProgressRow::cancelRequested, &m_session, &VaultSession::cancel);
    connect(&m_session, &VaultSession::begun, this, &NewVaultView::sayWorking);
    connect(&m_session, &VaultSession::ended, this, &NewVaultView::sayWorking);
    connect(&m_session, &VaultSession::stateChanged, m_passphrase, &PassphraseChoice::forget);
    connect(&m_session, &VaultSession::failed, this, [this](VaultSession::Deed deed, const Failure &failure) {
        if (deed == VaultSession::Deed::Creating)
            m_notice->say(NoticeBar::Kind::Failure, told(failure));
    });
    workbench::inEveryLanguage(this, [this] { sayWords(); });
}

void NewVaultView::begin()
{
    m_notice->fallSilent();
    m_passphrase->begin();
    m_name->setFocus(Qt::OtherFocusReason);
    sayWorking();
}

void NewVaultView::create()
{
    m_notice->fallSilent();
    m_session.create(m_name->text().simplified(), m_passphrase->chosen());
}

void NewVaultView::sayWorking()
{
    const bool working = m_session.underWay() == VaultSession::Deed::Creating;
    if (working)
        m_progress->begin(i18nc("@info:progress", "Making the vault. The key is slow to make on purpose."));
    else
        m_progress->end();
    for (QWidget *part : std::initializer_list<QWidget *>{m_name, m_passphrase, m_back})
        part->setEnabled(!working);
    m_whyNotYet->setText(working ? QString() : whyNotYet());
    m_create->setEnabled(!working && m_whyNotYet->text().isEmpty());
}

QString NewVaultView::whyNotYet() const
{
    if (m_name->text().trimmed().isEmpty())
        return i18nc("@info why a button cannot be pressed yet", "A name is missing.");
    if (!m_passphrase->isReady())
        return i18nc("@info why a button cannot be pressed yet", "A good passphrase, typed twice, is missing.");
    return {};
}

void NewVaultView::sayWords()
{
    m_heading->setText(i18nc("@title", "A name and a passphrase"));
    m_nameLabel->setText(i18nc("@label:textbox", "&Name:"));
    m_name->setPlaceholderText(i18nc("@info:placeholder an example of a pseudonym", "Vera"));
    m_nameNote->setText(i18nc(
        "@info", "What others will call you. A pseudonym is best; you may have another one in each group later."));
    m_create->setText(i18nc("@action:button", "Make the vault"));
    m_back->setText(i18nc("@action:button", "Back"));
    sayWorking();
}

} // namespace pochin::vault
