// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"

#include <QByteArray>
#include <QString>

class QFile;

namespace pochin::exchange {

/// Files of a lane are named by the SHA-256 of their bytes: docs/FORMAT-exchange.md, "A lane" 2.
[[nodiscard]] QString contentName(const QByteArray &hash);
/// Of all that is in it;  is open, and read from its beginning.
[[nodiscard]] Result<QByteArray> hashOf(QFile &file);
/// The hash that a file claims by its name. What a synchroniser adds to the name of a conflict copy stands behind the
/// digits. Empty: it claims none.
[[nodiscard]] QByteArray claimedHash(const QString &name);
/// Whether the bytes are those that the name claims, if it claims any.
[[nodiscard]] bool isAsNamed(const QString &name, const QByteArray &hash);
/// What a synchroniser or another device is still writing.
[[nodiscard]] bool isUnfinished(const QString &name);

} // namespace pochin::exchange
