// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/export/zip_archive.h"

#include <QtEndian>

#include <algorithm>
#include <array>

namespace pochin::reference {

namespace {

template <typename Number>
QByteArray littleEndian(Number number)
{
    QByteArray bytes(sizeof(Number), Qt::Uninitialized);
    qToLittleEndian(number, bytes.data());
    return bytes;
}

/// CRC-32 as ZIP, Ethernet and PNG have it.
quint32 checksumOf(const QByteArray &bytes)
{
    quint32 sum = 0xFFFFFFFF;
    for (const char byte : bytes) {
        sum ^= static_cast<quint8>(byte);
        for (int bit = 0; bit < 8; ++bit)
            sum = (sum >> 1U) ^ ((sum & 1U) != 0 ? 0xEDB88320U : 0U);
    }
    return ~sum;
}

/// qCompress() wraps what ZIP wants: a length of four bytes, a zlib head of two, the deflated data, a checksum of four.
QByteArray deflated(const QByteArray &content)
{
    return qCompress(content).sliced(6).chopped(4);
}

constexpr quint16 versionNeeded = 20;
constexpr quint16 firstDayOfDos = 0x21; // 1 January 1980

} // namespace

void ZipArchive::add(const QByteArray &name, const QByteArray &content, Packing packing)
{
    const QByteArray packed = packing == Packing::Stored ? content : deflated(content);
    Entry entry{{}, name, static_cast<quint32>(m_bytes.size())};
    entry.head = littleEndian(versionNeeded) + littleEndian<quint16>(0)
        + littleEndian<quint16>(packing == Packing::Stored ? 0 : 8) + littleEndian<quint16>(0)
        + littleEndian(firstDayOfDos) + littleEndian(checksumOf(content))
        + littleEndian(static_cast<quint32>(packed.size())) + littleEndian(static_cast<quint32>(content.size()))
        + littleEndian(static_cast<quint16>(name.size())) + littleEndian<quint16>(0);
    m_bytes += "PK\x03\x04" + entry.head + name + packed;
    m_entries.push_back(std::move(entry));
}

QByteArray ZipArchive::bytes() const
{
    QByteArray directory;
    for (const Entry &entry : m_entries) {
        directory += "PK\x01\x02" + littleEndian(versionNeeded) + entry.head + QByteArray(10, '\0')
            + littleEndian(entry.offset) + entry.name;
    }
    const auto count = static_cast<quint16>(m_entries.size());
    return m_bytes + directory + "PK\x05\x06" + QByteArray(4, '\0') + littleEndian(count) + littleEndian(count)
        + littleEndian(static_cast<quint32>(directory.size())) + littleEndian(static_cast<quint32>(m_bytes.size()))
        + littleEndian<quint16>(0);
}

} // namespace pochin::reference
