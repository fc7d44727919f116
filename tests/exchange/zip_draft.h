// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

namespace pochin::exchange {

/// One entry of a ZIP that a test puts together by hand, as right as the test lets it be. Numbers below zero are
/// computed from the content.
struct DraftEntry {
    QByteArray name;
    QByteArray content;
    bool isDeflated = false;
    quint16 flags = 1u << 3 | 1u << 11;
    quint16 method = 0xffff;
    quint32 attributes = 0;
    QByteArray localName = {}; ///< another than in the directory
    qint64 size = -1;
    qint64 descriptorSize = -1; ///< as the descriptor says it
    qint64 crc = -1;
    qint64 offset = -1;
};

struct DraftZip {
    std::vector<DraftEntry> entries;
    QByteArray before = {};
    QByteArray between = {}; ///< after the first entry
    QByteArray behind = {};
    QByteArray comment = {};
    qint64 count = -1;

    [[nodiscard]] QByteArray bytes() const;
};

} // namespace pochin::exchange
