// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"

#include <optional>

namespace pochin::composition {

/// Why a deed in a space was not done, as a sentence for people, whichever module refused it. Nothing: no module did.
[[nodiscard]] std::optional<QString> refusalSentence(const Failure &failure);

} // namespace pochin::composition
