// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/appearance_section.h"

#include "desktop/preferences.h"
#include "workbench/heading_label.h"
#include "workbench/in_every_language.h"

#include <KLocalizedString>

#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>

namespace pochin::desktop {

AppearanceSection::AppearanceSection(Preferences &preferences, QWidget *parent)
    : SettingsSection(parent), m_preferences(preferences), m_colours(new QComboBox(this)), m_scale(new QSpinBox(this))
{
    m_colours->setObjectName(QStringLiteral("colours"));
    m_scale->setObjectName(QStringLiteral("reading-scale"));
    QLabel *colours = addRow(m_colours);
    QLabel *scale = addRow(m_scale);
    m_scale->setRange(80, 250);
    m_scale->setSingleStep(5);
    m_scale->setValue(m_preferences.readingScale());
    connect(m_colours, &QComboBox::activated, this,
        [this](int row) { m_preferences.chooseColours(static_cast<Colours>(m_colours->itemData(row).toInt())); });
    connect(m_scale, &QSpinBox::valueChanged, &m_preferences, &Preferences::chooseReadingScale);
    connect(&m_preferences, &Preferences::coloursChosen, this, &AppearanceSection::fillColours);
    connect(&m_preferences, &Preferences::readingScaleChosen, m_scale, &QSpinBox::setValue);
    workbench::inEveryLanguage(this, [this, colours, scale] {
        heading()->setText(i18nc("@title:group", "Appearance"));
        colours->setText(i18nc("@label:listbox", "&Colours:"));
        scale->setText(i18nc("@label:spinbox", "&Size of the texts one reads:"));
        m_scale->setSuffix(i18nc("@item:valuesuffix percent, with its blank", " %"));
        fillColours();
    });
}

void AppearanceSection::fillColours()
{
    const QSignalBlocker quiet(m_colours);
    m_colours->clear();
    m_colours->addItem(i18nc("@item:inlistbox colours", "As the system"), static_cast<int>(Colours::System));
    m_colours->addItem(i18nc("@item:inlistbox colours", "Light"), static_cast<int>(Colours::Light));
    m_colours->addItem(i18nc("@item:inlistbox colours", "Dark"), static_cast<int>(Colours::Dark));
    m_colours->setCurrentIndex(m_colours->findData(static_cast<int>(m_preferences.colours())));
}

} // namespace pochin::desktop
