// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reference/domain/edition.h"

#include <QString>

namespace pochin::reference {

/// The number a heading has in print: «I.», «3.», «3.8.»; empty for what has none.
[[nodiscard]] QString printedNumber(const Address &heading);
/// «3.8. Формы самоуправления»
[[nodiscard]] QString numberedTitle(const Heading &heading);
/// The title of the nearest heading a place stands under, or its own; empty if the place is not in the edition.
[[nodiscard]] QString titleAbove(const Edition &edition, const Address &place);
/// The nearest heading that a place stands under, or the place itself where it is one.
[[nodiscard]] std::optional<Address> headingAbove(const Edition &edition, const Address &place);
/// «П.I.3.8.В · Формы самоуправления»
[[nodiscard]] QString placeInWords(const Edition &edition, const Address &place);

} // namespace pochin::reference
