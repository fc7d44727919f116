// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/verb.h"

#include <vector>

namespace pochin::ctl {

/// The verbs of each room; `allVerbs()` strings them together. A new room adds its line here and in all_verbs.cpp.
[[nodiscard]] std::vector<Verb> vaultVerbs();
[[nodiscard]] std::vector<Verb> referenceVerbs();
[[nodiscard]] std::vector<Verb> notebookVerbs();
[[nodiscard]] std::vector<Verb> groupsVerbs();
[[nodiscard]] std::vector<Verb> spaceVerbs();

} // namespace pochin::ctl
