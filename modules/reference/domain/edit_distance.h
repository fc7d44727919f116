// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace pochin::reference {

/// How many letters must be put in, left out, exchanged or swapped with their neighbour to make one word of the other;
/// `limit` + 1 as soon as it is certainly more than `limit`.
[[nodiscard]] int editDistance(QStringView one, QStringView other, int limit);

} // namespace pochin::reference
