// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/domain/payload_reader.h"
#include "ledger/domain/payload_writer.h"

namespace pochin::groups {

// The payload of the many acts that name one thing and may say a word: {1: id, 2: ?line}.

template <typename Id>
[[nodiscard]] QByteArray namingBytes(const Id &object, QStringView word = {})
{
    ledger::PayloadWriter out;
    out.id(1, object);
    out.text(2, word);
    return out.bytes();
}

/// An act whose members are an id and a text, in that order.
template <typename Act, typename Id = ledger::ChangeId>
[[nodiscard]] Result<Act> decodedNaming(QByteArrayView payload, ledger::TextLimit limit = ledger::aLine)
{
    ledger::PayloadReader in(payload);
    const Id object = in.id<Id>(1);
    return in.read(Act{object, in.optionalText(2, limit)});
}

/// An act whose only member is an id.
template <typename Act, typename Id = ledger::ChangeId>
[[nodiscard]] Result<Act> decodedId(QByteArrayView payload)
{
    ledger::PayloadReader in(payload);
    return in.read(Act{in.id<Id>(1)});
}

} // namespace pochin::groups
