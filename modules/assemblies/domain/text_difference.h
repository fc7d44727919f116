// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace pochin::assemblies {

/// Some words of a text that another text keeps, drops, or has besides.
struct TextStretch {
    enum class Kind { Kept, Dropped, Added };
    Kind kind;
    QString text;
    friend bool operator==(const TextStretch &, const TextStretch &) = default;
};

/// Word for word, in reading order, no two neighbours of a kind: what is kept or dropped makes `before`, what is kept
/// or added `after`. Texts too long to be compared in a moment are told as all dropped and all added between what they
/// begin and end with alike.
[[nodiscard]] std::vector<TextStretch> stretches(const QString &before, const QString &after);

} // namespace pochin::assemblies
