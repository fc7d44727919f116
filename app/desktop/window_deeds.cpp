// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/window_deeds.h"

#include "desktop/preferences.h"
#include "desktop/workbench_window.h"
#include "vault/views/vault_session.h"
#include "workbench/in_every_language.h"
#include "workbench/language.h"
#include "workbench/tinted_icon.h"

#include <KLocalizedString>

#include <QAction>
#include <QApplication>

namespace pochin::desktop {

using vault::VaultSession;

namespace {

template <typename Words>
QAction *deed(WorkbenchWindow &window, const QString &name, const QString &icon, const Words &words)
{
    auto *action = new QAction(&window);
    action->setObjectName(name);
    action->setIcon(workbench::tintedIcon(icon));
    workbench::inEveryLanguage(&window, [action, words] { action->setText(words()); });
    return action;
}

} // namespace

void addSearchDeed(WorkbenchWindow &window)
{
    QAction *search = deed(window, QStringLiteral("search"), QStringLiteral("search"),
        [] { return i18nc("@action opens the search field", "Search"); });
    search->setShortcut(Qt::CTRL | Qt::Key_K);
    QObject::connect(search, &QAction::triggered, &window, &WorkbenchWindow::openSearch);
    window.addDeed(search, WorkbenchWindow::Shown::InSideBar);
}

void addLockDeed(WorkbenchWindow &window, VaultSession &session)
{
    QAction *lock = deed(window, QStringLiteral("lock"), QStringLiteral("object-locked"),
        [] { return i18nc("@action lock the vault at once", "Lock"); });
    lock->setShortcut(Qt::CTRL | Qt::Key_L);
    lock->setVisible(session.state() == VaultSession::State::Unlocked);
    QObject::connect(lock, &QAction::triggered, &session, &VaultSession::lock);
    QObject::connect(&session, &VaultSession::stateChanged, lock,
        [lock](VaultSession::State state) { lock->setVisible(state == VaultSession::State::Unlocked); });
    window.addDeed(lock, WorkbenchWindow::Shown::InSideBar);
}

void addColourDeeds(WorkbenchWindow &window, Preferences &preferences)
{
    const auto add = [&](const QString &name, const QString &icon, Colours colours, auto words) {
        QAction *choose = deed(window, name, icon, words);
        QObject::connect(
            choose, &QAction::triggered, &preferences, [&preferences, colours] { preferences.chooseColours(colours); });
        window.addDeed(choose, WorkbenchWindow::Shown::InSearchOnly);
    };
    add(QStringLiteral("colours-light"), QStringLiteral("weather-clear"), Colours::Light,
        [] { return i18nc("@action", "Light colours"); });
    add(QStringLiteral("colours-dark"), QStringLiteral("weather-clear-night"), Colours::Dark,
        [] { return i18nc("@action", "Dark colours"); });
    add(QStringLiteral("colours-system"), QStringLiteral("computer"), Colours::System,
        [] { return i18nc("@action", "Colours of the system"); });
}

void addLanguageDeeds(WorkbenchWindow &window, Preferences &preferences, const workbench::LanguageChoice &languages)
{
    for (const workbench::Language &language : languages.available()) {
        const QString code = language.code;
        const QString name = language.nativeName();
        QAction *speak = deed(window, QStringLiteral("language-") + code, QStringLiteral("preferences-desktop-locale"),
            [name] { return i18nc("@action %1 is a language, in its own name", "Language: %1", name); });
        QObject::connect(
            speak, &QAction::triggered, &preferences, [&preferences, code] { preferences.chooseLanguage(code); });
        window.addDeed(speak, WorkbenchWindow::Shown::InSearchOnly);
    }
}

void addLanguageOffers(WorkbenchWindow &window, Preferences &preferences, const workbench::LanguageChoice &languages,
    const VaultSession &session)
{
    for (const workbench::Language &language : languages.available()) {
        const QString code = language.code;
        auto *offer = new QAction(workbench::tintedIcon(QStringLiteral("globe")), language.nativeName(), &window);
        const auto appear = [offer, code, &languages, &session] {
            offer->setVisible(session.state() == VaultSession::State::Absent && languages.current() != code);
        };
        appear();
        QObject::connect(&languages, &workbench::LanguageChoice::changed, offer, appear);
        QObject::connect(&session, &VaultSession::stateChanged, offer, appear);
        QObject::connect(
            offer, &QAction::triggered, &preferences, [&preferences, code] { preferences.chooseLanguage(code); });
        window.addDeed(offer, WorkbenchWindow::Shown::InSideBar);
    }
}

void addQuitDeed(WorkbenchWindow &window)
{
    QAction *quit = deed(
        window, QStringLiteral("quit"), QStringLiteral("application-exit"), [] { return i18nc("@action", "Quit"); });
    quit->setShortcut(QKeySequence::Quit);
    QObject::connect(quit, &QAction::triggered, &window, &QWidget::close);
    window.addDeed(quit, WorkbenchWindow::Shown::InSearchOnly);
}

} // namespace pochin::desktop
