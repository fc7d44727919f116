// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/domain/block_decoder.h"

#include "exchange/domain/limits.h"

#include <algorithm>
#include <functional>
#include <map>

using namespace Qt::StringLiterals;

namespace pochin::exchange {

namespace {

using ledger::ChangeId;

std::unexpected<Failure> malformed(const QString &why)
{
    return failure(Failure::Kind::Malformed, u"changes: "_s + why);
}

/// A dep as it travels: a change of this bundle by its number, or any other by its id.
struct Dep {
    quint64 number = 0;
    std::optional<ChangeId> id;
};

/// A payload as it travels; without one, what the body says of it.
struct Travelled {
    std::optional<ledger::Payload> payload;
    std::optional<ledger::ContentHash> hash;
    quint64 size = 0;
};

/// The header of an array inside a row. What no change may have is refused before it takes room: a block has many rows.
quint64 readCount(CborReader &in, qsizetype most)
{
    const quint64 count = in.readArrayHeader();
    if (std::cmp_greater(count, most))
        in.fail(Failure::Kind::LimitExceeded, u"%1 deps or attachments of one change"_s.arg(count));
    return count;
}

std::vector<Dep> readDeps(CborReader &in)
{
    std::vector<Dep> deps;
    for (quint64 count = readCount(in, ledger::ChangeBody::maxDeps); count > 0 && !in.hasFailed(); --count) {
        if (in.nextType() == CborType::Uint) {
            deps.push_back({in.readUint(), std::nullopt});
        } else if (const auto id = ChangeId::fromBytes(in.readBytes())) {
            deps.push_back({0, id});
        } else {
            in.fail(Failure::Kind::Malformed, u"a dep is a number or 32 bytes"_s);
        }
    }
    return deps;
}

Travelled readPayload(CborReader &in)
{
    if (in.nextType() == CborType::Bytes)
        return {ledger::Payload{in.readBytes().toByteArray(), std::nullopt}, std::nullopt, 0};
    if (in.readArrayHeader() != 2)
        in.fail(Failure::Kind::Malformed, u"a payload is bytes, salt and bytes, or hash and size"_s);
    const QByteArrayView first = in.readBytes();
    ledger::Salt salt{};
    if (first.size() == std::ssize(salt)) {
        std::ranges::copy(first, salt.begin());
        return {ledger::Payload{in.readBytes().toByteArray(), salt}, std::nullopt, 0};
    }
    const auto hash = ledger::ContentHash::fromBytes(first);
    if (!hash)
        in.fail(Failure::Kind::Malformed, u"a payload is bytes, salt and bytes, or hash and size"_s);
    return {std::nullopt, hash, in.readUint()};
}

std::vector<ledger::Attachment> readAttachments(CborReader &in)
{
    std::vector<ledger::Attachment> attachments;
    for (quint64 count = readCount(in, ledger::ChangeBody::maxAttachments); count > 0 && !in.hasFailed(); --count) {
        if (in.readArrayHeader() != 2)
            in.fail(Failure::Kind::Malformed, u"an attachment is a hash and a size"_s);
        const auto hash = ledger::ContentHash::fromBytes(in.readBytes());
        const quint64 size = in.readUint();
        if (hash)
            attachments.push_back({*hash, size});
        else
            in.fail(Failure::Kind::Malformed, u"an attachment is a hash and a size"_s);
    }
    return attachments;
}

std::optional<ledger::Signature> readSignature(CborReader &in)
{
    ledger::Signature signature{};
    const QByteArrayView bytes = in.readBytes();
    if (bytes.size() != std::ssize(signature)) {
        in.fail(Failure::Kind::Malformed, u"a signature has 64 bytes"_s);
        return std::nullopt;
    }
    std::ranges::copy(bytes, signature.begin());
    return signature;
}

/// Numbers byte by byte, the highest of all first; small ones of both signs are small ones.
std::vector<qint64> readWalls(CborReader &in)
{
    constexpr quint64 most = 8;
    const quint64 planes = in.readArrayHeader();
    if (planes > most)
        in.fail(Failure::Kind::Malformed, u"a time of more than eight bytes"_s);
    std::vector<quint64> walls;
    for (quint64 left = planes; left > 0 && !in.hasFailed(); --left) {
        const QByteArrayView plane = in.readBytes();
        if (plane.size() > limits::changesInBlock)
            in.fail(Failure::Kind::LimitExceeded, u"%1 times in a block"_s.arg(plane.size()));
        walls.resize(left == planes ? static_cast<std::size_t>(plane.size()) : walls.size());
        if (std::cmp_not_equal(plane.size(), walls.size()))
            in.fail(Failure::Kind::Malformed, u"columns of unequal length"_s);
        for (qsizetype row = 0; row < plane.size() && !in.hasFailed(); ++row)
            walls[static_cast<std::size_t>(row)] = walls[static_cast<std::size_t>(row)] << 8 | quint8(plane[row]);
    }
    std::vector<qint64> numbers;
    numbers.reserve(walls.size());
    for (const quint64 wall : walls)
        numbers.push_back(static_cast<qint64>(wall >> 1) ^ -static_cast<qint64>(wall & 1));
    return numbers;
}

template <typename Read>
auto readColumn(CborReader &in, Read read)
{
    std::vector<decltype(read(in))> column;
    for (quint64 count = in.readArrayHeader(); count > 0 && !in.hasFailed(); --count)
        column.push_back(read(in));
    return column;
}

template <typename Read>
auto readRare(CborReader &in, Read read)
{
    std::map<quint64, decltype(read(in))> column;
    for (quint64 count = in.readMapHeader(); count > 0 && !in.hasFailed(); --count) {
        const quint64 row = in.readUint();
        column.emplace(row, read(in));
    }
    return column;
}

/// A byte string at the beginning of `bytes`: its content, and with its head its size.
struct ByteString {
    QByteArrayView content;
    qsizetype size = 0;
};

/// Nothing: the rest of it has not come yet.
Result<std::optional<ByteString>> firstByteString(QByteArrayView bytes, qint64 most)
{
    constexpr int longestHead = 9;
    if (bytes.isEmpty())
        return std::nullopt;
    const int info = static_cast<unsigned char>(bytes.front()) & 31;
    if (static_cast<unsigned char>(bytes.front()) >> 5 != 2 || info > 27)
        return malformed(u"something else than a block"_s);
    const qsizetype width = info < 24 ? 0 : qsizetype{1} << (info - 24);
    if (bytes.size() < std::min<qsizetype>(1 + width, longestHead))
        return std::nullopt;
    quint64 length = width == 0 ? static_cast<quint64>(info) : 0;
    for (qsizetype i = 1; i <= width; ++i)
        length = length << 8 | static_cast<unsigned char>(bytes[i]);
    if (length > static_cast<quint64>(most))
        return failure(Failure::Kind::LimitExceeded, u"changes: a block of %1 bytes"_s.arg(length));
    const qsizetype size = 1 + width + static_cast<qsizetype>(length);
    if (bytes.size() < size)
        return std::nullopt;
    CborReader whole(bytes.first(size)); // the shortest head, and nothing but a byte string
    const QByteArrayView content = whole.readBytes();
    return whole.finished().transform([&] { return std::optional(ByteString{content, size}); });
}

/// How much memory a change takes at most: itself and its id, and each piece that it holds with what the heap adds.
qint64 memoryOf(const ledger::Change &change)
{
    constexpr qint64 heap = 48;
    constexpr qint64 growth = 3; // a vector that grows holds what it had, and twice as much
    qint64 size = qint64(sizeof(ledger::Change) + growth * sizeof(ChangeId)) + heap + change.bodyBytes().capacity();
    if (const auto &payload = change.payload(); payload && !payload->bytes.isEmpty())
        size += heap + payload->bytes.capacity();
    if (const auto &deps = change.body().deps; !deps.empty())
        size += heap + qint64(deps.capacity() * sizeof(ChangeId));
    if (const auto &attachments = change.body().attachments; !attachments.empty())
        size += heap + qint64(attachments.capacity() * sizeof(ledger::Attachment));
    return size;
}

bool isWithin(const auto &rare, std::size_t rows)
{
    return rare.empty() || rare.rbegin()->first < rows;
}

} // namespace

struct BlockDecoder::Columns {
    std::vector<quint64> runs;
    std::vector<std::vector<Dep>> deps;
    std::vector<qint64> walls;
    std::vector<quint64> kinds;
    std::vector<Travelled> payloads;
    std::map<quint64, std::vector<ledger::Attachment>> attachments;
    std::map<quint64, std::optional<ledger::Signature>> signatures;

    [[nodiscard]] static Result<Columns> read(QByteArrayView block)
    {
        CborReader in(block, {.depth = 4, .items = 2 * limits::changesInBlock});
        if (in.readArrayHeader() != 7)
            in.fail(Failure::Kind::Malformed, u"a block has seven columns"_s);
        Columns columns{.runs = readColumn(in, std::mem_fn(&CborReader::readUint)),
            .deps = readColumn(in, readDeps),
            .walls = readWalls(in),
            .kinds = readColumn(in, std::mem_fn(&CborReader::readUint)),
            .payloads = readColumn(in, readPayload),
            .attachments = readRare(in, readAttachments),
            .signatures = readRare(in, readSignature)};
        return in.finished().transform([&] { return std::move(columns); });
    }

    [[nodiscard]] bool areOfOneLength() const
    {
        const std::size_t rows = kinds.size();
        return rows > 0 && deps.size() == rows && walls.size() == rows && payloads.size() == rows
            && runs.size() % 2 == 0 && isWithin(attachments, rows) && isWithin(signatures, rows);
    }
};

BlockDecoder::BlockDecoder(const Manifest &manifest)
    : m_manifest(manifest), m_lastWall(manifest.segments.size(), manifest.wall), m_ids(manifest.segments.size())
{
    // Room that is not used is not taken; a vector that grew instead would hold everything twice meanwhile.
    constexpr auto most = static_cast<quint64>(limits::changesMemory) / sizeof(ledger::Change);
    m_changes.reserve(std::min(manifest.changeCount(), most));
}

Result<> BlockDecoder::take(QByteArrayView bytes)
{
    m_rest.append(bytes);
    for (;;) {
        const auto block = firstByteString(m_rest, limits::blockBytes);
        if (!block)
            return std::unexpected(block.error());
        if (!*block)
            return {};
        if (auto taken = takeBlock((*block)->content); !taken)
            return taken;
        m_rest.remove(0, (*block)->size);
    }
}

Result<> BlockDecoder::finished() const
{
    if (!m_rest.isEmpty())
        return failure(Failure::Kind::Truncated, u"changes: the last block is not whole"_s);
    for (std::size_t i = 0; i < m_ids.size(); ++i) {
        if (m_ids[i].size() != m_manifest.segments[i].count)
            return failure(Failure::Kind::Truncated, u"changes: segment %1 is not whole"_s.arg(i));
    }
    return {};
}

Result<> BlockDecoder::takeBlock(QByteArrayView block)
{
    const auto columns = Columns::read(block);
    if (!columns)
        return std::unexpected(columns.error());
    if (std::cmp_greater(columns->kinds.size(), limits::changesInBlock))
        return failure(Failure::Kind::LimitExceeded, u"changes: %1 in a block"_s.arg(columns->kinds.size()));
    if (!columns->areOfOneLength())
        return malformed(u"columns of unequal length"_s);
    std::size_t row = 0;
    for (std::size_t run = 0; run < columns->runs.size(); run += 2) {
        const quint64 segment = columns->runs[run];
        quint64 length = columns->runs[run + 1];
        if (segment >= m_ids.size() || length == 0 || length > columns->kinds.size() - row)
            return malformed(u"a run that cannot be"_s);
        for (; length > 0; --length) {
            if (auto rebuilt = rebuild(*columns, row++, static_cast<quint32>(segment)); !rebuilt)
                return rebuilt;
        }
    }
    return row == columns->kinds.size() ? Result<>() : malformed(u"changes of no run"_s);
}

Result<> BlockDecoder::rebuild(const Columns &columns, std::size_t row, quint32 segment)
{
    if (m_ids[segment].size() >= m_manifest.segments[segment].count)
        return malformed(u"more changes than segment %1 has"_s.arg(segment));
    const auto body = bodyOf(columns, row, segment);
    if (!body)
        return std::unexpected(body.error());
    auto change
        = checked(*body).and_then([&] { return ledger::Change::fromBody(*body, columns.payloads[row].payload); });
    if (!change)
        return std::unexpected(change.error());
    m_memory += memoryOf(*change);
    if (m_memory > limits::changesMemory)
        return failure(Failure::Kind::LimitExceeded, u"changes: more than %1 of them"_s.arg(m_changes.size()));
    m_ids[segment].push_back(change->id());
    m_lastWall[segment] = body->wall;
    if (const auto own = columns.signatures.find(row); own != columns.signatures.end())
        change->setSignature(*own->second);
    if (m_ids[segment].size() == m_manifest.segments[segment].count) {
        if (change->signature() && *change->signature() != m_manifest.segments[segment].signature)
            return failure(Failure::Kind::BadSignature, u"changes: a last change with two signatures"_s);
        change->setSignature(m_manifest.segments[segment].signature); // answers for the whole segment
    }
    m_changes.push_back(*std::move(change));
    return {};
}

Result<ledger::ChangeBody> BlockDecoder::bodyOf(const Columns &columns, std::size_t row, quint32 segment)
{
    const Segment &of = m_manifest.segments[segment];
    const auto &before = m_ids[segment];
    const Travelled &travelled = columns.payloads[row];
    const quint64 type = columns.kinds[row] >> 2;
    qint64 wall = 0;
    if (type > 0xffff || qAddOverflow(m_lastWall[segment], columns.walls[row], &wall))
        return malformed(u"a type or a time that cannot be"_s);
    auto deps = depsOf(columns, row);
    if (!deps)
        return std::unexpected(deps.error());
    const bool isGenesis = type == ledger::ChangeBody::genesisType;
    const auto attachments = columns.attachments.find(row);
    return ledger::ChangeBody{.space = isGenesis ? std::nullopt : std::optional(m_manifest.space),
        .feed = of.feed,
        .seq = of.first + before.size(),
        .prev = before.empty() ? of.base : std::optional(before.back()),
        .deps = *std::move(deps),
        .wall = wall,
        .type = static_cast<quint16>(type),
        .flags = ledger::ChangeFlags::fromInt(static_cast<int>(columns.kinds[row] & 3)),
        .payloadHash = travelled.payload ? hashOf(*travelled.payload) : *travelled.hash,
        .payloadSize = travelled.payload ? static_cast<quint64>(travelled.payload->bytes.size()) : travelled.size,
        .attachments
        = attachments == columns.attachments.end() ? std::vector<ledger::Attachment>() : attachments->second};
}

Result<std::vector<ChangeId>> BlockDecoder::depsOf(const Columns &columns, std::size_t row) const
{
    std::vector<ChangeId> deps;
    for (const Dep &dep : columns.deps[row]) {
        if (dep.id) {
            deps.push_back(*dep.id);
            continue;
        }
        const auto &ids = m_ids[dep.number % m_ids.size()];
        const quint64 back = dep.number / m_ids.size();
        if (back >= ids.size())
            return malformed(u"a dep on a change that has not come yet"_s);
        deps.push_back(ids[ids.size() - 1 - back]);
    }
    std::ranges::sort(deps);
    return deps; // twice the same is refused by `checked`
}

} // namespace pochin::exchange
