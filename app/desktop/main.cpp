// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/appearance.h"
#include "desktop/arguments.h"
#include "desktop/auto_lock.h"
#include "desktop/demo.h"
#include "desktop/one_window.h"
#include "desktop/opening_texts.h"
#include "desktop/pages.h"
#include "desktop/pictures.h"
#include "desktop/preferences.h"
#include "desktop/start_clock.h"
#include "desktop/start_report.h"
#include "desktop/workbench_window.h"
#include "vault/process_guard.h"
#include "vault/views/vault_session.h"
#include "workbench/language.h"

#include <QApplication>
#include <QStandardPaths>

#include <cstdio>
#include <memory>

using namespace pochin;
using namespace pochin::desktop;

namespace {

constexpr int notPossible = 1;

/// The example, made and ready to be opened; nothing if that was cancelled or failed.
std::unique_ptr<Demo> madeDemo()
{
    auto demo = std::make_unique<Demo>();
    const auto made = demo->make();
    if (made)
        return demo;
    if (made.error().kind != Failure::Kind::Cancelled)
        std::fprintf(stderr, "pochin: the example could not be made: %s\n", qUtf8Printable(made.error().detail));
    return nullptr;
}

QString usualPreferencesFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + QStringLiteral("/pochin.ini");
}

} // namespace

int main(int argc, char **argv)
{
#ifdef NDEBUG
    if (const auto guarded = vault::guardProcess(); !guarded)
        std::fprintf(stderr, "pochin: core files could not be switched off\n");
#endif
    std::future<OpenTexts> texts = beginOpeningTexts();
    static_cast<void>(processAge()); // begins to count where the system does not
    preferNoDisplayForPictures(argc, argv);
    QApplication application(argc, argv);
    application.setApplicationName(QStringLiteral("pochin"));
    application.setApplicationDisplayName(QStringLiteral("Pochin"));
    application.setApplicationVersion(QStringLiteral(POCHIN_VERSION));
    workbench::LanguageChoice languages;
    Arguments arguments = understood(application.arguments());
    if (arguments.quitsWith)
        return *arguments.quitsWith;
    prepareLook();
    if (!arguments.picturesFolder.isEmpty())
        return takePictures(arguments.picturesFolder, languages);

    std::unique_ptr<Demo> demo;
    if (arguments.demo) {
        languages.use(arguments.language);
        demo = madeDemo();
        if (!demo)
            return notPossible;
        arguments.vaultFolder = demo->vaultFolder();
    }
    const OneWindow oneWindow(arguments.vaultFolder, arguments.file.toUtf8());
    if (!oneWindow.isFirst() && !arguments.measureStart)
        return 0;
    Preferences preferences(demo ? demo->preferencesFile() : usualPreferencesFile());
    languages.use(arguments.language.isEmpty() ? preferences.language() : arguments.language);
    wear(preferences.colours());

    vault::VaultSession session(arguments.vaultFolder);
    WorkbenchWindow window;
    furnish(window, {session, preferences, languages}, std::move(texts));
    const AutoLock autoLock(session, preferences, window);
    window.restoreGeometry(preferences.windowGeometry());
    QObject::connect(&application, &QCoreApplication::aboutToQuit, &window,
        [&] { preferences.rememberWindowGeometry(window.saveGeometry()); });
    QObject::connect(&application, &QCoreApplication::aboutToQuit, &session, &vault::VaultSession::lock);
    QObject::connect(&oneWindow, &OneWindow::heard, &window, &WorkbenchWindow::hear);
    if (arguments.measureStart)
        new StartReport(window, arguments.measureSearch); // the window's
    window.show();
    if (demo)
        session.unlock(demo->passphrase());
    if (!arguments.file.isEmpty())
        window.hear(arguments.file.toUtf8());
    return application.exec();
}
