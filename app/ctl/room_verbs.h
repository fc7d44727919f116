// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/line/verb.h"

#include <vector>

namespace pochin::ctl {

/// The verbs of each room; `allVerbs()` strings them together. A new room adds its line here and in all_verbs.cpp.
[[nodiscard]] std::vector<Verb> vaultVerbs();
[[nodiscard]] std::vector<Verb> referenceVerbs();
[[nodiscard]] std::vector<Verb> notebookVerbs();
[[nodiscard]] std::vector<Verb> groupsVerbs();
[[nodiscard]] std::vector<Verb> errandsVerbs();
[[nodiscard]] std::vector<Verb> commonsVerbs();
[[nodiscard]] std::vector<Verb> federationVerbs();
[[nodiscard]] std::vector<Verb> sealVerbs();
[[nodiscard]] std::vector<Verb> assembliesVerbs();
[[nodiscard]] std::vector<Verb> pollVerbs();
[[nodiscard]] std::vector<Verb> assemblyVerbs();
[[nodiscard]] std::vector<Verb> meetingVerbs();
[[nodiscard]] std::vector<Verb> itemVerbs();
[[nodiscard]] std::vector<Verb> minutesVerbs();
[[nodiscard]] std::vector<Verb> assemblyFileVerbs();
[[nodiscard]] std::vector<Verb> spaceVerbs();
[[nodiscard]] std::vector<Verb> deviceVerbs();
[[nodiscard]] std::vector<Verb> associationsVerbs();
[[nodiscard]] std::vector<Verb> tasksVerbs();
[[nodiscard]] std::vector<Verb> todayVerbs();
[[nodiscard]] std::vector<Verb> delegatesVerbs();
[[nodiscard]] std::vector<Verb> actVerbs();
[[nodiscard]] std::vector<Verb> councilVerbs();
[[nodiscard]] std::vector<Verb> councilSealVerbs();
[[nodiscard]] std::vector<Verb> committeeVerbs();
[[nodiscard]] std::vector<Verb> mandateDraftVerbs();
[[nodiscard]] std::vector<Verb> attachmentVerbs();
[[nodiscard]] std::vector<Verb> cardVerbs();
[[nodiscard]] std::vector<Verb> bundleVerbs();
[[nodiscard]] std::vector<Verb> reportVerbs();
[[nodiscard]] std::vector<Verb> demoVerbs();

} // namespace pochin::ctl
