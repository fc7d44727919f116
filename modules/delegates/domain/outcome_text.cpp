// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delegates/domain/outcome_text.h"

#include "ledger/domain/payload_reader.h"
#include "ledger/domain/payload_writer.h"
#include "ledger/domain/sha256.h"

namespace pochin::delegates {

ContentHash OutcomeText::hash() const
{
    ledger::PayloadWriter out;
    out.text(1, matter);
    out.text(2, words);
    return ledger::sha256<ContentHash>({out.bytes()});
}

QByteArray OutcomeText::encoded() const
{
    ledger::PayloadWriter out;
    out.text(1, matter);
    out.text(2, words);
    out.texts(3, reasons);
    out.maps(4, dissent, [](ledger::PayloadWriter &item, const Voice &voice) {
        item.text(1, voice.who);
        item.text(2, voice.words);
    });
    return out.bytes();
}

Result<OutcomeText> OutcomeText::decoded(QByteArrayView bytes)
{
    ledger::PayloadReader in(bytes);
    OutcomeText text{.matter = in.text(1, ledger::aLine),
        .words = in.text(2, ledger::aText),
        .reasons = in.texts(3, mostVoices, ledger::aText),
        .dissent = in.maps(4, mostVoices, [](ledger::PayloadReader &item) {
            return Voice{item.text(1, ledger::aName), item.text(2, ledger::aText)};
        })};
    return in.read(std::move(text));
}

} // namespace pochin::delegates
