// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace pochin::vault {

/// Which letters a text is made of; digits and signs do not count.
enum class Alphabet { None, Latin, Cyrillic, Mixed };

[[nodiscard]] Alphabet alphabetOf(QStringView text);

} // namespace pochin::vault
