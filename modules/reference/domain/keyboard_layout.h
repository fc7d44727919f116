// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace pochin::reference {

/// What would have been typed with the other of the two layouts, ЙЦУКЕН and QWERTY: ghbdtn → привет, ьфтгфд → manual.
/// Lower case; signs that are on neither stay. Latin letters decide: a text with any is read as QWERTY.
[[nodiscard]] QString onOtherLayout(QStringView typed);

} // namespace pochin::reference
