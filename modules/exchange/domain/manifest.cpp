// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/domain/manifest.h"

#include "exchange/domain/limits.h"
#include "exchange/domain/statement.h"

#include <algorithm>
#include <functional>
#include <utility>

using namespace Qt::StringLiterals;

namespace pochin::exchange {

namespace {

enum Key : quint8 { Version = 1, Space, Sender, Wall, FrontierKey, Digest, Segments, Attachments, Entry, WantedFiles };
enum EntryKey : quint8 { Group = 1, Words, Wanted, Card };
constexpr quint64 version = 1;

template <typename Id>
std::optional<Id> readId(CborReader &in)
{
    const auto id = Id::fromBytes(in.readBytes());
    if (!id)
        in.fail(Failure::Kind::Malformed, u"manifest: 32 bytes were expected"_s);
    return id;
}

void write(CborWriter &out, const Segment &segment)
{
    out.writeArrayHeader(5);
    out.writeBytes(segment.feed.bytes());
    out.writeUint(segment.first);
    out.writeBytes(segment.base ? segment.base->bytes() : QByteArrayView(""));
    out.writeUint(segment.count);
    out.writeBytes({segment.signature.data(), std::ssize(segment.signature)});
}

std::optional<Segment> readSegment(CborReader &in)
{
    if (in.readArrayHeader() != 5)
        in.fail(Failure::Kind::Malformed, u"manifest: a segment has five fields"_s);
    const auto feed = readId<ledger::FeedKey>(in);
    const quint64 first = in.readUint();
    const QByteArrayView base = in.readBytes();
    const quint64 count = in.readUint();
    const QByteArrayView signature = in.readBytes();
    if (!feed)
        return std::nullopt;
    Segment segment{.feed = *feed, .first = first, .base = ledger::ChangeId::fromBytes(base), .count = count};
    const bool isWhole = signature.size() == std::ssize(segment.signature) && count > 0
        && (segment.base ? first > 0 : first == 0 && base.isEmpty());
    if (!isWhole)
        in.fail(Failure::Kind::Malformed, u"manifest: a segment that cannot be"_s);
    else if (first > ledger::ChangeBody::maxNumber || count > ledger::ChangeBody::maxNumber - first)
        in.fail(Failure::Kind::LimitExceeded, u"manifest: a number beyond 2^53"_s);
    else
        std::ranges::copy(signature, segment.signature.begin());
    return segment;
}

std::vector<Segment> readSegments(CborReader &in)
{
    std::vector<Segment> segments;
    quint64 count = in.readArrayHeader();
    if (count > limits::segments)
        in.fail(Failure::Kind::LimitExceeded, u"manifest: %1 segments"_s.arg(count));
    for (; count > 0 && !in.hasFailed(); --count) {
        if (auto segment = readSegment(in))
            segments.push_back(*std::move(segment));
    }
    return segments;
}

std::vector<ledger::Attachment> readAttachments(CborReader &in)
{
    std::vector<ledger::Attachment> attachments;
    quint64 count = in.readArrayHeader();
    if (count > limits::zipEntries)
        in.fail(Failure::Kind::LimitExceeded, u"manifest: %1 attachments"_s.arg(count));
    for (; count > 0 && !in.hasFailed(); --count) {
        if (in.readArrayHeader() != 2)
            in.fail(Failure::Kind::Malformed, u"manifest: an attachment is a hash and a size"_s);
        const auto hash = readId<ledger::ContentHash>(in);
        const quint64 size = in.readUint();
        if (size > limits::attachmentBytes)
            in.fail(Failure::Kind::LimitExceeded, u"manifest: an attachment of %1 bytes"_s.arg(size));
        if (hash)
            attachments.push_back({*hash, size});
    }
    if (std::ranges::adjacent_find(attachments, std::greater_equal<>(), &ledger::Attachment::hash) != attachments.end())
        in.fail(Failure::Kind::Malformed, u"manifest: attachments that do not ascend"_s);
    return attachments;
}

std::vector<ledger::ContentHash> readWanted(CborReader &in)
{
    std::vector<ledger::ContentHash> wanted;
    quint64 count = in.readArrayHeader();
    if (std::cmp_greater(count, limits::wanted))
        in.fail(Failure::Kind::LimitExceeded, u"manifest: %1 attachments are wanted"_s.arg(count));
    for (; count > 0 && !in.hasFailed(); --count) {
        if (const auto hash = readId<ledger::ContentHash>(in))
            wanted.push_back(*hash);
    }
    return wanted;
}

QString readBounded(CborReader &in, qint64 mostBytes)
{
    const QByteArrayView text = in.readUtf8();
    if (text.size() > mostBytes)
        in.fail(Failure::Kind::LimitExceeded, u"manifest: a text of %1 bytes"_s.arg(text.size()));
    return QString::fromUtf8(text);
}

RecipientKind readKind(CborReader &in)
{
    const quint64 kind = in.readUint();
    if (kind > static_cast<quint64>(RecipientKind::Hybrid))
        in.fail(Failure::Kind::Unsupported, u"manifest: recipients of an unknown kind"_s);
    return static_cast<RecipientKind>(kind);
}

void write(CborWriter &out, const Invitation &invitation)
{
    out.writeMapHeader(3u + !invitation.card.isEmpty());
    out.writeUint(Group), out.writeText(invitation.group);
    out.writeUint(Words), out.writeText(invitation.words);
    out.writeUint(Wanted), out.writeUint(static_cast<quint64>(invitation.recipients));
    if (!invitation.card.isEmpty())
        out.writeUint(Card), out.writeBytes(invitation.card);
}

QByteArray readCard(CborReader &in)
{
    const QByteArrayView card = in.readBytes();
    if (card.size() > limits::entryCardBytes)
        in.fail(Failure::Kind::LimitExceeded, u"manifest: a card of %1 bytes"_s.arg(card.size()));
    return card.toByteArray();
}

Invitation readInvitation(CborReader &in)
{
    Invitation invitation;
    for (quint64 fields = in.readMapHeader(); fields > 0 && !in.hasFailed(); --fields) {
        switch (in.readUint()) {
        case Group:
            invitation.group = readBounded(in, limits::entryNameBytes);
            break;
        case Words:
            invitation.words = readBounded(in, limits::entryWordsBytes);
            break;
        case Wanted:
            invitation.recipients = readKind(in);
            break;
        case Card:
            invitation.card = readCard(in);
            break;
        default:
            in.skip();
        }
    }
    return invitation;
}

/// What was read so far; a whole manifest has a space, a sender and a version.
struct Draft {
    std::optional<ledger::SpaceId> space;
    std::optional<ledger::FeedKey> sender;
    qint64 wall = 0;
    Frontier frontier;
    std::optional<ledger::StateDigest> digest;
    std::vector<Segment> segments;
    std::vector<ledger::Attachment> attachments;
    std::optional<Invitation> invitation;
    std::vector<ledger::ContentHash> wanted;
    quint32 seen = 0; ///< a bit for each key below 32
};
constexpr quint32 mustBeThere
    = 1u << Version | 1u << Space | 1u << Sender | 1u << Wall | 1u << FrontierKey | 1u << Segments | 1u << Attachments;

void readField(CborReader &in, Draft &draft)
{
    const quint64 key = in.readUint();
    draft.seen |= key < 32 ? 1u << key : 0;
    switch (key) {
    case Version:
        if (in.readUint() != version)
            in.fail(Failure::Kind::Unsupported, u"manifest: of another version"_s);
        break;
    case Space:
        draft.space = readId<ledger::SpaceId>(in);
        break;
    case Sender:
        draft.sender = readId<ledger::FeedKey>(in);
        break;
    case Wall:
        draft.wall = in.readInt();
        break;
    case FrontierKey:
        draft.frontier = readFrontier(in);
        break;
    case Digest:
        draft.digest = readId<ledger::StateDigest>(in);
        break;
    case Segments:
        draft.segments = readSegments(in);
        break;
    case Attachments:
        draft.attachments = readAttachments(in);
        break;
    case Entry:
        draft.invitation = readInvitation(in);
        break;
    case WantedFiles:
        draft.wanted = readWanted(in);
        break;
    default:
        in.skip();
    }
}

bool isWithin53Bits(qint64 wall)
{
    return wall <= qint64(ledger::ChangeBody::maxNumber) && wall >= -qint64(ledger::ChangeBody::maxNumber);
}

Result<Manifest> decodedBody(QByteArrayView bytes)
{
    CborReader in(bytes, {.depth = 6, .items = 100'000});
    Draft draft;
    for (quint64 fields = in.readMapHeader(); fields > 0 && !in.hasFailed(); --fields)
        readField(in, draft);
    if (auto end = in.finished(); !end)
        return std::unexpected(end.error());
    if ((draft.seen & mustBeThere) != mustBeThere || !isWithin53Bits(draft.wall))
        return failure(Failure::Kind::Malformed, u"manifest: a field is missing or cannot be"_s);
    return Manifest{.space = *draft.space,
        .sender = *draft.sender,
        .wall = draft.wall,
        .frontier = std::move(draft.frontier),
        .digest = draft.digest,
        .segments = std::move(draft.segments),
        .attachments = std::move(draft.attachments),
        .invitation = std::move(draft.invitation),
        .wanted = std::move(draft.wanted)};
}

QByteArray bodyOf(const Manifest &manifest)
{
    CborWriter out;
    out.writeMapHeader(7u + manifest.digest.has_value() + manifest.invitation.has_value() + !manifest.wanted.empty());
    out.writeUint(Version), out.writeUint(version);
    out.writeUint(Space), out.writeBytes(manifest.space.bytes());
    out.writeUint(Sender), out.writeBytes(manifest.sender.bytes());
    out.writeUint(Wall), out.writeInt(manifest.wall);
    out.writeUint(FrontierKey), writeFrontier(out, manifest.frontier);
    if (manifest.digest)
        out.writeUint(Digest), out.writeBytes(manifest.digest->bytes());
    out.writeUint(Segments), out.writeArrayHeader(manifest.segments.size());
    for (const Segment &segment : manifest.segments)
        write(out, segment);
    out.writeUint(Attachments), out.writeArrayHeader(manifest.attachments.size());
    for (const ledger::Attachment &attachment : manifest.attachments) {
        out.writeArrayHeader(2);
        out.writeBytes(attachment.hash.bytes());
        out.writeUint(attachment.size);
    }
    if (manifest.invitation)
        out.writeUint(Entry), write(out, *manifest.invitation);
    if (!manifest.wanted.empty()) {
        out.writeUint(WantedFiles), out.writeArrayHeader(manifest.wanted.size());
        for (const ledger::ContentHash &hash : manifest.wanted)
            out.writeBytes(hash.bytes());
    }
    return out.bytes();
}

} // namespace

quint64 Manifest::changeCount() const
{
    quint64 count = 0;
    for (const Segment &segment : segments)
        count += segment.count;
    return count;
}

Result<QByteArray> encoded(const Manifest &manifest, const ledger::FeedSigner &signer)
{
    if (signer.feed() != manifest.sender)
        return failure(Failure::Kind::InvalidInput, u"manifest: signed by another than the sender"_s);
    return encoded(stated(bodyOf(manifest), bundleContext, signer));
}

Result<Manifest> decodedManifest(QByteArrayView bytes, const ledger::SignatureVerifier &verifier)
{
    if (bytes.size() > limits::manifestBytes)
        return failure(Failure::Kind::LimitExceeded, u"manifest: %1 bytes"_s.arg(bytes.size()));
    const auto statement = decodedStatement(bytes);
    if (!statement)
        return std::unexpected(statement.error());
    auto manifest = decodedBody(statement->body);
    if (!manifest)
        return manifest;
    return verified(*statement, bundleContext, manifest->sender, verifier).transform([&] {
        return *std::move(manifest);
    });
}

} // namespace pochin::exchange
