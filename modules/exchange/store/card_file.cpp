// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/store/card_file.h"

#include "exchange/domain/limits.h"
#include "exchange/domain/trouble.h"
#include "exchange/store/text_form.h"
#include "ledger/store/ed25519.h"

#include <QFile>

namespace pochin::exchange {

namespace {

Result<Card> cardOfBytes(QByteArrayView bytes)
{
    auto card = decodedCard(bytes, ledger::Ed25519Verifier());
    const bool isForeign
        = !card && card.error().kind != Failure::Kind::BadSignature && card.error().kind != Failure::Kind::Unsupported;
    return isForeign ? trouble(Trouble::NotACard, card.error().detail) : card;
}

} // namespace

Result<Card> readCardFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Failure::Kind::NotFound, path);
    const QByteArray bytes = file.read(limits::textChars + 1);
    return looksLikeText(bytes) ? cardOfText(QString::fromUtf8(bytes)) : cardOfBytes(bytes);
}

Result<Card> cardOfText(QStringView text)
{
    const auto bytes = bytesOf(TextKind::Card, text);
    return bytes ? cardOfBytes(*bytes) : trouble(Trouble::NotACard, bytes.error().detail);
}

} // namespace pochin::exchange
