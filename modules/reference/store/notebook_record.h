// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"
#include "reference/domain/notebook.h"

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace pochin::reference {

/// Kinds of records, as NotebookStorage keeps them apart (docs/FORMAT-notebook.md).
inline constexpr QByteArrayView noteKind = "note";
inline constexpr QByteArrayView highlightKind = "highlight";
inline constexpr QByteArrayView bookmarkKind = "bookmark";
inline constexpr QByteArrayView historyKind = "history"; ///< two records, "places" and "searches"

/// Deterministic CBOR: equal values have equal bytes.
[[nodiscard]] QByteArray recordOf(const Note &note);
[[nodiscard]] QByteArray recordOf(const Highlight &highlight);
[[nodiscard]] QByteArray recordOf(const Bookmark &bookmark);
[[nodiscard]] QByteArray recordOf(const std::vector<PastPlace> &places);
[[nodiscard]] QByteArray recordOf(const std::vector<PastSearch> &searches);

/// Malformed or Truncated for damaged bytes, Unsupported for those of a newer program. Keys that are not known are
/// passed over.
[[nodiscard]] Result<Note> noteFrom(const MarkId &id, QByteArrayView record);
[[nodiscard]] Result<Highlight> highlightFrom(const MarkId &id, QByteArrayView record);
[[nodiscard]] Result<Bookmark> bookmarkFrom(const MarkId &id, QByteArrayView record);
[[nodiscard]] Result<std::vector<PastPlace>> placesFrom(QByteArrayView record);
[[nodiscard]] Result<std::vector<PastSearch>> searchesFrom(QByteArrayView record);

} // namespace pochin::reference
