// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/domain/snapshot.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pochin::ledger {

namespace {

constexpr quint64 fieldsOfChange = 9;
constexpr quint64 fieldsOfPiece = 3;

void writePayload(CborWriter &out, const ChangeBody &body, const std::optional<Payload> &payload)
{
    if (!payload)
        return out.writeUint(body.payloadSize);
    if (payload->salt) {
        out.writeArrayHeader(2);
        out.writeBytes({payload->salt->data(), std::ssize(*payload->salt)});
    }
    out.writeBytes(payload->bytes);
}

void writeAttachments(CborWriter &out, const std::vector<Attachment> &attachments)
{
    out.writeArrayHeader(attachments.size());
    for (const Attachment &attachment : attachments) {
        out.writeArrayHeader(2);
        out.writeBytes(attachment.hash.bytes());
        out.writeUint(attachment.size);
    }
}

/// A feed by its number, or, where it comes first, by its key.
void writeFeed(CborWriter &out, const CausalGraph &graph, Node node)
{
    const FeedIndex feed = graph.feed(node);
    if (graph.branches(feed).front().front() == node)
        out.writeBytes(graph.key(feed).bytes());
    else
        out.writeUint(indexOf(feed));
}

void writeChange(CborWriter &out, const CausalGraph &graph, Node node, const Change &change)
{
    const ChangeBody &body = change.body();
    out.writeArrayHeader(fieldsOfChange);
    out.writeBytes(change.id().bytes());
    writeFeed(out, graph, node);
    const auto prev = graph.prev(node);
    out.writeUint(prev ? indexOf(*prev) + 1 : 0);
    out.writeArrayHeader(body.deps.size());
    for (const Node dep : graph.deps(node))
        out.writeUint(indexOf(dep));
    out.writeInt(body.wall);
    out.writeUint(quint64(body.type) << 2 | static_cast<quint64>(body.flags.toInt()));
    out.writeBytes(body.payloadHash.bytes());
    writePayload(out, body, change.payload());
    writeAttachments(out, body.attachments);
}

ContentHash noHash()
{
    return *ContentHash::fromBytes(QByteArray(ContentHash::size, '\0'));
}

template <typename Id>
Id readId(CborReader &in)
{
    const auto id = Id::fromBytes(in.readBytes());
    if (!id)
        in.fail(Failure::Kind::Malformed, u"an id of 32 bytes was expected"_s);
    return id ? *id : *Id::fromBytes(QByteArray(Id::size, '\0'));
}

void readPayload(CborReader &in, RememberedChange &change)
{
    if (in.nextType() == CborType::Uint) {
        change.body.payloadSize = in.readUint();
        return;
    }
    Payload payload;
    if (in.nextType() == CborType::Array) {
        const bool isSalted = in.readArrayHeader() == 2;
        const QByteArrayView salt = in.readBytes();
        if (!isSalted || salt.size() != std::ssize(payload.salt.emplace()))
            return in.fail(Failure::Kind::Malformed, u"a salt and a payload were expected"_s);
        std::ranges::copy(salt, payload.salt->begin());
    }
    payload.bytes = in.readBytes().toByteArray();
    change.body.payloadSize = static_cast<quint64>(payload.bytes.size());
    change.payload = std::move(payload);
}

std::vector<Attachment> readAttachments(CborReader &in)
{
    std::vector<Attachment> attachments;
    for (quint64 count = in.readArrayHeader(); count > 0 && !in.hasFailed(); --count) {
        if (in.readArrayHeader() != 2)
            in.fail(Failure::Kind::Malformed, u"an attachment is a hash and a size"_s);
        const auto hash = readId<ContentHash>(in);
        attachments.push_back({hash, in.readUint()});
    }
    return attachments;
}

} // namespace

Result<QByteArray> SnapshotPiece::written(
    const Space &space, Node from, std::size_t count, std::span<const Change> atHand)
{
    const CausalGraph &graph = space.graph();
    std::vector<const Change *> byNode(count);
    for (const Change &change : atHand) {
        const auto node = graph.find(change.id());
        const std::size_t place = node ? indexOf(*node) - std::size_t(indexOf(from)) : count;
        if (place < count)
            byNode[place] = &change;
    }
    CborWriter out;
    out.writeArrayHeader(fieldsOfPiece);
    out.writeUint(format);
    out.writeUint(indexOf(from));
    out.writeArrayHeader(count);
    for (std::size_t place = 0; place < count; ++place) {
        const Node node{static_cast<quint32>(indexOf(from) + place)};
        if (byNode[place]) {
            writeChange(out, graph, node, *byNode[place]);
            continue;
        }
        const auto stored = space.change(node);
        if (!stored)
            return std::unexpected(stored.error());
        writeChange(out, graph, node, *stored);
    }
    return out.bytes();
}

Result<std::vector<RememberedChange>> SnapshotReader::read(QByteArrayView piece)
{
    CborReader in(piece, {.depth = 6, .items = SnapshotPiece::mostChanges});
    if (in.readArrayHeader() != fieldsOfPiece)
        in.fail(Failure::Kind::Malformed, u"a piece of a snapshot was expected"_s);
    if (in.readUint() != SnapshotPiece::format)
        in.fail(Failure::Kind::Unsupported, u"a snapshot of another format"_s);
    if (in.readUint() != m_places.size())
        in.fail(Failure::Kind::Malformed, u"another piece of the snapshot was expected"_s);
    std::vector<RememberedChange> changes;
    const quint64 count = in.readArrayHeader();
    changes.reserve(count);
    while (changes.size() < count && !in.hasFailed())
        changes.push_back(readChange(in));
    return in.finished().transform([&] { return std::move(changes); });
}

RememberedChange SnapshotReader::readChange(CborReader &in)
{
    if (in.readArrayHeader() != fieldsOfChange)
        in.fail(Failure::Kind::Malformed, u"a change of a snapshot was expected"_s);
    const auto id = readId<ChangeId>(in);
    const FeedKey feed = readFeed(in);
    RememberedChange change{.id = id, .body = {.feed = feed, .payloadHash = noHash()}, .payload = {}};
    if (const Place *prev = readPlace(in, 1)) {
        change.body.prev = prev->id;
        change.body.seq = prev->seq + 1;
    }
    for (quint64 deps = in.readArrayHeader(); deps > 0 && !in.hasFailed(); --deps) {
        if (const Place *dep = readPlace(in, 0))
            change.body.deps.push_back(dep->id);
    }
    change.body.wall = in.readInt();
    const quint64 kind = in.readUint();
    change.body.type = static_cast<quint16>(kind >> 2);
    change.body.flags = ChangeFlags::fromInt(static_cast<int>(kind & 3));
    change.body.payloadHash = readId<ContentHash>(in);
    readPayload(in, change);
    change.body.attachments = readAttachments(in);
    if (!change.body.isGenesis())
        change.body.space = m_space;
    m_places.push_back({change.id, change.body.seq});
    return change;
}

FeedKey SnapshotReader::readFeed(CborReader &in)
{
    if (in.nextType() == CborType::Bytes)
        return m_feeds.emplace_back(readId<FeedKey>(in));
    const quint64 number = in.readUint();
    if (number >= m_feeds.size()) {
        in.fail(Failure::Kind::Malformed, u"a feed that was not named"_s);
        return *FeedKey::fromBytes(QByteArray(FeedKey::size, '\0'));
    }
    return m_feeds[number];
}

/// Null: none is named, which only `offset` allows, or the bytes are not what they should be.
const SnapshotReader::Place *SnapshotReader::readPlace(CborReader &in, quint64 offset) const
{
    const quint64 number = in.readUint();
    if (number < offset || in.hasFailed())
        return nullptr;
    if (number - offset < m_places.size())
        return &m_places[number - offset];
    in.fail(Failure::Kind::Malformed, u"a change that was not named"_s);
    return nullptr;
}

} // namespace pochin::ledger
