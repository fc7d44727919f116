// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/preferences.h"

namespace pochin::desktop {

/// Icons, room around words, and colours of the whole program. Needs a QApplication.
///
/// Without a KDE desktop there is nobody to give us a palette, so Breeze light or dark is chosen here; on a KDE desktop
/// `Colours::System` leaves the person's own scheme alone.
void prepareLook();
void wear(Colours colours);

} // namespace pochin::desktop
