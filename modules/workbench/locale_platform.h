// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace pochin::workbench {

/// Makes translation possible under LANG=C, POSIX, C.UTF-8 and on machines without any locale, where the C library
/// shows every text untranslated. `folder` holds a locale named "pochin". Changes nothing but the language of messages,
/// and nothing where a real locale is in use. To be called before other threads start. False if this machine will not
/// translate.
bool leaveTheUntranslatedLocale(const QString &folder);

} // namespace pochin::workbench
