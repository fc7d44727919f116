// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// A few texts of every kind, with catalogs of their own in ../translations: Russian whole, Belarusian with holes.
namespace pochin::sample {

[[nodiscard]] QString recallButton();
/// Finished in Russian, absent from the Belarusian catalog.
[[nodiscard]] QString silence();
/// Finished in neither.
[[nodiscard]] QString onlyEnglish();
[[nodiscard]] QString votes(int number);
[[nodiscard]] QString file(const QString &name);

} // namespace pochin::sample
