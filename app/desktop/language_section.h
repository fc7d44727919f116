// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/settings_section.h"

class QComboBox;

namespace pochin::workbench {
class LanguageChoice;
class PlainTextLabel;
} // namespace pochin::workbench

namespace pochin::desktop {

class Preferences;

/// Language of the interface, with how complete each one is. The texts of the reference keep their own.
class LanguageSection : public SettingsSection
{
    Q_OBJECT

public:
    LanguageSection(Preferences &preferences, const workbench::LanguageChoice &languages, QWidget *parent);

private:
    void fill();

    Preferences &m_preferences;
    const workbench::LanguageChoice &m_languages;
    QComboBox *m_choice;
};

} // namespace pochin::desktop
