// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/age/device_streams.h"

#include <QFileDevice>

namespace pochin::crypto::age {

Result<qsizetype> DeviceSource::read(std::span<char> room)
{
    const auto wanted = static_cast<qint64>(room.size());
    qint64 count = m_device.read(room.data(), wanted);
    // A sequential device says 0 for "nothing yet" and -1 for its end; a file says 0 for its end.
    while (count == 0 && m_device.isSequential() && m_device.waitForReadyRead(-1))
        count = m_device.read(room.data(), wanted);
    if (count >= 0)
        return count;
    if (m_device.isSequential() && m_device.isOpen())
        return 0;
    return failure(Failure::Kind::StorageBroken, m_device.errorString());
}

Result<> DeviceSink::write(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const qint64 count = m_device.write(bytes.data(), bytes.size());
        if (count <= 0) {
            const auto *const file = qobject_cast<QFileDevice *>(&m_device);
            // This is how Qt reports ENOSPC.
            const bool full = file && file->error() == QFileDevice::ResourceError;
            return failure(full ? Failure::Kind::NoSpace : Failure::Kind::StorageBroken, m_device.errorString());
        }
        bytes = bytes.sliced(count);
    }
    return {};
}

} // namespace pochin::crypto::age
