// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace pochin::composition {

/// What somebody did, as it follows their name in a history: "took an errand". Asks every module; what none of them
/// knows comes from a newer program and is told by its stable name or number.
[[nodiscard]] QString actInWords(quint16 type);

} // namespace pochin::composition
