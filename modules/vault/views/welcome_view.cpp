// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/views/welcome_view.h"

#include "workbench/heading_label.h"
#include "workbench/in_every_language.h"
#include "workbench/plain_text_label.h"

#include <KLocalizedString>

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace pochin::vault {

using workbench::HeadingLabel;
using workbench::PlainTextLabel;

WelcomeView::WelcomeView(QWidget *parent)
    : QWidget(parent), m_heading(new HeadingLabel(HeadingLabel::Level::Page, this)), m_about(new PlainTextLabel(this)),
      m_promise(new PlainTextLabel(this, PlainTextLabel::Tone::Quiet)), m_setUp(new QPushButton(this)),
      m_read(new QPushButton(this)), m_otherFolder(new QPushButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_setUp, m_read})
        buttons->addWidget(button);
    buttons->addStretch(1);
    buttons->addWidget(m_otherFolder);
    column->addWidget(m_heading);
    column->addWidget(m_about);
    column->addWidget(m_promise);
    column->addSpacing(10);
    column->addLayout(buttons);
    m_setUp->setDefault(true);
    setFocusProxy(m_setUp);
    connect(m_setUp, &QPushButton::clicked, this, &WelcomeView::setUpWanted);
    connect(m_read, &QPushButton::clicked, this, &WelcomeView::readingRequested);
    connect(m_otherFolder, &QPushButton::clicked, this, &WelcomeView::otherFolderWanted);
    workbench::inEveryLanguage(this, [this] { sayWords(); });
}

void WelcomeView::setReadingPossible(bool possible)
{
    m_read->setVisible(possible);
}

void WelcomeView::sayWords()
{
    m_heading->setText(i18nc("@title", "Welcome to Pochin"));
    m_about->setText(i18nc("@info",
        "A workbench for people who organise without bosses. It runs on this machine alone: no server, no account, no "
        "network."));
    m_promise->setText(i18nc("@info",
        "What you write is kept in an encrypted vault. Setting one up takes about two minutes: a name you choose, a "
        "passphrase, and a sheet of paper in case you forget it."));
    m_setUp->setText(i18nc("@action:button", "Set up my vault"));
    m_read->setText(i18nc("@action:button", "Just read the texts"));
    m_otherFolder->setText(i18nc("@action:button", "I have a vault…"));
}

} // namespace pochin::vault
