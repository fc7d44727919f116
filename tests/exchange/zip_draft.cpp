// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/zip_draft.h"

#include <QtEndian>

#include <zlib.h>

namespace pochin::exchange {

namespace {

void put16(QByteArray &out, qint64 value)
{
    const auto little = qToLittleEndian(static_cast<quint16>(value));
    out.append(reinterpret_cast<const char *>(&little), sizeof little);
}

void put32(QByteArray &out, qint64 value)
{
    const auto little = qToLittleEndian(static_cast<quint32>(value));
    out.append(reinterpret_cast<const char *>(&little), sizeof little);
}

/// Without the two bytes before and the four behind that zlib puts around, and the four that Qt puts before these.
QByteArray packed(const DraftEntry &entry)
{
    return entry.isDeflated ? qCompress(entry.content, 9).sliced(6).chopped(4) : entry.content;
}

qint64 methodOf(const DraftEntry &entry)
{
    return entry.method != 0xffff ? entry.method : entry.isDeflated ? 8 : 0;
}

qint64 orElse(qint64 said, qint64 computed)
{
    return said >= 0 ? said : computed;
}

qint64 crcOf(const DraftEntry &entry)
{
    return orElse(entry.crc,
        static_cast<qint64>(::crc32(
            0, reinterpret_cast<const Bytef *>(entry.content.data()), static_cast<uInt>(entry.content.size()))));
}

QByteArray local(const DraftEntry &entry)
{
    const QByteArray &name = entry.localName.isEmpty() ? entry.name : entry.localName;
    QByteArray out("PK\x03\x04");
    put16(out, 20), put16(out, entry.flags), put16(out, methodOf(entry)), put32(out, 0x21'0000);
    put32(out, 0), put32(out, 0), put32(out, 0), put16(out, name.size()), put16(out, 0);
    const QByteArray content = packed(entry);
    out += name + content + "PK\x07\x08";
    put32(out, crcOf(entry)), put32(out, content.size()),
        put32(out, orElse(entry.descriptorSize, entry.content.size()));
    return out;
}

QByteArray header(const DraftEntry &entry, qint64 offset)
{
    QByteArray out("PK\x01\x02");
    put16(out, 20), put16(out, 20), put16(out, entry.flags), put16(out, methodOf(entry)), put32(out, 0x21'0000);
    put32(out, crcOf(entry)), put32(out, packed(entry).size()), put32(out, orElse(entry.size, entry.content.size()));
    put16(out, entry.name.size()), put16(out, 0), put16(out, 0), put16(out, 0), put16(out, 0);
    put32(out, entry.attributes), put32(out, orElse(entry.offset, offset));
    return out + entry.name;
}

} // namespace

QByteArray DraftZip::bytes() const
{
    QByteArray out = before;
    QByteArray directory;
    for (const DraftEntry &entry : entries) {
        directory += header(entry, out.size());
        out += local(entry);
        if (&entry == &entries.front())
            out += between;
    }
    const qint64 begin = out.size();
    out += directory + "PK\x05\x06";
    const qint64 number = orElse(count, std::ssize(entries));
    put32(out, 0), put16(out, number), put16(out, number), put32(out, directory.size()), put32(out, begin);
    put16(out, comment.size());
    return out + comment + behind;
}

} // namespace pochin::exchange
