// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/store/plain_file.h"

#include "vault/operating_system.h"

namespace pochin::exchange {

Result<> writePlainFile(const QString &path, QByteArrayView bytes)
{
    return vault::os::writeDurably(path, bytes);
}

} // namespace pochin::exchange
