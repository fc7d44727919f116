// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/views/vault_section.h"

#include "vault/views/change_passphrase_dialog.h"
#include "vault/views/prove_sheet_dialog.h"
#include "vault/views/sheet_dialog.h"
#include "vault/views/told_failure.h"
#include "vault/views/vault_session.h"
#include "workbench/heading_label.h"
#include "workbench/in_every_language.h"
#include "workbench/notice_bar.h"
#include "workbench/plain_text_label.h"
#include "workbench/progress_row.h"

#include <KLocalizedString>

#include <QDesktopServices>
#include <QDir>
#include <QGridLayout>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace pochin::vault {

using workbench::HeadingLabel;
using workbench::NoticeBar;
using workbench::PlainTextLabel;
using workbench::ProgressRow;

VaultSection::VaultSection(VaultSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_heading(new HeadingLabel(HeadingLabel::Level::Section, this)),
      m_state(new PlainTextLabel(this)),
      m_folder(new PlainTextLabel(this, PlainTextLabel::Tone::Quiet, PlainTextLabel::Selectable::Yes)),
      m_reminder(new NoticeBar(this)), m_notice(new NoticeBar(this)), m_progress(new ProgressRow(this)),
      m_passphrase(new QPushButton(this)), m_sheet(new QPushButton(this)), m_check(new QPushButton(this)),
      m_showFolder(new QPushButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    for (QWidget *part : std::initializer_list<QWidget *>{m_heading, m_state, m_folder, m_reminder})
        column->addWidget(part);
    auto *buttons = new QGridLayout;
    buttons->addWidget(m_passphrase, 0, 0);
    buttons->addWidget(m_sheet, 0, 1);
    buttons->addWidget(m_check, 1, 0);
    buttons->addWidget(m_showFolder, 1, 1);
    buttons->setColumnStretch(2, 1);
    column->addLayout(buttons);
    column->addWidget(m_progress);
    column->addWidget(m_notice);

    connect(m_passphrase, &QPushButton::clicked, this,
        [this] { (new ChangePassphraseDialog(m_session, window()))->open(); });
    connect(
        m_reminder, &NoticeBar::actionChosen, this, [this] { (new ProveSheetDialog(m_session, window()))->open(); });
    connect(m_sheet, &QPushButton::clicked, &m_session, &VaultSession::renewSheet);
    connect(m_check, &QPushButton::clicked, &m_session, &VaultSession::check);
    connect(m_progress, &ProgressRow::cancelRequested, &m_session, &VaultSession::cancel);
    connect(m_showFolder, &QPushButton::clicked, this,
        [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_session.folder())); });
    connectSession();
    workbench::inEveryLanguage(this, [this] { sayWords(); });
}

void VaultSection::connectSession()
{
    connect(&m_session, &VaultSession::stateChanged, this, [this] {
        m_notice->fallSilent();
        sayState();
    });
    connect(&m_session, &VaultSession::begun, this, &VaultSection::sayState);
    connect(&m_session, &VaultSession::ended, this, &VaultSection::sayState);
    connect(&m_session, &VaultSession::sheetProven, this, &VaultSection::sayReminder);
    connect(&m_session, &VaultSession::checked, this, &VaultSection::sayOutcome);
    connect(&m_session, &VaultSession::passphraseChanged, this, [this] {
        m_notice->say(NoticeBar::Kind::Success,
            i18nc("@info", "The passphrase is changed. Copies of the vault made earlier still open with the old one."));
    });
    connect(&m_session, &VaultSession::sheetMade, this, [this](const QStringList &words) {
        if (isVisible()) // otherwise the vault is being set up, which shows its sheet itself
            (new SheetDialog(m_session, words, window()))->open();
    });
    connect(&m_session, &VaultSession::failed, this, [this](VaultSession::Deed deed, const Failure &failure) {
        if (deed == VaultSession::Deed::RenewingSheet || deed == VaultSession::Deed::Checking)
            m_notice->say(NoticeBar::Kind::Failure, told(failure));
    });
}

void VaultSection::sayState()
{
    const bool open = m_session.state() == VaultSession::State::Unlocked;
    const bool free = open && m_session.underWay() == VaultSession::Deed::None;
    switch (m_session.state()) {
    case VaultSession::State::Absent:
        m_state->setText(i18nc("@info", "There is no vault yet. The texts can be read without one."));
        break;
    case VaultSession::State::Locked:
        m_state->setText(i18nc("@info", "Locked. What it holds cannot be read, and its settings not be changed."));
        break;
    case VaultSession::State::Unlocked:
        m_state->setText(i18nc("@info %1 is a pseudonym", "Open. You are “%1” here.", m_session.pseudonym()));
        break;
    }
    m_folder->setText(i18nc("@info", "Folder: %1", QDir::toNativeSeparators(m_session.folder())));
    for (QPushButton *button : {m_passphrase, m_sheet, m_check})
        button->setEnabled(free);
    m_showFolder->setEnabled(m_session.state() != VaultSession::State::Absent);
    if (m_session.underWay() == VaultSession::Deed::Checking)
        m_progress->begin(i18nc("@info:progress", "Reading and checking every page of the vault."));
    else
        m_progress->end();
    sayReminder();
}

void VaultSection::sayReminder()
{
    if (m_session.state() == VaultSession::State::Unlocked && !m_session.isSheetProven())
        m_reminder->say(NoticeBar::Kind::Warning,
            i18nc("@info", "Nobody knows yet whether your recovery sheet is right."),
            i18nc("@action:button", "Check the sheet…"));
    else
        m_reminder->fallSilent();
}

void VaultSection::sayOutcome(const QStringList &troubles)
{
    if (troubles.isEmpty())
        m_notice->say(NoticeBar::Kind::Success, i18nc("@info", "Checked: everything in the vault is whole."));
    else
        m_notice->say(NoticeBar::Kind::Failure,
            i18nc("@info %1 is a list, one trouble a line",
                "The vault is damaged. Do not write into it; copy the folder before anything else.\n%1",
                troubles.join(u'\n')));
}

void VaultSection::sayWords()
{
    m_heading->setText(i18nc("@title:group", "Vault"));
    m_passphrase->setText(i18nc("@action:button", "Change the passphrase…"));
    m_sheet->setText(i18nc("@action:button", "New recovery sheet…"));
    m_check->setText(i18nc("@action:button", "Check the vault"));
    m_showFolder->setText(i18nc("@action:button", "Show the folder"));
    m_notice->fallSilent(); // it spoke the old language
    sayState();
}

} // namespace pochin::vault
