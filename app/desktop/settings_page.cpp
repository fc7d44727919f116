// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/settings_page.h"

#include "workbench/heading_label.h"
#include "workbench/in_every_language.h"
#include "workbench/readable_column.h"
#include "workbench/tinted_icon.h"

#include <KLocalizedString>

#include <QVBoxLayout>

#include <utility>

namespace pochin::desktop {

namespace {
constexpr int betweenSections = 28;
}

SettingsPage::SettingsPage(std::vector<SectionMaker> sections) : m_sections(std::move(sections)) { }

QString SettingsPage::title() const
{
    return i18nc("@title a page", "Vault and settings");
}

QIcon SettingsPage::icon() const
{
    return workbench::tintedIcon(QStringLiteral("configure"));
}

QWidget *SettingsPage::createWidget(QWidget *parent)
{
    auto *page = new workbench::ReadableColumn(parent);
    auto *heading = new workbench::HeadingLabel(workbench::HeadingLabel::Level::Page, page->sheet());
    page->column()->addWidget(heading);
    page->column()->setSpacing(betweenSections);
    for (const SectionMaker &make : m_sections)
        page->column()->addWidget(make(page->sheet()));
    workbench::inEveryLanguage(page, [this, heading] { heading->setText(title()); });
    return page;
}

} // namespace pochin::desktop
