// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/settings_section.h"

#include <QList>

#include <functional>

namespace pochin::workbench {
class PlainTextLabel;
}

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
    /// Asked again whenever the section is shown, and after each change of language.
    using Facts = std::function<QList<Fact>()>;

    AboutSection(Facts facts, QWidget *parent);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void sayFacts();

    Facts m_facts;
    workbench::PlainTextLabel *m_list;
};

/// Versions of the program and of the libraries that it runs with now.
[[nodiscard]] QList<AboutSection::Fact> versions();

} // namespace pochin::desktop
