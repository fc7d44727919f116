// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/scenes.h"

namespace pochin::desktop {

/// Groups among groups: a union, cards, an agreement and the map of it; and the help. After the scenes of groups.
[[nodiscard]] std::vector<Scene> federationScenes();

} // namespace pochin::desktop
