// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace pochin::desktop {

/// Has the system read which fonts there are, where that is a library's work within our process: a fifth of the
/// window's way to its first picture, if nobody did it before. From any thread; a second call costs nothing.
void readFontConfiguration();

} // namespace pochin::desktop
