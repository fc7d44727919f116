// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <vector>

namespace pochin::reference {

/// A stretch of text in UTF-16 units, the end not included.
struct TextRange {
    qsizetype start = 0;
    qsizetype end = 0;
    friend bool operator==(const TextRange &, const TextRange &) = default;
    friend auto operator<=>(const TextRange &, const TextRange &) = default;
};

/// The same stretches, ascending, with those that touch or overlap made one.
[[nodiscard]] std::vector<TextRange> merged(std::vector<TextRange> ranges);

} // namespace pochin::reference
