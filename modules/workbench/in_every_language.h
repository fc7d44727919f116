// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QWidget;

namespace pochin::workbench {

/// Calls `say` now, and again whenever the language of the program changes, for as long as `widget` lives.
///
/// `say` sets every text of `widget` that people read. A widget that speaks nowhere else cannot keep an old language:
///
///     inEveryLanguage(this, [this] { m_unlock->setText(i18nc("@action:button", "Unlock")); });
void inEveryLanguage(QWidget *widget, std::function<void()> say);

} // namespace pochin::workbench
