// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"

#include <QByteArrayView>
#include <QString>

namespace pochin::exchange {

/// Writes what is not sealed and goes from hand to hand: a card, a report. After a failure the file is what it was.
[[nodiscard]] Result<> writePlainFile(const QString &path, QByteArrayView bytes);

} // namespace pochin::exchange
