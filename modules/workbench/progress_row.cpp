// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/progress_row.h"

#include "workbench/in_every_language.h"
#include "workbench/plain_text_label.h"

#include <KLocalizedString>

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace pochin::workbench {

namespace {
constexpr int steps = 1000;
}

ProgressRow::ProgressRow(QWidget *parent)
    : QWidget(parent), m_what(new PlainTextLabel(this)), m_bar(new QProgressBar(this)), m_cancel(new QPushButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *row = new QHBoxLayout;
    column->addWidget(m_what);
    column->addLayout(row);
    row->addWidget(m_bar, 1);
    row->addWidget(m_cancel);
    m_bar->setTextVisible(false);
    connect(m_cancel, &QPushButton::clicked, this, &ProgressRow::cancelRequested);
    inEveryLanguage(this, [this] { m_cancel->setText(i18nc("@action:button stop the work in progress", "Cancel")); });
    hide();
}

void ProgressRow::begin(const QString &what, Cancel cancel)
{
    m_what->setText(what);
    m_bar->setAccessibleName(what);
    m_bar->setRange(0, 0);
    m_cancel->setVisible(cancel == Cancel::Possible);
    show();
}

void ProgressRow::advance(double share)
{
    m_bar->setRange(0, steps);
    m_bar->setValue(static_cast<int>(std::clamp(share, 0.0, 1.0) * steps));
}

void ProgressRow::end()
{
    hide();
}

} // namespace pochin::workbench
