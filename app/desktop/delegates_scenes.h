// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/scenes.h"

namespace pochin::desktop {

/// The pages of delegates and of councils: a mandate with what was done under it, a council with an outcome. After the
/// scenes of groups, whose group sends the delegate.
[[nodiscard]] std::vector<Scene> delegatesScenes();

} // namespace pochin::desktop
