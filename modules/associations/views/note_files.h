// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "associations/views/at_hand.h"

class QWidget;

namespace pochin::associations {

// Small files that travel with notes. Each asks where, and tells how it went: empty if it went well or was given up.

[[nodiscard]] QString addFile(const AtHand &atHand, QWidget *window, const std::optional<ChangeId> &onTask = {});
[[nodiscard]] QString saveFile(const AtHand &atHand, const ChangeId &note, QWidget *window);

} // namespace pochin::associations
