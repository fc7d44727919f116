// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/fonts.h"

#ifdef POCHIN_HAS_FONTCONFIG
#include <fontconfig/fontconfig.h>
#endif

namespace pochin::desktop {

void readFontConfiguration()
{
#ifdef POCHIN_HAS_FONTCONFIG
    FcInit(); // what it says is Qt's to judge, which asks again
#endif
}

} // namespace pochin::desktop
