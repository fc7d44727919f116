// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/store/zip_writer.h"

#include <QtEndian>

#include <zlib.h>

#include <algorithm>
#include <bit>
#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace pochin::exchange {

namespace {

// APPNOTE.TXT 4.3, for entries whose sizes follow them.
constexpr qint64 localHeader = 30;
constexpr qint64 descriptor = 16;
constexpr qint64 directoryHeader = 46;
constexpr qint64 directoryEnd = 22;
constexpr quint16 versionNeeded = 20;
constexpr quint16 flags = 1u << 3 | 1u << 11; ///< sizes follow the content; names are UTF-8
constexpr quint32 beginningOfTime = 0x0021'0000; ///< the first of January 1980, midnight
constexpr QByteArrayView padName = "pad";

/// What stands around an entry before it, and again in the directory.
qint64 overheadOf(qint64 nameSize)
{
    return localHeader + nameSize + descriptor;
}

/// A header that is being put together.
class Header
{
public:
    explicit Header(QByteArrayView mark) { m_bytes.append(mark); }
    Header &u16(quint16 value) { return put(value); }
    Header &u32(qint64 value) { return put(static_cast<quint32>(value)); }
    Header &name(QByteArrayView name)
    {
        m_bytes.append(name);
        return *this;
    }
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    template <typename Number>
    Header &put(Number value)
    {
        const Number little = qToLittleEndian(value);
        m_bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
        return *this;
    }

    QByteArray m_bytes;
};

quint16 numberOf(ZipWriter::Method method)
{
    return method == ZipWriter::Method::Deflated ? 8 : 0;
}

quint32 crcWith(quint32 before, QByteArrayView bytes)
{
    return static_cast<quint32>(
        ::crc32(before, reinterpret_cast<const Bytef *>(bytes.data()), static_cast<uInt>(bytes.size())));
}

/// zlib, without a header of its own.
class Deflater
{
public:
    Deflater()
    {
        constexpr int roomy = 9;
        if (deflateInit2(&m_stream, Z_BEST_COMPRESSION, Z_DEFLATED, -MAX_WBITS, roomy, Z_DEFAULT_STRATEGY) != Z_OK)
            qFatal("zlib cannot begin to deflate");
    }
    ~Deflater() { deflateEnd(&m_stream); }
    Deflater(const Deflater &) = delete;
    Deflater &operator=(const Deflater &) = delete;

    /// `flush` is Z_BLOCK for a piece, which ends its tables, and Z_FINISH for the end.
    [[nodiscard]] Result<> pack(QByteArrayView bytes, int flush, const Sink &sink)
    {
        m_stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.data()));
        m_stream.avail_in = static_cast<uInt>(bytes.size());
        do {
            m_stream.next_out = reinterpret_cast<Bytef *>(m_room.data());
            m_stream.avail_out = static_cast<uInt>(m_room.size());
            ::deflate(&m_stream, flush);
            if (auto taken = sink(QByteArrayView(m_room).chopped(m_stream.avail_out)); !taken)
                return taken;
        } while (m_stream.avail_out == 0);
        return {};
    }

private:
    z_stream m_stream{};
    QByteArray m_room = QByteArray(65536, Qt::Uninitialized);
};

} // namespace

Result<> ZipWriter::write(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return {};
    m_written += bytes.size();
    return m_sink(bytes);
}

Result<> ZipWriter::store(Entry &entry, const Pieces &pieces)
{
    for (;;) {
        const auto piece = pieces();
        if (!piece)
            return std::unexpected(piece.error());
        if (piece->isEmpty())
            return {};
        entry.crc = crcWith(entry.crc, *piece);
        entry.size += piece->size();
        if (auto written = write(*piece); !written)
            return written;
    }
}

Result<> ZipWriter::deflate(Entry &entry, const Pieces &pieces)
{
    Deflater deflater;
    const Sink onward = [this](QByteArrayView packed) { return write(packed); };
    for (;;) {
        const auto piece = pieces();
        if (!piece)
            return std::unexpected(piece.error());
        if (piece->isEmpty())
            return deflater.pack({}, Z_FINISH, onward);
        entry.crc = crcWith(entry.crc, *piece);
        entry.size += piece->size();
        if (auto packed = deflater.pack(*piece, Z_BLOCK, onward); !packed)
            return packed;
    }
}

Result<> ZipWriter::add(const QByteArray &name, Method method, const Pieces &pieces)
{
    Entry entry{.name = name, .method = method, .offset = m_written};
    const Header local = Header("PK\x03\x04")
                             .u16(versionNeeded)
                             .u16(flags)
                             .u16(numberOf(method))
                             .u32(beginningOfTime)
                             .u32(0)
                             .u32(0)
                             .u32(0) // the descriptor says it
                             .u16(static_cast<quint16>(name.size()))
                             .u16(0)
                             .name(name);
    if (auto begun = write(local.bytes()); !begun)
        return begun;
    const qint64 from = m_written;
    if (auto done = method == Method::Stored ? store(entry, pieces) : deflate(entry, pieces); !done)
        return done;
    entry.packed = m_written - from;
    if (std::max(entry.size, m_written) > std::numeric_limits<quint32>::max())
        return failure(Failure::Kind::LimitExceeded, u"ZIP: %1 bytes"_s.arg(m_written));
    const Header after = Header("PK\x07\x08").u32(entry.crc).u32(entry.packed).u32(entry.size);
    m_entries.push_back(std::move(entry));
    return write(after.bytes());
}

Result<> ZipWriter::add(const QByteArray &name, Method method, QByteArrayView content)
{
    return add(name, method,
        [content]() mutable -> Result<QByteArray> { return std::exchange(content, QByteArrayView()).toByteArray(); });
}

qint64 ZipWriter::directorySize() const
{
    qint64 size = 0;
    for (const Entry &entry : m_entries)
        size += directoryHeader + entry.name.size();
    return size;
}

Result<> ZipWriter::writeDirectory()
{
    const qint64 begin = m_written;
    for (const Entry &entry : m_entries) {
        const Header header = Header("PK\x01\x02")
                                  .u16(versionNeeded)
                                  .u16(versionNeeded)
                                  .u16(flags)
                                  .u16(numberOf(entry.method))
                                  .u32(beginningOfTime)
                                  .u32(entry.crc)
                                  .u32(entry.packed)
                                  .u32(entry.size)
                                  .u16(static_cast<quint16>(entry.name.size()))
                                  .u16(0)
                                  .u16(0)
                                  .u16(0)
                                  .u16(0)
                                  .u32(0) // extra, comment, disk, attributes
                                  .u32(entry.offset)
                                  .name(entry.name);
        if (auto written = write(header.bytes()); !written)
            return written;
    }
    const auto count = static_cast<quint16>(m_entries.size());
    return write(
        Header("PK\x05\x06").u16(0).u16(0).u16(count).u16(count).u32(m_written - begin).u32(begin).u16(0).bytes());
}

Result<> ZipWriter::finishPadded()
{
    const qint64 bare
        = m_written + overheadOf(padName.size()) + directorySize() + directoryHeader + padName.size() + directoryEnd;
    const qint64 wanted = paddedSize(bare);
    qint64 left = wanted - bare;
    const Pieces zeros = [&left]() -> Result<QByteArray> {
        constexpr qint64 most = 65536;
        const qint64 size = std::min(left, most);
        left -= size;
        return QByteArray(size, 0);
    };
    return add(padName.toByteArray(), Method::Stored, zeros).and_then([&] { return writeDirectory(); }).transform([&] {
        Q_ASSERT(m_written == wanted);
    });
}

qint64 paddedSize(qint64 size)
{
    constexpr qint64 least = 4096;
    constexpr int leadingDigits = 4;
    if (size <= least)
        return least;
    const int behind = std::bit_width(static_cast<quint64>(size - 1)) - leadingDigits;
    const qint64 step = qint64{1} << behind;
    return (size + step - 1) / step * step;
}

} // namespace pochin::exchange
