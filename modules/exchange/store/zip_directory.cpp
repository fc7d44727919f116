// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/store/little_endian.h"
#include "exchange/store/zip_walk.h"

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace pochin::exchange {

namespace {

// APPNOTE.TXT 4.3.12 and 4.3.16
constexpr qsizetype endSize = 22;
constexpr qsizetype headerSize = 46;
constexpr quint32 endMark = 0x06054b50;
constexpr quint32 headerMark = 0x02014b50;
constexpr quint16 deflated = 8;
/// Sizes follow the content; names are UTF-8; two bits that say how hard the writer tried.
constexpr quint16 honestFlags = 1u << 3 | 1u << 11 | 1u << 1 | 1u << 2;
constexpr quint32 folderBit = 0x10;

std::unexpected<Failure> refused(const QString &why)
{
    return failure(Failure::Kind::Malformed, u"ZIP: "_s + why);
}

bool isAttachmentName(QByteArrayView name)
{
    const auto isHex = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); };
    return name.size() == 68 && name.startsWith("att/") && std::ranges::all_of(name.sliced(4), isHex);
}

/// In which order entries of these names stand; 0: no such name.
int rankOf(QByteArrayView name)
{
    if (name == "manifest")
        return 1;
    if (name == "changes")
        return 2;
    if (isAttachmentName(name))
        return 3;
    return name == "pad" ? 4 : 0;
}

struct End {
    quint16 count;
    qint64 directorySize;
    qint64 directoryBegin;
};

Result<End> endIn(QByteArrayView tail, qint64 total)
{
    if (tail.size() < endSize)
        return failure(Failure::Kind::Truncated, u"ZIP: it ends before its directory"_s);
    LittleEndian in(tail.last(endSize));
    if (in.u32() != endMark)
        return refused(u"no end of a directory at the end"_s);
    const bool isOneDisk = in.u16() == 0 && in.u16() == 0;
    const quint16 onDisk = in.u16();
    const End end{.count = in.u16(), .directorySize = in.u32(), .directoryBegin = in.u32()};
    if (!isOneDisk || onDisk != end.count || in.u16() != 0)
        return refused(u"several disks, or a comment"_s);
    if (end.count == 0 || end.count > limits::zipEntries || end.directorySize > limits::directoryBytes)
        return failure(Failure::Kind::LimitExceeded, u"ZIP: %1 entries"_s.arg(end.count));
    if (end.directoryBegin + end.directorySize + endSize != total)
        return refused(u"extra bytes before or behind the directory"_s);
    return end;
}

Result<ZipEntry> entryIn(QByteArrayView &directory)
{
    if (directory.size() < headerSize)
        return refused(u"a directory that ends early"_s);
    LittleEndian in(directory.first(headerSize));
    const bool isHeader = in.u32() == headerMark;
    in.skip(4); // versions
    const quint16 flags = in.u16();
    const quint16 method = in.u16();
    in.skip(4); // time and date
    ZipEntry entry{.name = {}, .isDeflated = method == deflated, .crc = in.u32(), .packed = in.u32(), .size = in.u32()};
    const quint16 nameSize = in.u16();
    const bool isBare = in.u16() == 0 && in.u16() == 0 && in.u16() == 0; // extra field, comment, disk
    in.skip(2);
    const quint32 attributes = in.u32();
    entry.offset = in.u32();
    if (!isHeader || !isBare || directory.size() - headerSize < nameSize)
        return refused(u"a directory entry with extras"_s);
    if ((flags & ~honestFlags) != 0 || (method != 0 && method != deflated))
        return failure(Failure::Kind::Unsupported, u"ZIP: an encrypted entry, or one packed in another way"_s);
    if (((attributes >> 16) & 0xf000) != 0 || (attributes & folderBit) != 0)
        return refused(u"a link or a folder"_s);
    entry.name = directory.sliced(headerSize, nameSize).toByteArray();
    directory = directory.sliced(headerSize + nameSize);
    return entry;
}

/// Nothing overlaps, nothing stands between: each local header begins where the descriptor before it ends.
Result<> checkedLayout(const std::vector<ZipEntry> &entries, qint64 directoryBegin)
{
    constexpr qint64 localHeader = 30;
    constexpr qint64 descriptor = 16;
    qint64 at = 0;
    for (const ZipEntry &entry : entries) {
        if (entry.offset != at)
            return refused(u"entries that overlap, or something between them"_s);
        at += localHeader + entry.name.size() + entry.packed + descriptor;
    }
    return at == directoryBegin ? Result<>() : refused(u"something between the entries and the directory"_s);
}

Result<> checkedNames(const std::vector<ZipEntry> &entries)
{
    if (entries.front().name != "manifest")
        return refused(u"it does not begin with the manifest"_s);
    const auto isOutOfOrder = [](const ZipEntry &a, const ZipEntry &b) {
        const int left = rankOf(a.name);
        const int right = rankOf(b.name);
        return left > right || (left == right && a.name >= b.name);
    };
    if (std::ranges::any_of(entries, [](const ZipEntry &entry) { return rankOf(entry.name) == 0; }))
        return refused(u"an entry of a name that no bundle has"_s);
    if (std::ranges::adjacent_find(entries, isOutOfOrder) != entries.end())
        return refused(u"an entry twice, or out of order"_s);
    return {};
}

Result<> checkedSizes(const ZipEntry &entry)
{
    const bool isTooLarge = (entry.name == "manifest" && entry.size > limits::manifestBytes)
        || (entry.name == "changes" && entry.size > limits::changesBytes)
        || (entry.name.startsWith("att/") && entry.size > limits::attachmentBytes);
    if (isTooLarge || entry.size > limits::bundleBytes || entry.packed > limits::bundleBytes)
        return failure(Failure::Kind::LimitExceeded, u"ZIP: an entry of %1 bytes"_s.arg(entry.size));
    if (entry.isDeflated && entry.size / limits::expansion > std::max<qint64>(entry.packed, limits::kibi))
        return failure(Failure::Kind::LimitExceeded, u"ZIP: an entry that expands too much"_s);
    if (!entry.isDeflated && entry.size != entry.packed)
        return refused(u"a stored entry of two sizes"_s);
    return {};
}

} // namespace

Result<ZipDirectory> ZipDirectory::fromTail(QByteArrayView tail, qint64 total)
{
    const auto end = endIn(tail, total);
    if (!end)
        return std::unexpected(end.error());
    if (tail.size() < end->directorySize + endSize)
        return failure(Failure::Kind::Truncated, u"ZIP: it begins after its directory"_s);
    QByteArrayView directory = tail.last(end->directorySize + endSize).first(end->directorySize);
    ZipDirectory whole;
    whole.m_begin = end->directoryBegin;
    for (quint16 i = 0; i < end->count; ++i) {
        auto entry = entryIn(directory);
        if (!entry)
            return std::unexpected(entry.error());
        if (auto sound = checkedSizes(*entry); !sound)
            return std::unexpected(sound.error());
        whole.m_entries.push_back(*std::move(entry));
    }
    if (!directory.isEmpty())
        return refused(u"extra bytes in the directory"_s);
    std::ranges::stable_sort(whole.m_entries, {}, &ZipEntry::offset);
    return checkedLayout(whole.m_entries, whole.m_begin)
        .and_then([&] { return checkedNames(whole.m_entries); })
        .transform([&] { return std::move(whole); });
}

const ZipEntry *ZipDirectory::find(QByteArrayView name) const
{
    const auto found = std::ranges::find(m_entries, name, &ZipEntry::name);
    return found == m_entries.end() ? nullptr : &*found;
}

} // namespace pochin::exchange
