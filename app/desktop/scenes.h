// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <vector>

namespace pochin::desktop {

class PictureStage;

/// One state of the window worth looking at, reached from the one before it.
struct Scene {
    QString name;
    std::function<void(PictureStage &)> play;
};

/// In the order in which they are played on one stage, from the first start to a locked vault.
[[nodiscard]] std::vector<Scene> scenes();

} // namespace pochin::desktop
