// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delegates/views/asking_dialog.h"

#include "workbench/plain_text_label.h"

#include <KLocalizedString>

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace pochin::delegates {

using workbench::PlainTextLabel;

AskingDialog::AskingDialog(QWidget *parent, int width)
    : FittingDialog(width, parent), m_fields(new QVBoxLayout), m_sentence(new PlainTextLabel(this)),
      m_why(new PlainTextLabel(this, PlainTextLabel::Tone::Quiet)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(12);
    column->addWidget(m_sentence);
    m_fields->setSpacing(8);
    column->addLayout(m_fields);
    column->addWidget(m_why);
    column->addWidget(m_buttons);
    m_why->hide();
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void AskingDialog::say(const QString &title, const QString &sentence, const QString &deed)
{
    setWindowTitle(title);
    m_sentence->setText(sentence);
    m_buttons->button(QDialogButtonBox::Ok)->setText(deed);
    m_buttons->button(QDialogButtonBox::Cancel)->setText(i18nc("@action:button", "Cancel"));
}

void AskingDialog::ask(QWidget *field)
{
    m_fields->addWidget(field);
}

void AskingDialog::offerUnless(const QString &why)
{
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(why.isEmpty());
    m_why->setText(why);
    m_why->setHidden(why.isEmpty());
}

} // namespace pochin::delegates
