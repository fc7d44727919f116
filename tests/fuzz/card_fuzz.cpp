// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any bytes as a card and as the text of one. What is accepted has a name and a recipient that can be.
#include "exchange/domain/card.h"
#include "exchange/store/text_form.h"
#include "support/believing_verifier.h"

#include <cstdint>
#include <cstdlib>

using namespace pochin::exchange;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    const auto card = decodedCard(bytes, pochin::ledger::test::BelievingVerifier());
    if (card && (!isName(card->name) || !isRecipient(card->recipient)))
        std::abort();
    if (const auto read = bytesOf(TextKind::Card, QString::fromUtf8(bytes));
        read && looksLikeText(*read) && read->isEmpty())
        std::abort();
    return 0;
}
