// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/settings_section.h"

class QCheckBox;
class QComboBox;

namespace pochin::desktop {

class Preferences;

/// When the vault locks by itself.
class LockingSection : public SettingsSection
{
    Q_OBJECT

public:
    LockingSection(Preferences &preferences, QWidget *parent);

private:
    void fillIdleTimes();

    Preferences &m_preferences;
    QComboBox *m_idleTime;
    QCheckBox *m_minimise;
};

} // namespace pochin::desktop
