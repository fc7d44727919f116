// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace pochin::crypto {

enum class Verdict {
    Passed,
    Failed,
    Skipped, ///< the vector is about a kind of recipient that Pochin does not have
};

struct VectorOutcome {
    Verdict verdict;
    QString expected; ///< as the head of the vector says it
    QString happened;
};

/// Runs one vector file: a head of "key: value" lines, an empty line, and a sealed file.
[[nodiscard]] VectorOutcome outcomeOf(const QString &path);

} // namespace pochin::crypto
