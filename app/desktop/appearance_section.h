// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/settings_section.h"

class QComboBox;
class QSpinBox;

namespace pochin::desktop {

class Preferences;

/// Light or dark, and how large the text of the reader is.
class AppearanceSection : public SettingsSection
{
    Q_OBJECT

public:
    AppearanceSection(Preferences &preferences, QWidget *parent);

private:
    void fillColours();

    Preferences &m_preferences;
    QComboBox *m_colours;
    QSpinBox *m_scale;
};

} // namespace pochin::desktop
