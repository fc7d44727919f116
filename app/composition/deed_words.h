// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace pochin::composition {

/// The stable English name of a type of change: "member.admitted"; "unknown-77" for one from a newer program.
[[nodiscard]] QString typeNameOf(quint16 type);

/// What somebody did, in a line: "Вера: admission". For lists that hold deeds of all rooms at once, such as the preview
/// of a bundle; each room tells its own deeds at more length.
[[nodiscard]] QString deedSentence(quint16 type, const QString &author);

/// The same for tables in which a column of its own says who.
[[nodiscard]] QString deedWithoutWho(quint16 type);

} // namespace pochin::composition
