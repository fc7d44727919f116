// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/domain/change_body.h"

#include "foundation/cbor.h"
#include "ledger/domain/sha256.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pochin::ledger {

namespace {

enum Key : quint8 { V = 1, Space, Feed, Seq, Prev, Deps, Wall, Type, Flags, PayloadHash, Size, Atts };

constexpr quint64 version = 1;
constexpr int knownFlags = static_cast<int>(ChangeFlag::Critical) | static_cast<int>(ChangeFlag::Erasable);

std::unexpected<Failure> malformed(const QString &why)
{
    return failure(Failure::Kind::Malformed, why);
}
std::unexpected<Failure> tooLarge(const QString &why)
{
    return failure(Failure::Kind::LimitExceeded, why);
}

template <typename T>
bool ascendsStrictly(const std::vector<T> &row)
{
    return std::ranges::adjacent_find(row, std::greater_equal<>()) == row.end();
}

Result<> checkedLinks(const ChangeBody &body)
{
    if (body.isGenesis() != !body.space)
        return malformed(u"a genesis names no space, every other change names its own"_s);
    if (body.isGenesis() && (body.seq != 0 || !body.deps.empty()))
        return malformed(u"a genesis with a past"_s);
    if ((body.seq == 0) != !body.prev)
        return malformed(u"the first change of a feed, and no other, has nothing before it"_s);
    if (!body.isGenesis() && !body.prev && body.deps.empty())
        return malformed(u"a change that has seen nothing, not even the genesis"_s);
    if (!ascendsStrictly(body.deps))
        return malformed(u"deps that do not ascend"_s);
    if (body.prev && std::ranges::binary_search(body.deps, *body.prev))
        return malformed(u"prev among the deps"_s);
    return {};
}

Result<> checkedSizes(const ChangeBody &body)
{
    const quint64 farthest = body.wall < 0 ? static_cast<quint64>(-(body.wall + 1)) : static_cast<quint64>(body.wall);
    if (body.seq > ChangeBody::maxNumber || farthest > ChangeBody::maxNumber)
        return tooLarge(u"a number beyond 2^53"_s);
    if (std::ssize(body.deps) > ChangeBody::maxDeps)
        return tooLarge(u"more than 64 deps"_s);
    if (body.payloadSize > ChangeBody::maxPayload)
        return tooLarge(u"a payload above 64 KiB"_s);
    if (std::ssize(body.attachments) > ChangeBody::maxAttachments)
        return tooLarge(u"more than 64 attachments"_s);
    return {};
}

Result<> checkedAttachments(const std::vector<Attachment> &attachments)
{
    if (std::ranges::adjacent_find(attachments, std::greater_equal<>(), &Attachment::hash) != attachments.end())
        return malformed(u"attachments that do not ascend"_s);
    if (std::ranges::any_of(attachments, [](const Attachment &a) { return a.size > ChangeBody::maxNumber; }))
        return tooLarge(u"an attachment beyond 2^53"_s);
    return {};
}

/// What was read so far. Fields that a whole body must have are optional until the end.
struct Draft {
    std::optional<SpaceId> space;
    std::optional<FeedKey> feed;
    std::optional<quint64> seq;
    std::optional<ChangeId> prev;
    std::optional<std::vector<ChangeId>> deps;
    std::optional<qint64> wall;
    std::optional<quint16> type;
    ChangeFlags flags;
    std::optional<ContentHash> payloadHash;
    std::optional<quint64> payloadSize;
    std::vector<Attachment> attachments;
    bool hasVersion = false;
};

template <typename Id>
std::optional<Id> readId(CborReader &in)
{
    const auto id = Id::fromBytes(in.readBytes());
    if (!id)
        in.fail(Failure::Kind::Malformed, u"32 bytes were expected"_s);
    return id;
}

std::vector<ChangeId> readDeps(CborReader &in)
{
    std::vector<ChangeId> deps;
    for (quint64 count = in.readArrayHeader(); count > 0 && !in.hasFailed(); --count) {
        if (const auto id = readId<ChangeId>(in))
            deps.push_back(*id);
    }
    return deps;
}

std::vector<Attachment> readAttachments(CborReader &in)
{
    std::vector<Attachment> attachments;
    quint64 count = in.readArrayHeader();
    if (count == 0)
        in.fail(Failure::Kind::Malformed, u"no attachments are told by no field"_s);
    for (; count > 0 && !in.hasFailed(); --count) {
        if (in.readArrayHeader() != 2)
            in.fail(Failure::Kind::Malformed, u"an attachment is a hash and a size"_s);
        const auto hash = readId<ContentHash>(in);
        const quint64 size = in.readUint();
        if (hash)
            attachments.push_back({*hash, size});
    }
    return attachments;
}

void readVersion(CborReader &in, Draft &draft)
{
    if (in.readUint() != version)
        in.fail(Failure::Kind::Unsupported, u"a change of another version"_s);
    draft.hasVersion = true;
}

quint16 readType(CborReader &in)
{
    const quint64 type = in.readUint();
    if (type > 0xffff)
        in.fail(Failure::Kind::Malformed, u"a type beyond 16 bits"_s);
    return static_cast<quint16>(type);
}

ChangeFlags readFlags(CborReader &in)
{
    const quint64 flags = in.readUint();
    if (flags == 0 || flags > knownFlags)
        in.fail(Failure::Kind::Malformed, u"flags that there are not"_s);
    return ChangeFlags::fromInt(static_cast<int>(flags));
}

void readField(CborReader &in, Draft &draft)
{
    const quint64 key = in.readUint();
    switch (key) {
    case V:
        readVersion(in, draft);
        break;
    case Space:
        draft.space = readId<SpaceId>(in);
        break;
    case Feed:
        draft.feed = readId<FeedKey>(in);
        break;
    case Seq:
        draft.seq = in.readUint();
        break;
    case Prev:
        draft.prev = readId<ChangeId>(in);
        break;
    case Deps:
        draft.deps = readDeps(in);
        break;
    case Wall:
        draft.wall = in.readInt();
        break;
    case Type:
        draft.type = readType(in);
        break;
    case Flags:
        draft.flags = readFlags(in);
        break;
    case PayloadHash:
        draft.payloadHash = readId<ContentHash>(in);
        break;
    case Size:
        draft.payloadSize = in.readUint();
        break;
    case Atts:
        draft.attachments = readAttachments(in);
        break;
    default:
        in.fail(Failure::Kind::Malformed, u"no field has the number %1"_s.arg(key));
    }
}

Result<ChangeBody> completed(Draft &&draft)
{
    if (!draft.hasVersion || !draft.feed || !draft.seq || !draft.deps || !draft.wall || !draft.type
        || !draft.payloadHash || !draft.payloadSize)
        return malformed(u"a field is missing"_s);
    return ChangeBody{.space = draft.space,
        .feed = *draft.feed,
        .seq = *draft.seq,
        .prev = draft.prev,
        .deps = *std::move(draft.deps),
        .wall = *draft.wall,
        .type = *draft.type,
        .flags = draft.flags,
        .payloadHash = *draft.payloadHash,
        .payloadSize = *draft.payloadSize,
        .attachments = std::move(draft.attachments)};
}

} // namespace

Result<> checked(const ChangeBody &body)
{
    return checkedSizes(body).and_then([&] { return checkedLinks(body); }).and_then([&] {
        return checkedAttachments(body.attachments);
    });
}

QByteArray encoded(const ChangeBody &body)
{
    CborWriter out;
    const bool hasFlags = body.flags != ChangeFlags();
    out.writeMapHeader(8u + body.space.has_value() + body.prev.has_value() + hasFlags + !body.attachments.empty());
    out.writeUint(V), out.writeUint(version);
    if (body.space)
        out.writeUint(Space), out.writeBytes(body.space->bytes());
    out.writeUint(Feed), out.writeBytes(body.feed.bytes());
    out.writeUint(Seq), out.writeUint(body.seq);
    if (body.prev)
        out.writeUint(Prev), out.writeBytes(body.prev->bytes());
    out.writeUint(Deps), out.writeArrayHeader(body.deps.size());
    for (const ChangeId &dep : body.deps)
        out.writeBytes(dep.bytes());
    out.writeUint(Wall), out.writeInt(body.wall);
    out.writeUint(Type), out.writeUint(body.type);
    if (hasFlags)
        out.writeUint(Flags), out.writeUint(static_cast<quint64>(body.flags.toInt()));
    out.writeUint(PayloadHash), out.writeBytes(body.payloadHash.bytes());
    out.writeUint(Size), out.writeUint(body.payloadSize);
    if (!body.attachments.empty())
        out.writeUint(Atts), out.writeArrayHeader(body.attachments.size());
    for (const Attachment &attachment : body.attachments) {
        out.writeArrayHeader(2);
        out.writeBytes(attachment.hash.bytes());
        out.writeUint(attachment.size);
    }
    return out.bytes();
}

Result<ChangeBody> decodedBody(QByteArrayView bytes)
{
    if (bytes.size() > ChangeBody::maxBytes)
        return tooLarge(u"a body of %1 bytes"_s.arg(bytes.size()));
    CborReader in(bytes, {.depth = 3, .items = ChangeBody::maxDeps});
    Draft draft;
    for (quint64 fields = in.readMapHeader(); fields > 0 && !in.hasFailed(); --fields)
        readField(in, draft);
    return in.finished()
        .and_then([&] { return completed(std::move(draft)); })
        .and_then([](ChangeBody &&body) -> Result<ChangeBody> {
            return checked(body).transform([&] { return std::move(body); });
        });
}

ChangeId idOf(QByteArrayView bodyBytes)
{
    return sha256<ChangeId>({bodyBytes});
}

SpaceId spaceOf(const ChangeId &genesis)
{
    return *SpaceId::fromBytes(genesis.bytes());
}

} // namespace pochin::ledger
