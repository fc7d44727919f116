// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/store/exchange.h"
#include "exchange/views/naming.h"
#include "exchange/views/sectioned_dialog.h"

namespace pochin::exchange {

/// What a bundle brings, part by part, the most important first: what to look at, what is missing, what is new.
[[nodiscard]] std::vector<SectionedDialog::Section> previewSections(
    const Previewed &previewed, const OpenedBundle &bundle, const Naming &naming);
/// "For “Сад”, from Олег: 3 new changes, 12 known before. Nothing has been taken yet."
[[nodiscard]] QString previewSentence(const Previewed &previewed, const OpenedBundle &bundle, const Naming &naming);

} // namespace pochin::exchange
