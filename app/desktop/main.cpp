// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/appearance.h"
#include "desktop/arguments.h"
#include "desktop/auto_lock.h"
#include "desktop/pages.h"
#include "desktop/pictures.h"
#include "desktop/preferences.h"
#include "desktop/start_clock.h"
#include "desktop/workbench_window.h"
#include "vault/process_guard.h"
#include "vault/views/vault_session.h"
#include "workbench/language.h"

#include <kdsingleapplication.h>

#include <QApplication>
#include <QCryptographicHash>
#include <QStandardPaths>

#include <cstdio>

using namespace pochin;
using namespace pochin::desktop;

namespace {

constexpr int notYet = 2;

/// One window for each vault; another start only brings it to the front. The vault's own lock is what is safe.
QString instanceName(const QString &vaultFolder)
{
    const QByteArray hash = QCryptographicHash::hash(vaultFolder.toUtf8(), QCryptographicHash::Sha256);
    return QStringLiteral("pochin-") + QString::fromLatin1(hash.toHex().first(16));
}

void reportStartOf(const WorkbenchWindow &window)
{
    QObject::connect(&window, &WorkbenchWindow::painted, &window, [] {
        const ProcessAge start = processAge();
        std::printf("%lld ms to the first picture, since %s\n", static_cast<long long>(start.age.count()),
            start.countsFromProcessStart ? "the system made the process" : "main began");
        QApplication::quit();
    });
}

} // namespace

int main(int argc, char **argv)
{
#ifdef NDEBUG
    if (const auto guarded = vault::guardProcess(); !guarded)
        std::fprintf(stderr, "pochin: core files could not be switched off\n");
#endif
    static_cast<void>(processAge()); // begins to count where the system does not
    preferNoDisplayForPictures(argc, argv);
    QApplication application(argc, argv);
    application.setApplicationName(QStringLiteral("pochin"));
    application.setApplicationDisplayName(QStringLiteral("Pochin"));
    application.setApplicationVersion(QStringLiteral(POCHIN_VERSION));
    workbench::LanguageChoice languages;
    const Arguments arguments = understood(application.arguments());
    if (arguments.demo) {
        std::fprintf(stderr, "pochin: there is no example to look around in yet\n");
        return notYet;
    }
    prepareLook();
    if (!arguments.picturesFolder.isEmpty())
        return takePictures(arguments.picturesFolder, languages);

    KDSingleApplication instance(instanceName(arguments.vaultFolder));
    if (!instance.isPrimaryInstance() && !arguments.measureStart)
        return instance.sendMessage(arguments.file.toUtf8()) ? 0 : 1;
    Preferences preferences(
        QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + QStringLiteral("/pochin.ini"));
    languages.use(arguments.language.isEmpty() ? preferences.language() : arguments.language);
    wear(preferences.colours());

    vault::VaultSession session(arguments.vaultFolder);
    WorkbenchWindow window;
    furnish(window, {session, preferences, languages});
    const AutoLock autoLock(session, preferences, window);
    window.restoreGeometry(preferences.windowGeometry());
    QObject::connect(&application, &QCoreApplication::aboutToQuit, &window,
        [&] { preferences.rememberWindowGeometry(window.saveGeometry()); });
    QObject::connect(&application, &QCoreApplication::aboutToQuit, &session, &vault::VaultSession::lock);
    QObject::connect(&instance, &KDSingleApplication::messageReceived, &window, &WorkbenchWindow::hear);
    if (arguments.measureStart)
        reportStartOf(window);
    window.show();
    if (!arguments.file.isEmpty())
        window.hear(arguments.file.toUtf8());
    return application.exec();
}
