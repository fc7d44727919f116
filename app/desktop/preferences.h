// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSettings>
#include <QString>

#include <chrono>

namespace pochin::desktop {

enum class Colours { System, Light, Dark };
enum class OnMinimise { StayOpen, Lock };

/// What a person chose about this window on this machine. Kept in clear text outside the vault, because the window
/// needs it before the vault is open: nothing in here may tell anything about people or groups.
class Preferences : public QObject
{
    Q_OBJECT

public:
    /// Kept in `file`; made when something is first chosen.
    explicit Preferences(const QString &file, QObject *parent = nullptr);

    /// A language code such as "ru", or empty for the system's.
    [[nodiscard]] QString language() const;
    [[nodiscard]] Colours colours() const;
    /// Size of the text in the reader, in percent of the platform's font: 80 to 250.
    [[nodiscard]] int readingScale() const;
    [[nodiscard]] std::chrono::minutes idleTime() const;
    [[nodiscard]] OnMinimise onMinimise() const;
    [[nodiscard]] QByteArray windowGeometry() const;

public Q_SLOTS:
    void chooseLanguage(const QString &code);
    void chooseColours(pochin::desktop::Colours colours);
    void chooseReadingScale(int percent);
    void chooseIdleTime(std::chrono::minutes time);
    void chooseOnMinimise(pochin::desktop::OnMinimise what);
    void rememberWindowGeometry(const QByteArray &geometry);

Q_SIGNALS:
    void languageChosen(const QString &code);
    void coloursChosen(pochin::desktop::Colours colours);
    void readingScaleChosen(int percent);
    void idleTimeChosen(std::chrono::minutes time);

private:
    QSettings m_settings;
};

} // namespace pochin::desktop
