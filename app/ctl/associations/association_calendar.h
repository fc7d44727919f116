// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/line/verb.h"

namespace pochin::ctl {

/// `association export A --out FILE` and `association import A FILE [--preview]`: tasks as calendar files.
[[nodiscard]] std::vector<Verb> calendarVerbs();

} // namespace pochin::ctl
