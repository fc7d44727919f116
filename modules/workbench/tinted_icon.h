// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

namespace pochin::workbench {

/// The Breeze icon `name` in the text colour of the present palette, light or dark, whenever it is painted.
/// Breeze draws its small icons in one dark ink and leaves it to the desktop to change it; there may be no such
/// desktop.
[[nodiscard]] QIcon tintedIcon(const QString &name);

} // namespace pochin::workbench
