// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/locale_platform.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <clocale>

namespace pochin::workbench {

#ifdef Q_OS_UNIX

namespace {

bool translates(const char *locale)
{
    const QByteArrayView name(locale);
    return !name.isEmpty() && name != "C" && name != "POSIX" && !name.startsWith("C.");
}

/// LOCPATH reaches one call only: any later setlocale() would otherwise see no locale but ours.
bool takeOurs(const QString &folder)
{
    constexpr auto variable = "LOCPATH";
    const bool wasSet = qEnvironmentVariableIsSet(variable);
    const QByteArray before = qgetenv(variable);
    qputenv(variable, QFile::encodeName(folder));
    const bool taken = std::setlocale(LC_MESSAGES, "pochin") != nullptr;
    if (wasSet)
        qputenv(variable, before);
    else
        qunsetenv(variable);
    return taken;
}

bool takeInstalled()
{
    constexpr std::array names{"en_US.UTF-8", "ru_RU.UTF-8", "en_GB.UTF-8", "de_DE.UTF-8"};
    return std::ranges::any_of(names, [](const char *name) { return std::setlocale(LC_MESSAGES, name) != nullptr; });
}

} // namespace

bool leaveTheUntranslatedLocale(const QString &folder)
{
    // glibc takes C.UTF-8 for C on purpose; only the name of LC_MESSAGES counts, and any name but those will do.
    return translates(std::setlocale(LC_MESSAGES, nullptr)) || takeOurs(folder) || takeInstalled();
}

#else

bool leaveTheUntranslatedLocale(const QString &)
{
    return true; // libintl asks the system for its language, not a C locale
}

#endif

} // namespace pochin::workbench
