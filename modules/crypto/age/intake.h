// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/age/byte_streams.h"

#include <QByteArray>

#include <memory>

namespace pochin::crypto::age {

/// Looks ahead in a source, in large reads.
class Intake final : public ByteSource
{
public:
    /// Requires: capacity is at least what will ever be asked for at once.
    Intake(std::unique_ptr<ByteSource> source, qsizetype capacity)
        : m_source(std::move(source)), m_buffer(capacity, Qt::Uninitialized)
    {
    }

    /// What is next: at least `wanted` bytes, fewer only where the source ends. Valid until the next call.
    [[nodiscard]] Result<QByteArrayView> ahead(qsizetype wanted);
    /// Goes on by `count` bytes that have been seen.
    void drop(qsizetype count) { m_begin += count; }
    /// As a source itself: what was looked at comes first.
    [[nodiscard]] Result<qsizetype> read(std::span<char> room) override;

    Intake(Intake &&) noexcept = default;
    Intake &operator=(Intake &&) noexcept = default;
    Intake(const Intake &) = delete;
    Intake &operator=(const Intake &) = delete;
    ~Intake() override = default;

private:
    [[nodiscard]] Result<> refill(qsizetype wanted);

    std::unique_ptr<ByteSource> m_source;
    QByteArray m_buffer;
    qsizetype m_begin = 0;
    qsizetype m_end = 0;
    bool m_atEnd = false;
};

} // namespace pochin::crypto::age
