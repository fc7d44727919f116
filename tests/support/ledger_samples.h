// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/domain/change.h"
#include "ledger/store/ed25519.h"

#include <rapidcheck.h>

#include <algorithm>

namespace pochin::ledger::test {

/// The same key for the same number, on every machine: bytes of tests must not move.
inline Ed25519Signer signerNumber(char number)
{
    return Ed25519Signer(*crypto::SigningKey::fromSeed(crypto::Secret::ofBytes(QByteArray(32, number))));
}

inline std::vector<ChangeId> rowOfIds(int count)
{
    std::vector<ChangeId> ids;
    ids.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i)
        ids.push_back(*ChangeId::fromBytes(QByteArray(32, static_cast<char>(i))));
    return ids;
}

/// The eighth change of `feed`, two other heads seen, with the payload "почин".
inline ChangeBody sampleBody(const FeedKey &feed)
{
    const auto id = [](char c) { return *ChangeId::fromBytes(QByteArray(32, c)); };
    return {.space = SpaceId::fromBytes(QByteArray(32, 's')),
        .feed = feed,
        .seq = 7,
        .prev = id('p'),
        .deps = {id('c'), id('d')},
        .wall = 0x19a00000000,
        .type = 42,
        .payloadHash = hashOf({"почин"}),
        .payloadSize = 10};
}

/// Any body that `checked` accepts. Only inside rc::check.
inline ChangeBody randomBody(const FeedKey &feed)
{
    ChangeBody body = sampleBody(feed);
    const bool isFirst = *rc::gen::arbitrary<bool>();
    body.seq = isFirst ? 0 : *rc::gen::inRange<quint64>(1, quint64(1) << 53);
    if (isFirst)
        body.prev.reset();
    body.deps = rowOfIds(*rc::gen::inRange(isFirst ? 1 : 0, 65));
    body.wall = *rc::gen::inRange<qint64>(-(qint64(1) << 53), qint64(1) << 53);
    body.type = *rc::gen::inRange<quint16>(1, 0xffff);
    body.flags = ChangeFlags::fromInt(*rc::gen::inRange(0, 4));
    body.payloadSize = *rc::gen::inRange<quint64>(0, 64 * 1024 + 1);
    const int attachments = *rc::gen::inRange(0, 65);
    for (int i = 0; i < attachments; ++i)
        body.attachments.push_back({hashOf({QByteArray::number(i)}), *rc::gen::inRange<quint64>(0, quint64(1) << 53)});
    std::ranges::sort(body.attachments);
    return body;
}

} // namespace pochin::ledger::test
