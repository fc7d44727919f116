// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/store/peers.h"

using namespace Qt::StringLiterals;

namespace pochin::exchange {

namespace {

QByteArray encoded(const PeerFrontier &word)
{
    CborWriter out;
    QByteArray wanted;
    for (const ledger::ContentHash &hash : word.wanted)
        wanted.append(hash.bytes());
    out.writeArrayHeader(3);
    out.writeInt(word.wall);
    writeFrontier(out, word.frontier);
    out.writeBytes(wanted);
    return out.bytes();
}

Result<PeerFrontier> decoded(const vault::Record &record)
{
    CborReader in(record.body);
    PeerFrontier word{.frontier = {}, .wall = 0, .heard = record.changed};
    const quint64 parts = in.readArrayHeader(); // two, before there were attachments
    if (parts != 2 && parts != 3)
        in.fail(Failure::Kind::Damaged, u"what a peer has"_s);
    word.wall = in.readInt();
    word.frontier = readFrontier(in);
    const QByteArrayView wanted = parts == 3 ? in.readBytes() : QByteArrayView();
    constexpr qsizetype size = ledger::ContentHash::size;
    for (qsizetype at = 0; at + size <= wanted.size(); at += size)
        word.wanted.push_back(*ledger::ContentHash::fromBytes(wanted.sliced(at, size)));
    return in.finished().transform([&] { return std::move(word); });
}

} // namespace

Peers::Peers(vault::Vault &vault, const ledger::SpaceId &space)
    : m_shelf(vault.shelf(u"exchange-peers/"_s + space.hex()))
{
}

Result<> Peers::hear(const ledger::FeedKey &device, const PeerFrontier &word)
{
    const auto former = m_shelf.one(device.bytes());
    if (!former)
        return std::unexpected(former.error());
    if (*former) {
        const auto known = decoded(**former);
        if (known && known->wall > word.wall)
            return {};
    }
    return m_shelf.put(device.bytes(), encoded(word));
}

Result<std::map<ledger::FeedKey, PeerFrontier>> Peers::all() const
{
    std::map<ledger::FeedKey, PeerFrontier> words;
    auto read = m_shelf.each(vault::Order::ByKey, [&](const vault::Record &record) -> Result<> {
        const auto feed = ledger::FeedKey::fromBytes(record.key);
        const auto word = decoded(record);
        if (!feed || !word)
            return failure(Failure::Kind::Damaged, u"what a peer has"_s);
        words.emplace(*feed, *word);
        return {};
    });
    return read.transform([&] { return std::move(words); });
}

} // namespace pochin::exchange
