// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/store/zip_writer.h"

#include <Poco/DateTime.h>
#include <Poco/Path.h>
#include <Poco/Zip/Compress.h>

#include <algorithm>
#include <bit>
#include <istream>
#include <optional>
#include <ostream>
#include <streambuf>
#include <utility>

using namespace Qt::StringLiterals;

namespace pochin::exchange {

namespace {

// Sizes of the format itself (APPNOTE.TXT 4.3), for entries whose sizes follow them.
constexpr qint64 localHeader = 30;
constexpr qint64 descriptor = 16;
constexpr qint64 directoryHeader = 46;
constexpr qint64 directoryEnd = 22;
constexpr QByteArrayView padName = "pad";

/// What stands around an entry before it, and again in the directory.
qint64 overheadOf(qint64 nameSize)
{
    return localHeader + nameSize + descriptor;
}

/// Hands to a sink what a stream writes, counts it, and remembers how the sink failed.
class SinkBuffer final : public std::streambuf
{
public:
    explicit SinkBuffer(Sink sink) : m_sink(std::move(sink)) { }
    [[nodiscard]] qint64 count() const { return m_count; }
    [[nodiscard]] const std::optional<Failure> &failed() const { return m_failed; }

protected:
    int_type overflow(int_type c) override
    {
        const char byte = traits_type::to_char_type(c);
        return xsputn(&byte, 1) == 1 ? c : traits_type::eof();
    }
    std::streamsize xsputn(const char *bytes, std::streamsize size) override
    {
        if (m_failed)
            return 0;
        if (auto taken = m_sink({bytes, size}); !taken) {
            m_failed = taken.error();
            return 0;
        }
        m_count += size;
        return size;
    }

private:
    Sink m_sink;
    qint64 m_count = 0;
    std::optional<Failure> m_failed;
};

/// Lets a stream read pieces, and remembers how they failed.
class PiecesBuffer final : public std::streambuf
{
public:
    explicit PiecesBuffer(const Pieces &pieces) : m_pieces(pieces) { }
    [[nodiscard]] const std::optional<Failure> &failed() const { return m_failed; }

protected:
    int_type underflow() override
    {
        if (m_failed)
            return traits_type::eof();
        auto piece = m_pieces();
        if (!piece)
            m_failed = piece.error();
        m_piece = piece ? *std::move(piece) : QByteArray();
        if (m_piece.isEmpty())
            return traits_type::eof();
        setg(m_piece.data(), m_piece.data(), m_piece.data() + m_piece.size());
        return traits_type::to_int_type(m_piece.front());
    }
    // Compress seeks to the end and back to learn whether the size needs more than 32 bits. It does not, and nothing
    // moves here.
    pos_type seekoff(off_type, std::ios_base::seekdir, std::ios_base::openmode) override { return 0; }
    pos_type seekpos(pos_type, std::ios_base::openmode) override { return 0; }

private:
    const Pieces &m_pieces;
    QByteArray m_piece;
    std::optional<Failure> m_failed;
};

} // namespace

struct ZipWriter::Work {
    explicit Work(Sink sink) : buffer(std::move(sink)), stream(&buffer), zip(stream, false) { }

    SinkBuffer buffer;
    std::ostream stream;
    Poco::Zip::Compress zip;
    qint64 directory = directoryEnd; ///< what the directory will take
};

ZipWriter::ZipWriter(Sink sink) : m_work(std::make_unique<Work>(std::move(sink))) { }

ZipWriter::~ZipWriter() = default;

qint64 ZipWriter::written() const
{
    return m_work->buffer.count();
}

Result<> ZipWriter::add(const QByteArray &name, Method method, const Pieces &pieces)
{
    using Poco::Zip::ZipCommon;
    static const Poco::DateTime beginningOfZip(1980, 1, 1);
    PiecesBuffer buffer(pieces);
    std::istream stream(&buffer);
    try {
        m_work->zip.addFile(stream, beginningOfZip, Poco::Path(name.toStdString(), Poco::Path::PATH_UNIX),
            method == Method::Stored ? ZipCommon::CM_STORE : ZipCommon::CM_DEFLATE, ZipCommon::CL_MAXIMUM);
    } catch (const std::exception &error) {
        if (!buffer.failed() && !m_work->buffer.failed())
            return failure(Failure::Kind::StorageBroken, u"ZIP: "_s + QString::fromUtf8(error.what()));
    }
    if (buffer.failed())
        return std::unexpected(*buffer.failed());
    if (m_work->buffer.failed())
        return std::unexpected(*m_work->buffer.failed());
    m_work->directory += directoryHeader + name.size();
    return {};
}

Result<> ZipWriter::add(const QByteArray &name, Method method, QByteArrayView content)
{
    return add(name, method,
        [content]() mutable -> Result<QByteArray> { return std::exchange(content, QByteArrayView()).toByteArray(); });
}

Result<> ZipWriter::finishPadded()
{
    const qint64 bare = written() + overheadOf(padName.size()) + m_work->directory + directoryHeader + padName.size();
    const qint64 wanted = paddedSize(bare);
    qint64 left = wanted - bare;
    const Pieces zeros = [&left]() -> Result<QByteArray> {
        constexpr qint64 most = 65536;
        const qint64 size = std::min(left, most);
        left -= size;
        return QByteArray(size, 0);
    };
    if (auto added = add(padName.toByteArray(), Method::Stored, zeros); !added)
        return added;
    try {
        m_work->zip.close();
    } catch (const std::exception &error) {
        if (!m_work->buffer.failed())
            return failure(Failure::Kind::StorageBroken, u"ZIP: "_s + QString::fromUtf8(error.what()));
    }
    if (m_work->buffer.failed())
        return std::unexpected(*m_work->buffer.failed());
    Q_ASSERT(written() == wanted);
    return {};
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
