// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"

#include <QByteArray>

#include <functional>
#include <memory>

namespace pochin::exchange {

/// Piece after piece of something that is nowhere kept whole; an empty piece is the end.
using Pieces = std::function<Result<QByteArray>()>;
/// The other way.
using Sink = std::function<Result<>(QByteArrayView)>;

/// Writes a ZIP into a sink that nobody can seek in: sizes follow the content, in data descriptors. Nothing of the
/// machine gets in: no times, no rights, no comment. A thin owner of Poco's Compress, which is told no more than names.
class ZipWriter
{
public:
    enum class Method { Stored, Deflated };

    explicit ZipWriter(Sink sink);
    ~ZipWriter();
    ZipWriter(const ZipWriter &) = delete;
    ZipWriter &operator=(const ZipWriter &) = delete;

    /// Fails as the pieces or the sink do; then there is no going on.
    [[nodiscard]] Result<> add(const QByteArray &name, Method method, const Pieces &pieces);
    [[nodiscard]] Result<> add(const QByteArray &name, Method method, QByteArrayView content);
    /// Adds the entry "pad", so that the whole has one of few sizes (`paddedSize`), and ends the ZIP.
    [[nodiscard]] Result<> finishPadded();

    [[nodiscard]] qint64 written() const;

private:
    struct Work;
    std::unique_ptr<Work> m_work;
};

/// The next size that has zeros behind its four leading binary digits; never less than 4,096.
[[nodiscard]] qint64 paddedSize(qint64 size);

} // namespace pochin::exchange
