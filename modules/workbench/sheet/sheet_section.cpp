// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/sheet/sheet_section.h"

#include "workbench/heading_label.h"
#include "workbench/sheet/deed_button.h"

#include <QVBoxLayout>

namespace pochin::workbench {

SheetSection::SheetSection(QWidget *parent)
    : QWidget(parent), m_head(new QVBoxLayout), m_heading(new HeadingLabel(HeadingLabel::Level::Group, this)),
      m_content(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(8);
    m_head->setSpacing(6);
    m_head->addWidget(m_heading);
    column->addLayout(m_head);
    column->addLayout(m_content);
    m_content->setSpacing(8);
}

void SheetSection::say(const QString &heading)
{
    m_heading->setText(heading);
    setAccessibleName(heading);
}

DeedButton *SheetSection::deed()
{
    if (m_deed)
        return m_deed;
    m_deed = new DeedButton(this);
    m_head->addWidget(m_deed);
    return m_deed;
}

void SheetSection::put(QWidget *widget)
{
    m_content->addWidget(widget);
}

} // namespace pochin::workbench
