// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/age/base64.h"

namespace pochin::crypto::age {

namespace {

QByteArray::Base64Options optionsOf(Padding padding)
{
    return padding == Padding::Absent ? QByteArray::Base64Encoding | QByteArray::OmitTrailingEquals
                                      : QByteArray::Base64Encoding | QByteArray::KeepTrailingEquals;
}

} // namespace

std::optional<QByteArray> base64Decoded(QByteArrayView text, Padding padding)
{
    const QByteArray raw = QByteArray::fromRawData(text.data(), text.size());
    auto decoded
        = QByteArray::fromBase64Encoding(raw, QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    // Qt's decoder forgives what age does not; writing it again and comparing leaves one spelling for each value.
    if (!decoded || decoded.decoded.toBase64(optionsOf(padding)) != text)
        return std::nullopt;
    return std::move(decoded.decoded);
}

QByteArray base64Encoded(QByteArrayView bytes, Padding padding)
{
    return QByteArray::fromRawData(bytes.data(), bytes.size()).toBase64(optionsOf(padding));
}

} // namespace pochin::crypto::age
