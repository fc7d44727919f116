// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"

#include <QByteArrayView>

#include <span>

namespace pochin::crypto::age {

/// Where bytes come from.
class ByteSource
{
public:
    virtual ~ByteSource() = default;
    /// Some bytes, as many as are at hand and have room; 0 is the end.
    [[nodiscard]] virtual Result<qsizetype> read(std::span<char> room) = 0;

protected:
    ByteSource() = default;
    ByteSource(const ByteSource &) = default;
    ByteSource &operator=(const ByteSource &) = default;
};

/// Where bytes go.
class ByteSink
{
public:
    virtual ~ByteSink() = default;
    [[nodiscard]] virtual Result<> write(QByteArrayView bytes) = 0;
    /// Once, after the last write.
    [[nodiscard]] virtual Result<> finish() { return {}; }

protected:
    ByteSink() = default;
    ByteSink(const ByteSink &) = default;
    ByteSink &operator=(const ByteSink &) = default;
};

} // namespace pochin::crypto::age
