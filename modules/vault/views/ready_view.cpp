// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/views/ready_view.h"

#include "workbench/heading_label.h"
#include "workbench/in_every_language.h"
#include "workbench/plain_text_label.h"

#include <KLocalizedString>

#include <QPushButton>
#include <QVBoxLayout>

namespace pochin::vault {

ReadyView::ReadyView(QWidget *parent)
    : QWidget(parent), m_heading(new workbench::HeadingLabel(workbench::HeadingLabel::Level::Page, this)),
      m_text(new workbench::PlainTextLabel(this)), m_start(new QPushButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    column->addWidget(m_heading);
    column->addWidget(m_text);
    column->addSpacing(6);
    column->addWidget(m_start, 0, Qt::AlignLeft);
    m_start->setDefault(true);
    setFocusProxy(m_start);
    connect(m_start, &QPushButton::clicked, this, &ReadyView::started);
    workbench::inEveryLanguage(this, [this] {
        m_heading->setText(i18nc("@title", "The vault is open"));
        m_text->setText(i18nc("@info",
            "It is empty and yours. It locks by itself when you leave the machine alone, and at once with Ctrl+L. "
            "Nothing leaves this machine unless you carry it."));
        m_start->setText(i18nc("@action:button start with an empty vault", "Start empty"));
    });
}

} // namespace pochin::vault
