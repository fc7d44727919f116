// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace pochin::workbench {
class LanguageChoice;
}

namespace pochin::desktop {

/// Pictures need no display: without one, the platform that paints into memory is chosen. Call before QApplication.
void preferNoDisplayForPictures(int argc, char **argv);

/// Walks through every state of the window with a vault of its own that is thrown away, and writes each as
/// `<state>.<size>.<colours>.<language>.png`. Returns the exit code of the program; says on stderr what went wrong,
/// and refuses to begin where the fonts have no Cyrillic, because the pictures would show boxes.
[[nodiscard]] int takePictures(const QString &folder, workbench::LanguageChoice &languages);

} // namespace pochin::desktop
