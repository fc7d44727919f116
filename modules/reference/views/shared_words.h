// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reference/domain/search.h"

#include <QString>

#include <optional>

namespace pochin::reference {

/// Where `text` has the same words as `run` one after the other, whatever the case and whatever stands between them;
/// nothing if it has not.
[[nodiscard]] std::optional<TextRange> rangeOfWords(const QString &text, const QString &run);

} // namespace pochin::reference
