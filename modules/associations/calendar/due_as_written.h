// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <map>

namespace pochin::associations {

/// What stands after DUE in the tasks of a calendar file, letter by letter, by UID. KCalendarCore hands on only dates
/// that it understands; what it does not is somebody's word all the same, and is not to be lost.
[[nodiscard]] std::map<QString, QString> duesAsWritten(QByteArrayView calendar);

} // namespace pochin::associations
