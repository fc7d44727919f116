// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// write_exchange_vectors DIR
//
// Writes tests/vectors/exchange: what is inside a sealed bundle, one fault a file, named by the file. The head says
// what a reader answers ("expect: success", or the kind of the failure), the rest is a zlib stream of the ZIP. Keys are
// fixed, so writing them again gives the same bytes.

#include "exchange/domain/limits.h"
#include "exchange/domain/packing.h"
#include "exchange/zip_draft.h"
#include "support/signed_laptop.h"

#include <QDir>
#include <QFile>

using namespace pochin;
using namespace pochin::exchange;
using ledger::test::SignedLaptop;

namespace {

class Folder
{
public:
    explicit Folder(const QString &path) : m_folder(path) { }

    void add(const QByteArray &name, const QByteArray &expect, const QByteArray &comment, const QByteArray &zip) const
    {
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
        // Before its zlib stream Qt writes four bytes of size.
        const QByteArray text = "expect: " + expect + "\ncomment: " + comment + "\n\n" + qCompress(zip, 9).sliced(4);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("%s", qPrintable(file.errorString()));
    }

private:
    QDir m_folder;
};

/// A right bundle of a small history.
struct Right {
    Right()
    {
        laptop.does("сад");
        laptop.does("вода", ledger::ChangeFlag::Erasable);
        packing = packed(laptop.graph(), laptop.store(), {}).value();
        manifest.segments = packing.segments;
        BlockSource source(laptop.graph(), laptop.store(), packing, manifest.wall, Signatures::OfHeads);
        for (QByteArray piece = source.next().value(); !piece.isEmpty(); piece = source.next().value())
            changes += piece;
    }
    [[nodiscard]] QByteArray statement(const Manifest &other) const { return encoded(other, laptop.signer()).value(); }
    [[nodiscard]] DraftEntry first() const { return {"manifest", statement(manifest), true}; }
    [[nodiscard]] DraftEntry second() const { return {"changes", changes, true}; }
    [[nodiscard]] DraftZip zip() const { return {{first(), second(), {"pad", QByteArray(100, 0)}}}; }
    [[nodiscard]] QByteArray with(const Manifest &other, const QByteArray &blocks) const
    {
        return DraftZip{{{"manifest", statement(other), true}, {"changes", blocks, true}}}.bytes();
    }

    SignedLaptop laptop{1, ledger::test::foundedBy(1)};
    Packing packing;
    Manifest manifest{.space = laptop.graph().space(),
        .sender = laptop.signer().feed(),
        .wall = 1'760'000'000'000,
        .frontier = frontierOf(laptop.space()),
        .digest = laptop.space().digest()};
    QByteArray changes;
};

void addZips(const Folder &folder, const Right &right)
{
    const auto altered = [&](const auto &alter) {
        DraftZip zip = right.zip();
        alter(zip);
        return zip.bytes();
    };
    using Zip = DraftZip &;
    folder.add("right", "success", "the bundle that the others are made from", right.zip().bytes());
    folder.add("right_without_pad", "success", "a pad is optional", altered([](Zip z) { z.entries.pop_back(); }));
    folder.add("zip_nothing", "truncated", "no bytes at all", "");
    folder.add("zip_cut", "malformed", "the last byte is missing", right.zip().bytes().chopped(1));
    folder.add("zip_comment", "malformed", "a comment at the end", altered([](Zip z) { z.comment = "hello"; }));
    folder.add("zip_before", "malformed", "a program before the first entry", altered([](Zip z) { z.before = "MZ"; }));
    folder.add("zip_between", "malformed", "bytes between two entries", altered([](Zip z) { z.between = "xx"; }));
    folder.add("zip_behind", "malformed", "bytes behind the end", altered([](Zip z) { z.behind = "xx"; }));
    folder.add(
        "zip_overlap", "malformed", "two entries share their bytes", altered([](Zip z) { z.entries[1].offset = 0; }));
    folder.add("zip_twice", "malformed", "two entries of one name",
        altered([&](Zip z) { z.entries.insert(z.entries.begin(), right.first()); }));
    folder.add("zip_path", "malformed", "a name that climbs out of its folder",
        altered([](Zip z) { z.entries[2].name = "../../pad"; }));
    folder.add("zip_attachment_name", "malformed", "61 digits of a hash",
        altered([](Zip z) { z.entries[2].name = "att/" + QByteArray(61, 'a'); }));
    folder.add("zip_folder", "malformed", "a folder", altered([](Zip z) { z.entries[2].attributes = 0x10; }));
    folder.add(
        "zip_link", "malformed", "a symbolic link", altered([](Zip z) { z.entries[2].attributes = 0120777u << 16; }));
    folder.add("zip_encrypted", "unsupported", "an entry encrypted once more",
        altered([](Zip z) { z.entries[1].flags |= 1; }));
    folder.add("zip_method", "unsupported", "packed with bzip2", altered([](Zip z) { z.entries[1].method = 12; }));
    folder.add("zip_no_manifest", "malformed", "it begins with the changes",
        altered([](Zip z) { z.entries.erase(z.entries.begin()); }));
    folder.add("zip_order", "malformed", "the pad before the changes",
        altered([](Zip z) { std::swap(z.entries[1], z.entries[2]); }));
    folder.add("zip_local_name", "malformed", "the local header tells another name",
        altered([](Zip z) { z.entries[1].localName = "chances"; }));
    folder.add("zip_descriptor", "malformed", "the descriptor tells another size",
        altered([](Zip z) { z.entries[1].descriptorSize = 1; }));
    folder.add("zip_checksum", "damaged", "a checksum that does not fit", altered([](Zip z) { z.entries[1].crc = 7; }));
    folder.add("zip_more_than_it_says", "limit-exceeded", "unpacked it is larger than the directory says",
        altered([](Zip z) { z.entries[1].size = z.entries[1].descriptorSize = z.entries[1].content.size() - 1; }));
    folder.add("zip_less_than_it_says", "malformed", "unpacked it is smaller than the directory says",
        altered([](Zip z) { z.entries[1].size = z.entries[1].descriptorSize = z.entries[1].content.size() + 1; }));
    folder.add("zip_pad_of_words", "malformed", "a pad that is not zeros",
        altered([](Zip z) { z.entries[2].content = "words"; }));
}

void addLimits(const Folder &folder, const Right &right)
{
    DraftZip many = right.zip();
    many.count = limits::zipEntries + 1;
    folder.add("limit_entries", "limit-exceeded", "one entry more than there may be", many.bytes());
    DraftZip bomb = right.zip();
    bomb.entries[1].content = QByteArray(8 * limits::mebi, 'x');
    folder.add("limit_expansion", "limit-exceeded", "a thousand times as large when unpacked", bomb.bytes());
    DraftZip large = right.zip();
    large.entries[1].size = large.entries[1].descriptorSize = limits::changesBytes + 1;
    folder.add("limit_changes", "limit-exceeded", "says that 64 MiB and a byte of changes follow", large.bytes());
    large = right.zip();
    large.entries[0].size = large.entries[0].descriptorSize = limits::manifestBytes + 1;
    folder.add("limit_manifest", "limit-exceeded", "says that a manifest of 1 MiB and a byte follows", large.bytes());
    Manifest wide = right.manifest;
    wide.frontier.clear();
    for (quint64 seq = 0; std::cmp_less_equal(seq, limits::frontierEntries); ++seq)
        wide.frontier.push_back({Half{}, seq, Half{}});
    folder.add("limit_frontier", "limit-exceeded", "a frontier of 4,097 entries", right.with(wide, right.changes));
    Manifest split = right.manifest;
    split.segments.assign(limits::segments + 1, right.manifest.segments.front());
    folder.add("limit_segments", "limit-exceeded", "4,097 segments", right.with(split, right.changes));
    CborWriter block;
    block.writeBytes(QByteArray(limits::blockBytes + 1, '\x01'));
    DraftZip heavy = right.zip();
    heavy.entries[1] = {"changes", block.bytes()};
    folder.add("limit_block", "limit-exceeded", "a block of 8 MiB and a byte", heavy.bytes());
    Manifest attached = right.manifest;
    attached.attachments.push_back(
        {*ledger::ContentHash::fromBytes(QByteArray(32, 'a')), static_cast<quint64>(limits::attachmentBytes) + 1});
    folder.add("limit_attachment", "limit-exceeded", "an attachment of 64 MiB and a byte",
        right.with(attached, right.changes));
}

void addManifests(const Folder &folder, const Right &right)
{
    Manifest other = right.manifest;
    other.segments.front().signature[5] ^= 1;
    folder.add("segment_signature", "bad-signature", "the signature of a segment is not its last change's",
        right.with(other, right.changes));
    other = right.manifest;
    ++other.segments.front().count;
    folder.add(
        "segment_longer", "truncated", "a segment says one change more than follows", right.with(other, right.changes));
    other = right.manifest;
    --other.segments.front().count;
    folder.add("segment_shorter", "malformed", "a segment says one change less than follows",
        right.with(other, right.changes));
    other = right.manifest;
    other.wall += 1;
    folder.add("wall_moved", "bad-signature", "the times of the changes are told from another moment",
        right.with(other, right.changes));
    folder.add("changes_cut", "truncated", "the last block is not whole",
        right.with(right.manifest, right.changes.chopped(1)));
    folder.add("changes_altered", "bad-signature", "one letter of a payload is another",
        right.with(right.manifest, QByteArray(right.changes).replace("вода", "вада")));
    folder.add("changes_missing", "malformed", "segments, and no changes",
        DraftZip{{{"manifest", right.statement(right.manifest), true}}}.bytes());
    other = right.manifest;
    other.segments.clear();
    folder.add("changes_of_no_segment", "malformed", "changes, and no segments", right.with(other, right.changes));
    folder.add("request", "success", "no segments and no changes: what somebody has",
        DraftZip{{{"manifest", right.statement(other), true}}}.bytes());
    QByteArray altered = right.statement(right.manifest);
    altered[20] = static_cast<char>(altered[20] ^ 1);
    folder.add("manifest_altered", "bad-signature", "another space than the sender signed",
        DraftZip{{{"manifest", altered, true}, right.second()}}.bytes());
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 2 || !QDir().mkpath(QString::fromLocal8Bit(argv[1])))
        qFatal("usage: write_exchange_vectors DIR");
    const Folder folder(QString::fromLocal8Bit(argv[1]));
    const Right right;
    addZips(folder, right);
    addLimits(folder, right);
    addManifests(folder, right);
    return 0;
}
