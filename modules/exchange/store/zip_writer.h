// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"

#include <QByteArray>

#include <functional>
#include <vector>

namespace pochin::exchange {

/// Piece after piece of something that is nowhere kept whole; an empty piece is the end.
using Pieces = std::function<Result<QByteArray>()>;
/// The other way.
using Sink = std::function<Result<>(QByteArrayView)>;

/// Writes a ZIP into a sink that nobody can seek in: sizes follow the content, in data descriptors. Nothing of the
/// machine gets in: no times, no rights, no comment.
///
/// Each piece is packed with tables of its own: text and numbers that stand in turn would spoil each other's (two bytes
/// a change of a bundle, measured in exchange_bench). Poco's Compress, which wrote this before, has no way to say where
/// a table ends.
class ZipWriter
{
public:
    enum class Method { Stored, Deflated };

    explicit ZipWriter(Sink sink) : m_sink(std::move(sink)) { }

    /// Fails as the pieces or the sink do; then there is no going on. LimitExceeded: an entry of 4 GiB.
    [[nodiscard]] Result<> add(const QByteArray &name, Method method, const Pieces &pieces);
    [[nodiscard]] Result<> add(const QByteArray &name, Method method, QByteArrayView content);
    /// Adds the entry "pad", so that the whole has one of few sizes (`paddedSize`), and ends the ZIP.
    [[nodiscard]] Result<> finishPadded();

    [[nodiscard]] qint64 written() const { return m_written; }

private:
    struct Entry {
        QByteArray name;
        Method method = Method::Stored;
        quint32 crc = 0;
        qint64 packed = 0;
        qint64 size = 0;
        qint64 offset = 0;
    };

    [[nodiscard]] Result<> write(QByteArrayView bytes);
    [[nodiscard]] Result<> store(Entry &entry, const Pieces &pieces);
    [[nodiscard]] Result<> deflate(Entry &entry, const Pieces &pieces);
    [[nodiscard]] Result<> writeDirectory();
    [[nodiscard]] qint64 directorySize() const;

    Sink m_sink;
    qint64 m_written = 0;
    std::vector<Entry> m_entries;
};

/// The next size that has zeros behind its four leading binary digits; never less than 4,096.
[[nodiscard]] qint64 paddedSize(qint64 size);

} // namespace pochin::exchange
