// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/domain/limits.h"
#include "foundation/result.h"

#include <QByteArray>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace pochin::exchange {

/// One entry, as the central directory tells it.
struct ZipEntry {
    QByteArray name;
    bool isDeflated = false;
    quint32 crc = 0;
    qint64 packed = 0;
    qint64 size = 0;
    qint64 offset = 0; ///< of its local header
};

/// The directory of a ZIP, in the order of offsets. docs/FORMAT-exchange.md, "bundle" 2: whatever an honest writer does
/// not do is refused. It lies at the end, so a stream is read through once for it, with little of it kept.
class ZipDirectory
{
public:
    /// Of the end of a ZIP of `total` bytes: all of it, or at least its last `tailBytes`.
    [[nodiscard]] static Result<ZipDirectory> fromTail(QByteArrayView tail, qint64 total);
    static constexpr qint64 tailBytes = limits::directoryBytes + 22;

    [[nodiscard]] const std::vector<ZipEntry> &entries() const { return m_entries; }
    [[nodiscard]] const ZipEntry *find(QByteArrayView name) const;
    [[nodiscard]] qint64 begin() const { return m_begin; } ///< where the entries end

private:
    std::vector<ZipEntry> m_entries;
    qint64 m_begin = 0;
};

/// Walks a ZIP from its beginning, wherever the pieces were cut, and hands out what the entries hold. Memory does not
/// grow with it. Every header and descriptor is compared with the directory, every size and checksum with the content.
class ZipWalk
{
public:
    /// Told some bytes of `entry`; and once with no bytes, when all of them were told and the checksum fits.
    using Visit = std::function<Result<>(const ZipEntry &entry, QByteArrayView bytes)>;

    /// `directory` must outlive it.
    ZipWalk(const ZipDirectory &directory, Visit visit);
    ~ZipWalk();
    ZipWalk(const ZipWalk &) = delete;
    ZipWalk &operator=(const ZipWalk &) = delete;

    /// Malformed, LimitExceeded or Damaged as they say; then there is no going on.
    [[nodiscard]] Result<> take(QByteArrayView bytes);

private:
    struct Inflater;
    enum class At { LocalHeader, Content, Descriptor, Directory };

    [[nodiscard]] Result<> takeHead(QByteArrayView &bytes);
    [[nodiscard]] Result<> takeContent(QByteArrayView &bytes);
    [[nodiscard]] Result<> inflate(QByteArrayView packed);
    [[nodiscard]] Result<> tell(QByteArrayView content);
    [[nodiscard]] Result<> endContent();
    [[nodiscard]] Result<> checkHead() const;
    void beginEntry();
    [[nodiscard]] const ZipEntry &entry() const { return m_directory.entries()[m_entry]; }

    const ZipDirectory &m_directory;
    Visit m_visit;
    std::size_t m_entry = 0;
    At m_at = At::LocalHeader;
    QByteArray m_head; ///< of a header or descriptor, as far as it has come
    qint64 m_packedLeft = 0;
    qint64 m_told = 0;
    quint32 m_crc = 0;
    std::unique_ptr<Inflater> m_inflater;
};

} // namespace pochin::exchange
