// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/domain/signature.h"

#include "foundation/cbor.h"

namespace pochin::ledger {

namespace {

/// {alg: Ed25519}, encoded.
QByteArray protectedHeader()
{
    CborWriter header;
    header.writeMapHeader(1);
    header.writeUint(1); // alg
    header.writeInt(-19); // Ed25519
    return header.bytes();
}

} // namespace

QByteArray signedBytes(QByteArrayView bodyBytes)
{
    static const QByteArray header = protectedHeader();
    CborWriter out;
    out.writeArrayHeader(4);
    out.writeText(u"Signature1");
    out.writeBytes(header);
    out.writeBytes("pochin/change/1");
    out.writeBytes(bodyBytes);
    return out.bytes();
}

} // namespace pochin::ledger
