// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/cbor.h"

namespace pochin::test {

inline void copyItem(CborReader &in, CborWriter &out)
{
    const auto type = in.nextType();
    if (!type) {
        in.skip(); // so that the reader says what is wrong
        return;
    }
    switch (*type) {
    case CborType::Uint:
        out.writeUint(in.readUint());
        break;
    case CborType::Negative:
        out.writeNegative(in.readNegative());
        break;
    case CborType::Bytes:
        out.writeBytes(in.readBytes());
        break;
    case CborType::Text:
        out.writeUtf8(in.readUtf8());
        break;
    case CborType::Bool:
        out.writeBool(in.readBool());
        break;
    case CborType::Array: {
        const quint64 count = in.readArrayHeader();
        out.writeArrayHeader(count);
        for (quint64 i = 0; i < count && !in.hasFailed(); ++i)
            copyItem(in, out);
        break;
    }
    case CborType::Map: {
        const quint64 count = in.readMapHeader();
        out.writeMapHeader(count);
        for (quint64 i = 0; i < 2 * count && !in.hasFailed(); ++i)
            copyItem(in, out);
        break;
    }
    }
}

/// Reads any document as values and writes those values again: equal bytes, or the reader's failure.
inline Result<QByteArray> copied(QByteArrayView document)
{
    CborReader in(document);
    CborWriter out;
    copyItem(in, out);
    if (auto end = in.finished(); !end)
        return std::unexpected(end.error());
    return out.checkedBytes();
}

} // namespace pochin::test
