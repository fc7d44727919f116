// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/hostile_blocks.h"

#include "exchange/domain/limits.h"
#include "foundation/cbor.h"

namespace pochin::exchange {

QByteArray byteString(const QByteArray &content)
{
    CborWriter out;
    out.writeBytes(content);
    return out.bytes();
}

QByteArray blockOfTinyChanges(qint64 rows)
{
    CborWriter out;
    const auto column = [&](const auto &write) {
        out.writeArrayHeader(static_cast<quint64>(rows));
        for (qint64 row = 0; row < rows; ++row)
            write();
    };
    constexpr quint64 deedWithoutFlags = 7 << 2;
    out.writeArrayHeader(7);
    out.writeArrayHeader(2);
    out.writeUint(0);
    out.writeUint(static_cast<quint64>(rows));
    column([&] { out.writeArrayHeader(0); });
    out.writeArrayHeader(1);
    out.writeBytes(QByteArray(rows, 0)); // every change at the moment of the manifest
    column([&] { out.writeUint(deedWithoutFlags); });
    column([&] { out.writeBytes({}); });
    out.writeMapHeader(0);
    out.writeMapHeader(0);
    return byteString(out.bytes());
}

QByteArray blockOfDeps()
{
    constexpr quint64 rows = 2 * limits::changesInBlock;
    CborWriter out;
    out.writeArrayHeader(7);
    out.writeArrayHeader(0);
    out.writeArrayHeader(rows);
    for (quint64 row = 0; row < rows; ++row) {
        out.writeArrayHeader(rows);
        for (quint64 dep = 0; dep < rows; ++dep)
            out.writeUint(0);
    }
    for (int column = 0; column < 3; ++column)
        out.writeArrayHeader(0);
    out.writeMapHeader(0);
    out.writeMapHeader(0);
    return byteString(out.bytes());
}

} // namespace pochin::exchange
