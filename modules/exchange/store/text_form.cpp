// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/store/text_form.h"

#include "crypto/age/bech32.h"
#include "exchange/domain/limits.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pochin::exchange {

namespace {

constexpr QByteArrayView commonPrefix = "pochin-";

QByteArrayView prefixOf(TextKind kind)
{
    return kind == TextKind::Card ? "pochin-card" : "pochin-request";
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

} // namespace

QString textOf(TextKind kind, QByteArrayView bytes)
{
    return QString::fromLatin1(crypto::age::bech32Encoded(prefixOf(kind), bytes).view());
}

Result<QByteArray> bytesOf(TextKind kind, QStringView text)
{
    if (text.size() > limits::textChars)
        return failure(Failure::Kind::LimitExceeded, u"text: %1 characters"_s.arg(text.size()));
    QByteArray letters = text.toUtf8();
    letters.removeIf(isBlank);
    // A code is all capitals; mixed letters are a typing error, which the decoder finds.
    if (letters.startsWith("POCHIN-") && letters == letters.toUpper())
        letters = letters.toLower();
    return crypto::age::bech32Decoded(prefixOf(kind), letters).transform([](const crypto::Secret &bytes) {
        return bytes.view().toByteArray();
    });
}

bool looksLikeText(QByteArrayView bytes)
{
    while (!bytes.isEmpty() && isBlank(bytes.front()))
        bytes = bytes.sliced(1);
    return bytes.first(std::min(bytes.size(), commonPrefix.size())).toByteArray().toLower() == commonPrefix;
}

} // namespace pochin::exchange
