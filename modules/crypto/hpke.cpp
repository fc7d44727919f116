// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/hpke.h"

#include "crypto/hkdf.h"

namespace pochin::crypto {

namespace {

/// "HPKE" and the numbers of the KEM (0x647a), the KDF (1) and the AEAD (3).
QByteArray suite()
{
    return QByteArray("HPKE") + QByteArray::fromHex("647a00010003");
}

QByteArray labelled(QByteArrayView label)
{
    return QByteArray("HPKE-v1") + suite() + label.toByteArray();
}

Secret extract(QByteArrayView salt, QByteArrayView label, QByteArrayView input)
{
    return hkdfExtract(labelled(label).append(input), salt);
}

Secret expand(const Secret &key, QByteArrayView label, QByteArrayView context, qsizetype size)
{
    const char length[] = {static_cast<char>(size >> 8), static_cast<char>(size & 0xff)};
    return hkdfExpand(key, QByteArray(length, 2) + labelled(label) + context.toByteArray(), size);
}

} // namespace

HpkeKeys hpkeKeys(const Secret &shared, QByteArrayView info)
{
    constexpr char baseMode = 0;
    // Neither is secret: hashes of nothing and of `info`.
    const QByteArray context = QByteArray(1, baseMode) + extract({}, "psk_id_hash", {}).view().toByteArray()
        + extract({}, "info_hash", info).view().toByteArray();
    const Secret secret = extract(shared.view(), "secret", {});
    return {expand(secret, "key", context, 32), expand(secret, "base_nonce", context, 12)};
}

} // namespace pochin::crypto
