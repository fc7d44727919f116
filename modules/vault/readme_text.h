// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/key_file.h"

#include <QString>

namespace pochin::vault {

/// README.txt of a vault: how to open it without Pochin, in Russian and in English. It is written once and does not
/// follow the language of the program: who reads it may have neither.
[[nodiscard]] QString readmeText(const Fingerprint &fingerprint);

} // namespace pochin::vault
