// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/settings_section.h"

#include <QList>

#include <functional>

namespace pochin::desktop {

/// What this program is made of: versions, checksum of the texts, licences.
class AboutSection : public SettingsSection
{
    Q_OBJECT

public:
    struct Fact {
        QString what;
        QString value;
    };
    /// Asked again after each change of language.
    using Facts = std::function<QList<Fact>()>;

    AboutSection(Facts facts, QWidget *parent);
};

/// Versions of the program and of the libraries that it runs with now.
[[nodiscard]] QList<AboutSection::Fact> versions();

} // namespace pochin::desktop
