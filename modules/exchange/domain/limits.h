// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

/// What a reader accepts at most, whatever the bytes claim: honest files stay far below, hostile ones stop here before
/// they cost memory or time. docs/FORMAT-exchange.md tells the same; tests/vectors/exchange has a file for each.
namespace pochin::exchange::limits {

constexpr qint64 kibi = 1024;
constexpr qint64 mebi = 1024 * kibi;

// cards
constexpr qint64 cardBytes = 2 * kibi;
constexpr qint64 nameBytes = 128;
constexpr qint64 textChars = 16 * kibi; ///< of a card or a request that was pasted or scanned

// the file
constexpr qint64 bundleBytes = 256 * mebi;
constexpr int scryptWorkFactor = 18; ///< of an invitation; own keys only otherwise

// the ZIP
constexpr qint64 zipEntries = 10'000;
constexpr qint64 directoryBytes = 2 * mebi;
constexpr qint64 manifestBytes = mebi;
constexpr qint64 changesBytes = 64 * mebi;
constexpr qint64 expansion = 100; ///< of `changes`, to one
constexpr qint64 attachmentBytes = 64 * mebi;

// manifest and blocks
constexpr qint64 frontierEntries = 4'096;
constexpr qint64 segments = 4'096;
constexpr qint64 changesInBlock = 1'024;
constexpr qint64 blockBytes = 8 * mebi;
constexpr qint64 changesMemory = 384 * mebi; ///< of all changes of a bundle, once they are unpacked and rebuilt
constexpr int wanted = 1'024; ///< attachments that somebody asks for
constexpr qint64 entryNameBytes = 256;
constexpr qint64 entryWordsBytes = 4 * kibi;
constexpr qint64 entryCardBytes = 16 * kibi;

// what a writer puts in at most; the rest is asked for again
constexpr qint64 attachmentsSent = 128 * mebi;

// what one import may bring without asking
constexpr quint64 changesOfOneFeed = 5'000;

} // namespace pochin::exchange::limits
