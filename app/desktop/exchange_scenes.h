// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/scenes.h"

namespace pochin::desktop {

/// The page of exchange: a group with a history of bundles, a card that waits, and the cards of others. Each begins
/// where the one before it ended, in an open vault that has a group.
[[nodiscard]] std::vector<Scene> exchangeScenes();

} // namespace pochin::desktop
