// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/cbor.h"

#include <map>

namespace pochin::test {

/// The fields of a payload, each a whole item.
[[nodiscard]] inline std::map<quint64, QByteArray> fieldsOf(QByteArrayView payload)
{
    std::map<quint64, QByteArray> fields;
    CborReader in(payload);
    for (quint64 pairs = in.readMapHeader(); pairs > 0; --pairs) {
        const quint64 key = in.readUint();
        fields[key] = in.skip().toByteArray();
    }
    return fields;
}

/// A payload of these fields; at most 23, with keys below 24 or as CBOR writes them.
[[nodiscard]] inline QByteArray payloadOf(const std::map<quint64, QByteArray> &fields)
{
    QByteArray bytes(1, static_cast<char>(0xA0 | fields.size()));
    for (const auto &[key, item] : fields) {
        CborWriter out;
        out.writeUint(key);
        bytes += out.bytes() + item;
    }
    return bytes;
}

[[nodiscard]] inline QByteArray without(QByteArrayView payload, quint64 key)
{
    auto fields = fieldsOf(payload);
    fields.erase(key);
    return payloadOf(fields);
}

} // namespace pochin::test
