// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/settings_section.h"

#include "workbench/heading_label.h"

#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace pochin::desktop {

SettingsSection::SettingsSection(QWidget *parent)
    : QWidget(parent), m_heading(new workbench::HeadingLabel(workbench::HeadingLabel::Level::Section, this)),
      m_form(new QFormLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_heading);
    column->addLayout(m_form);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    m_form->setLabelAlignment(Qt::AlignLeft);
    m_form->setHorizontalSpacing(16);
    m_form->setVerticalSpacing(10);
}

QLabel *SettingsSection::addRow(QWidget *field)
{
    auto *label = new QLabel(this);
    label->setBuddy(field);
    m_form->addRow(label, field);
    return label;
}

void SettingsSection::addWide(QWidget *widget)
{
    m_form->addRow(widget);
}

} // namespace pochin::desktop
