// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/store/zip_walk.h"

#include "exchange/store/little_endian.h"

#include <zlib.h>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace pochin::exchange {

namespace {

constexpr qsizetype localSize = 30;
constexpr qsizetype descriptorSize = 16;
constexpr quint32 localMark = 0x04034b50;
constexpr quint32 descriptorMark = 0x08074b50;
constexpr quint16 sizesFollow = 1u << 3;
constexpr qsizetype roomSize = 65536;

std::unexpected<Failure> refused(const QString &why)
{
    return failure(Failure::Kind::Malformed, u"ZIP: "_s + why);
}

} // namespace

/// zlib, for data without a header of its own.
struct ZipWalk::Inflater {
    Inflater()
    {
        if (inflateInit2(&stream, -MAX_WBITS) != Z_OK)
            qFatal("zlib cannot begin to inflate");
    }
    ~Inflater() { inflateEnd(&stream); }
    Inflater(const Inflater &) = delete;
    Inflater &operator=(const Inflater &) = delete;

    z_stream stream{};
    QByteArray room = QByteArray(roomSize, Qt::Uninitialized);
    bool hasEnded = false;
};

ZipWalk::ZipWalk(const ZipDirectory &directory, Visit visit) : m_directory(directory), m_visit(std::move(visit)) { }

ZipWalk::~ZipWalk() = default;

Result<> ZipWalk::take(QByteArrayView bytes)
{
    while (!bytes.isEmpty() && m_at != At::Directory) {
        auto taken = m_at == At::Content ? takeContent(bytes) : takeHead(bytes);
        if (!taken)
            return taken;
    }
    return {};
}

/// Collects a header or descriptor, and acts on it once it is whole.
Result<> ZipWalk::takeHead(QByteArrayView &bytes)
{
    const qsizetype wanted = m_at == At::LocalHeader ? localSize + entry().name.size() : descriptorSize;
    const qsizetype size = std::min(bytes.size(), wanted - m_head.size());
    m_head.append(bytes.first(size));
    bytes = bytes.sliced(size);
    if (m_head.size() < wanted)
        return {};
    if (auto sound = checkHead(); !sound)
        return sound;
    m_head.clear();
    if (m_at == At::LocalHeader) {
        beginEntry();
        return m_packedLeft == 0 ? endContent() : Result<>();
    }
    ++m_entry;
    m_at = m_entry < m_directory.entries().size() ? At::LocalHeader : At::Directory;
    return {};
}

Result<> ZipWalk::checkHead() const
{
    LittleEndian in(m_head);
    if (m_at == At::Descriptor) {
        const bool agrees = in.u32() == descriptorMark && in.u32() == entry().crc && in.u32() == entry().packed
            && in.u32() == entry().size;
        return agrees ? Result<>() : refused(u"a descriptor that disagrees with the directory"_s);
    }
    const bool isHeader = in.u32() == localMark;
    in.skip(2);
    const quint16 flags = in.u16();
    const bool isAsPacked = in.u16() == (entry().isDeflated ? 8 : 0);
    in.skip(4);
    const bool isSilent = in.u32() == 0 && in.u32() == 0 && in.u32() == 0; // the descriptor says it
    const bool isNamed = in.u16() == entry().name.size() && in.u16() == 0 && m_head.sliced(localSize) == entry().name;
    if (!isHeader || (flags & sizesFollow) == 0 || !isAsPacked || !isSilent || !isNamed)
        return refused(u"a local header that disagrees with the directory"_s);
    return {};
}

void ZipWalk::beginEntry()
{
    m_at = At::Content;
    m_packedLeft = entry().packed;
    m_told = 0;
    m_crc = 0;
    m_inflater = entry().isDeflated ? std::make_unique<Inflater>() : nullptr;
}

Result<> ZipWalk::takeContent(QByteArrayView &bytes)
{
    const qsizetype size = std::min<qint64>(bytes.size(), m_packedLeft);
    const QByteArrayView packed = bytes.first(size);
    bytes = bytes.sliced(size);
    m_packedLeft -= size;
    auto taken = m_inflater ? inflate(packed) : tell(packed);
    return taken && m_packedLeft == 0 ? endContent() : taken;
}

Result<> ZipWalk::inflate(QByteArrayView packed)
{
    z_stream &stream = m_inflater->stream;
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.data()));
    stream.avail_in = static_cast<uInt>(packed.size());
    do {
        if (m_inflater->hasEnded)
            return stream.avail_in == 0 ? Result<>() : refused(u"bytes behind the packed content"_s);
        stream.next_out = reinterpret_cast<Bytef *>(m_inflater->room.data());
        stream.avail_out = static_cast<uInt>(m_inflater->room.size());
        const int status = ::inflate(&stream, Z_NO_FLUSH);
        if (status != Z_OK && status != Z_STREAM_END && status != Z_BUF_ERROR)
            return refused(u"packed content that cannot be unpacked"_s);
        m_inflater->hasEnded = status == Z_STREAM_END;
        if (auto told = tell(QByteArrayView(m_inflater->room).chopped(stream.avail_out)); !told)
            return told;
    } while (stream.avail_in > 0 || stream.avail_out == 0);
    return {};
}

Result<> ZipWalk::tell(QByteArrayView content)
{
    if (content.isEmpty())
        return {};
    m_told += content.size();
    if (m_told > entry().size)
        return failure(Failure::Kind::LimitExceeded, u"ZIP: more in an entry than it says"_s);
    m_crc = static_cast<quint32>(
        ::crc32(m_crc, reinterpret_cast<const Bytef *>(content.data()), static_cast<uInt>(content.size())));
    return m_visit(entry(), content);
}

Result<> ZipWalk::endContent()
{
    if (m_told != entry().size || (m_inflater && !m_inflater->hasEnded))
        return refused(u"less in an entry than it says"_s);
    if (m_crc != entry().crc)
        return failure(Failure::Kind::Damaged, u"ZIP: a checksum that does not fit"_s);
    m_at = At::Descriptor;
    return m_visit(entry(), {});
}

} // namespace pochin::exchange
