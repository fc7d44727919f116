// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/store/snapshot_shelf.h"

#include "crypto/hash.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace pochin::ledger {

namespace {

constexpr std::size_t muchNew = 1'024; ///< fewer are read one by one faster than a piece is written
constexpr std::size_t mostWaiting = 1'024; ///< of more than these no snapshot is kept up
constexpr qsizetype digestSize = 32;
constexpr auto headKey = "head";

QByteArray pieceKey(std::size_t from)
{
    return "piece/" + QByteArray::number(qulonglong(from), 16).rightJustified(8, '0');
}

QByteArray sealed(const QByteArray &bytes)
{
    const crypto::Digest digest = crypto::sha256(bytes);
    return QByteArray(digest.data(), std::ssize(digest)) + bytes;
}

/// Nothing: these are not the bytes that were sealed.
std::optional<QByteArrayView> unsealed(QByteArrayView bytes)
{
    if (bytes.size() < digestSize)
        return std::nullopt;
    const QByteArrayView content = bytes.sliced(digestSize);
    return std::ranges::equal(crypto::sha256(content), bytes.first(digestSize)) ? std::optional(content) : std::nullopt;
}

std::optional<KeptSnapshot> readHead(QByteArrayView bytes)
{
    CborReader in(bytes, {.depth = 2, .items = mostWaiting});
    if (in.readArrayHeader() != 4 || in.readUint() != SnapshotPiece::format)
        return std::nullopt;
    KeptSnapshot head;
    head.arrival = in.readInt();
    head.count = in.readUint();
    for (quint64 count = in.readArrayHeader(); count > 0; --count) {
        if (const auto id = ChangeId::fromBytes(in.readBytes()))
            head.waiting.push_back(*id);
        else
            return std::nullopt;
    }
    return in.finished() ? std::optional(std::move(head)) : std::nullopt;
}

} // namespace

SnapshotShelf::SnapshotShelf(vault::Vault &vault, const SpaceId &space)
    : m_vault(vault), m_shelf(vault.shelf(u"snapshot/"_s + space.hex()))
{
}

Result<std::optional<KeptSnapshot>> SnapshotShelf::kept()
{
    std::optional<KeptSnapshot> kept;
    auto read = m_shelf.each(vault::Order::ByKey, [&](vault::Record record) -> Result<> {
        if (record.key == headKey)
            kept = unsealed(record.body).and_then(readHead); // comes before the pieces
        else if (kept)
            kept->pieces.push_back(std::move(record.body));
        return {};
    });
    m_count = kept ? kept->count : 0;
    return read.transform([&] { return std::move(kept); });
}

Result<> KeptSnapshot::takeInto(Space &space) const
{
    SnapshotReader reader(space.graph().space());
    std::vector<RememberedChange> batch;
    const auto takeBatch = [&]() -> Result<> {
        auto taken = space.take(std::span<const RememberedChange>(batch), count - std::min(count, reader.count()));
        batch.clear();
        return taken;
    };
    for (const QByteArray &piece : pieces) {
        const auto bytes = unsealed(piece);
        auto read = bytes ? reader.read(*bytes) : failure(Failure::Kind::Damaged, u"a snapshot"_s);
        if (!read)
            return std::unexpected(read.error());
        std::ranges::move(*read, std::back_inserter(batch));
        if (count > atOnce && batch.size() + SnapshotPiece::mostChanges > atOnce) {
            if (auto taken = takeBatch(); !taken)
                return taken;
        }
    }
    return takeBatch().and_then([&]() -> Result<> {
        const bool isAll = reader.count() == count && space.graph().size() == count;
        return isAll ? Result<>() : failure(Failure::Kind::Damaged, u"a snapshot"_s);
    });
}

Result<> SnapshotShelf::follow(
    const Space &space, const ChangeStore &changes, qint64 latestArrival, std::span<const Change> atHand)
{
    const bool isMuch = space.graph().size() >= m_count + muchNew;
    if (!isMuch || space.graph().waitingCount() > mostWaiting)
        return {};
    auto followed = m_vault.transact([&] {
        return (m_count == 0 ? makeAnew(space, changes) : addPieces(space, space.graph().size(), atHand)).and_then([&] {
            return writeHead(space.graph(), latestArrival);
        });
    });
    if (!followed)
        m_count = 0; // whatever lies there, the next one begins anew
    return followed;
}

Result<> SnapshotShelf::clear()
{
    m_count = 0;
    return m_shelf.clear();
}

/// Reads the changes in the order in which they came, which is almost that in which they joined.
Result<> SnapshotShelf::makeAnew(const Space &space, const ChangeStore &changes)
{
    std::map<Node, Change> ahead; ///< those that came before one that they waited for
    std::vector<Change> next;
    const auto addNext = [&]() -> Result<> {
        auto added = addPieces(space, m_count + next.size(), next);
        next.clear();
        return added;
    };
    const auto visit = [&](const Change &change) -> Result<> {
        if (const auto node = space.graph().find(change.id()))
            ahead.emplace(*node, change);
        while (!ahead.empty() && indexOf(ahead.begin()->first) == m_count + next.size())
            next.push_back(std::move(ahead.extract(ahead.begin()).mapped()));
        return next.size() < SnapshotPiece::mostChanges ? Result<>() : addNext();
    };
    return clear().and_then([&] { return changes.forEach(visit); }).and_then(addNext);
}

Result<> SnapshotShelf::addPieces(const Space &space, std::size_t upTo, std::span<const Change> atHand)
{
    while (m_count < upTo) {
        const std::size_t count = std::min(upTo - m_count, SnapshotPiece::mostChanges);
        const auto piece = SnapshotPiece::written(space, Node{static_cast<quint32>(m_count)}, count, atHand);
        auto put = piece ? m_shelf.put(pieceKey(m_count), sealed(*piece)) : std::unexpected(piece.error());
        if (!put)
            return put;
        m_count += count;
    }
    return {};
}

Result<> SnapshotShelf::writeHead(const CausalGraph &graph, qint64 latestArrival)
{
    const auto waiting = graph.waiting();
    CborWriter out;
    out.writeArrayHeader(4);
    out.writeUint(SnapshotPiece::format);
    out.writeInt(latestArrival);
    out.writeUint(m_count);
    out.writeArrayHeader(waiting.size());
    for (const ChangeId &id : waiting)
        out.writeBytes(id.bytes());
    return m_shelf.put(headKey, sealed(out.bytes()));
}

} // namespace pochin::ledger
