// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/age/byte_streams.h"

class QIODevice;

namespace pochin::crypto::age {

/// Reads a device that is open already. Waits where a pipe or a socket has nothing yet. StorageBroken: a read failed.
class DeviceSource final : public ByteSource
{
public:
    explicit DeviceSource(QIODevice &device) : m_device(device) { }
    [[nodiscard]] Result<qsizetype> read(std::span<char> room) override;

private:
    QIODevice &m_device;
};

/// Writes to a device that is open already. NoSpace: the disk is full. StorageBroken: a write failed for another
/// reason. Neither flushes to the disk nor closes: that belongs to who opened it.
class DeviceSink final : public ByteSink
{
public:
    explicit DeviceSink(QIODevice &device) : m_device(device) { }
    [[nodiscard]] Result<> write(QByteArrayView bytes) override;

private:
    QIODevice &m_device;
};

} // namespace pochin::crypto::age
