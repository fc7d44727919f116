// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/line/session.h"
#include "vault/process_guard.h"

#include <QGuiApplication>

int main(int argc, char *argv[])
{
#ifdef NDEBUG // a development build must let a debugger in
    if (const auto guarded = pochin::vault::guardProcess(); !guarded)
        qWarning("pochinctl: other programs may read its memory: %s", qUtf8Printable(guarded.error().detail));
#endif
    // PDF and ODT need fonts, and nobody a screen.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("pochin"));
    QCoreApplication::setApplicationVersion(QStringLiteral(POCHIN_VERSION));
    pochin::ctl::Session session;
    return static_cast<int>(session.answer(QCoreApplication::arguments().sliced(1)));
}
