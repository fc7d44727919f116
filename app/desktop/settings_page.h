// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workbench/workbench_page.h"

#include <functional>
#include <vector>

namespace pochin::desktop {

/// "Vault and settings": sections under each other, made by whoever has something to set.
class SettingsPage : public workbench::WorkbenchPage
{
    Q_OBJECT

public:
    using SectionMaker = std::function<QWidget *(QWidget *parent)>;

    explicit SettingsPage(std::vector<SectionMaker> sections);

    [[nodiscard]] QString name() const override { return QStringLiteral("settings"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QIcon icon() const override;
    [[nodiscard]] QWidget *createWidget(QWidget *parent) override;

private:
    std::vector<SectionMaker> m_sections;
};

} // namespace pochin::desktop
