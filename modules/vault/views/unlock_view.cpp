// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/views/unlock_view.h"

#include "vault/views/passphrase_field.h"
#include "vault/views/told_failure.h"
#include "vault/views/vault_session.h"
#include "workbench/heading_label.h"
#include "workbench/in_every_language.h"
#include "workbench/notice_bar.h"
#include "workbench/plain_text_label.h"
#include "workbench/progress_row.h"

#include <KLocalizedString>

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace pochin::vault {

using workbench::HeadingLabel;
using workbench::NoticeBar;
using workbench::PlainTextLabel;
using workbench::ProgressRow;

UnlockView::UnlockView(VaultSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_heading(new HeadingLabel(HeadingLabel::Level::Page, this)),
      m_folder(new PlainTextLabel(this, PlainTextLabel::Tone::Quiet)), m_label(new QLabel(this)),
      m_passphrase(new PassphraseField(this)), m_notice(new NoticeBar(this)), m_progress(new ProgressRow(this)),
      m_unlock(new QPushButton(this)), m_sheet(new QPushButton(this)), m_otherFolder(new QPushButton(this)),
      m_reading(new PlainTextLabel(this, PlainTextLabel::Tone::Quiet))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    for (QWidget *part : std::initializer_list<QWidget *>{m_heading, m_folder, m_label, m_passphrase, m_notice})
        column->addWidget(part);
    column->addWidget(m_progress);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_unlock);
    buttons->addStretch(1);
    buttons->addWidget(m_sheet);
    buttons->addWidget(m_otherFolder);
    column->addSpacing(4);
    column->addLayout(buttons);
    column->addSpacing(8);
    column->addWidget(m_reading);
    m_label->setBuddy(m_passphrase);
    m_unlock->setDefault(true);
    setFocusProxy(m_passphrase);

    connect(m_unlock, &QPushButton::clicked, this, &UnlockView::unlock);
    connect(m_passphrase, &PassphraseField::submitted, this, &UnlockView::unlock);
    connect(m_passphrase, &PassphraseField::edited, this, &UnlockView::sayWorking);
    connect(m_sheet, &QPushButton::clicked, this, &UnlockView::sheetWanted);
    connect(m_otherFolder, &QPushButton::clicked, this, &UnlockView::otherFolderWanted);
    connect(m_progress, &ProgressRow::cancelRequested, &m_session, &VaultSession::cancel);
    connect(&m_session, &VaultSession::begun, this, &UnlockView::sayWorking);
    connect(&m_session, &VaultSession::ended, this, [this] {
        sayWorking();
        if (isVisible())
            m_passphrase->setFocus(Qt::OtherFocusReason); // for the next try
    });
    connect(&m_session, &VaultSession::stateChanged, this, [this] {
        m_notice->fallSilent();
        m_passphrase->clear();
        sayWords();
    });
    connect(&m_session, &VaultSession::failed, this, [this](VaultSession::Deed deed, const Failure &failure) {
        if (deed == VaultSession::Deed::Unlocking)
            m_notice->say(NoticeBar::Kind::Failure, told(failure));
    });
    workbench::inEveryLanguage(this, [this] { sayWords(); });
}

void UnlockView::unlock()
{
    if (m_passphrase->isEmpty())
        return;
    m_notice->fallSilent();
    m_session.unlock(m_passphrase->taken());
}

void UnlockView::sayWorking()
{
    const bool working = m_session.underWay() == VaultSession::Deed::Unlocking;
    if (working)
        m_progress->begin(i18nc("@info:progress", "Making the key from the passphrase. This is slow on purpose."));
    else
        m_progress->end();
    m_passphrase->setEnabled(!working);
    m_unlock->setEnabled(!working && !m_passphrase->isEmpty());
    m_sheet->setEnabled(!working);
    m_otherFolder->setEnabled(!working);
}

void UnlockView::sayWords()
{
    m_heading->setText(i18nc("@title", "The vault is locked"));
    m_folder->setText(QDir::toNativeSeparators(m_session.folder()));
    m_label->setText(i18nc("@label:textbox", "&Passphrase:"));
    m_passphrase->setSubject(i18nc("@label:textbox for screen readers", "Passphrase"));
    m_unlock->setText(i18nc("@action:button", "Unlock"));
    m_sheet->setText(i18nc("@action:button", "Use the recovery sheet…"));
    m_otherFolder->setText(i18nc("@action:button", "Another vault…"));
    m_reading->setText(
        i18nc("@info", "The texts can be read without unlocking. Your notes and bookmarks are in the vault."));
    sayWorking();
}

} // namespace pochin::vault
