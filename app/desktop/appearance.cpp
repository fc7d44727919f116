// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/appearance.h"

#include "desktop/roomy_style.h"

#include <BreezeIcons>
#include <KColorSchemeManager>

#include <QAbstractItemModel>
#include <QGuiApplication>
#include <QStyleHints>

namespace pochin::desktop {

namespace {

bool onKdeDesktop()
{
    return qEnvironmentVariable("XDG_CURRENT_DESKTOP").split(u':').contains(QStringLiteral("KDE"));
}

QString schemeOf(Colours colours)
{
    if (colours == Colours::System && onKdeDesktop())
        return {};
    const bool systemIsDark = QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
    const bool dark = colours == Colours::Dark || (colours == Colours::System && systemIsDark);
    return dark ? QStringLiteral("BreezeDark") : QStringLiteral("BreezeLight");
}

} // namespace

void prepareLook()
{
    BreezeIcons::initIcons();
    makeRoom();
}

void wear(Colours colours)
{
    KColorSchemeManager *schemes = KColorSchemeManager::instance();
    schemes->setAutosaveChanges(false); // Preferences remembers
    schemes->activateScheme(schemes->indexForSchemeId(schemeOf(colours)));
}

} // namespace pochin::desktop
