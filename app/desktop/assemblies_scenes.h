// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/scenes.h"

namespace pochin::desktop {

/// The page of assemblies: with nothing, with the form that calls one, with an agenda, and while one is held. Each
/// begins where the one before it ended, in an open vault with a group.
[[nodiscard]] std::vector<Scene> assembliesScenes();

} // namespace pochin::desktop
