// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/preferences.h"

#include <algorithm>

namespace pochin::desktop {

namespace {

constexpr QLatin1StringView languageKey("language");
constexpr QLatin1StringView coloursKey("colours");
constexpr QLatin1StringView readingScaleKey("reading-scale");
constexpr QLatin1StringView idleMinutesKey("idle-minutes");
constexpr QLatin1StringView lockOnMinimiseKey("lock-on-minimise");
constexpr QLatin1StringView geometryKey("window-geometry");

QString nameOf(Colours colours)
{
    switch (colours) {
    case Colours::System:
        return QStringLiteral("system");
    case Colours::Light:
        return QStringLiteral("light");
    case Colours::Dark:
        return QStringLiteral("dark");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

Preferences::Preferences(const QString &file, QObject *parent) : QObject(parent), m_settings(file, QSettings::IniFormat)
{
}

QString Preferences::language() const
{
    return m_settings.value(languageKey).toString();
}

Colours Preferences::colours() const
{
    const QString name = m_settings.value(coloursKey).toString();
    for (const Colours colours : {Colours::Light, Colours::Dark}) {
        if (name == nameOf(colours))
            return colours;
    }
    return Colours::System;
}

int Preferences::readingScale() const
{
    return std::clamp(m_settings.value(readingScaleKey, 100).toInt(), 80, 250);
}

std::chrono::minutes Preferences::idleTime() const
{
    // Somebody may have written anything into the file; a vault that never locks is not on offer.
    return std::chrono::minutes(std::clamp(m_settings.value(idleMinutesKey, 5).toInt(), 1, 60));
}

OnMinimise Preferences::onMinimise() const
{
    return m_settings.value(lockOnMinimiseKey, false).toBool() ? OnMinimise::Lock : OnMinimise::StayOpen;
}

QByteArray Preferences::windowGeometry() const
{
    return m_settings.value(geometryKey).toByteArray();
}

void Preferences::chooseLanguage(const QString &code)
{
    m_settings.setValue(languageKey, code);
    Q_EMIT languageChosen(code);
}

void Preferences::chooseColours(Colours colours)
{
    m_settings.setValue(coloursKey, nameOf(colours));
    Q_EMIT coloursChosen(colours);
}

void Preferences::chooseReadingScale(int percent)
{
    m_settings.setValue(readingScaleKey, percent);
    Q_EMIT readingScaleChosen(readingScale());
}

void Preferences::chooseIdleTime(std::chrono::minutes time)
{
    m_settings.setValue(idleMinutesKey, static_cast<int>(time.count()));
    Q_EMIT idleTimeChosen(idleTime());
}

void Preferences::chooseOnMinimise(OnMinimise what)
{
    m_settings.setValue(lockOnMinimiseKey, what == OnMinimise::Lock);
}

void Preferences::rememberWindowGeometry(const QByteArray &geometry)
{
    m_settings.setValue(geometryKey, geometry);
}

} // namespace pochin::desktop
