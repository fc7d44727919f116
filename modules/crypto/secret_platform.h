// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/secret.h"

#include <cstddef>

namespace pochin::crypto {

/// How much memory this process may lock, as far as the system says.
[[nodiscard]] std::size_t lockableBytes();

struct OwnPages {
    char *bytes = nullptr; ///< nullptr: there is no memory
    Guard guard = Guard::Unlocked;
};

/// Zeroed pages that hold nothing else, locked and kept out of core dumps where the system allows it.
[[nodiscard]] OwnPages pagesFor(std::size_t size);
void releasePages(char *bytes, std::size_t size);

} // namespace pochin::crypto
