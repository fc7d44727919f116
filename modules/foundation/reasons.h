// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"

#include <QLatin1StringView>

#include <algorithm>
#include <array>
#include <optional>

namespace pochin {

/// One reason of a room: finer than a Failure's kind, so that people are told what to do and not only what happened.
template <typename Reason>
struct ReasonEntry {
    Reason reason;
    Failure::Kind kind;
    QLatin1StringView name; ///< stable, English: "not-a-member"
};

/// All reasons of a room, in the order of their enum. A failure made from one begins its detail with the reason's
/// name, so that the reason can be read back from it; sentences for people are made in the room's `words/`.
///
///     enum class Refusal { NotAMember, AlreadyLeft };
///     constexpr ReasonTable refusals{std::array{
///         ReasonEntry{Refusal::NotAMember, Failure::Kind::NotPermitted, QLatin1StringView("not-a-member")}, …}};
template <typename Reason, std::size_t Count>
struct ReasonTable {
    std::array<ReasonEntry<Reason>, Count> entries;

    [[nodiscard]] constexpr const ReasonEntry<Reason> &entryOf(Reason reason) const
    {
        return entries[static_cast<std::size_t>(reason)];
    }
    [[nodiscard]] std::unexpected<Failure> failure(Reason reason, const QString &detail = {}) const
    {
        const auto &entry = entryOf(reason);
        return std::unexpected(Failure{
            entry.kind, detail.isEmpty() ? QString(entry.name) : entry.name + QLatin1StringView(": ") + detail});
    }
    [[nodiscard]] std::optional<Reason> reasonOf(const Failure &failure) const
    {
        const QStringView name = QStringView(failure.detail).left(failure.detail.indexOf(QLatin1Char(':')));
        const auto found = std::ranges::find_if(
            entries, [&](const auto &entry) { return entry.kind == failure.kind && entry.name == name; });
        return found == entries.end() ? std::nullopt : std::optional(found->reason);
    }
    /// Whether every reason stands at its own place; for a static_assert beside the table.
    [[nodiscard]] constexpr bool isInOrder() const
    {
        for (std::size_t i = 0; i < Count; ++i) {
            if (static_cast<std::size_t>(entries[i].reason) != i)
                return false;
        }
        return true;
    }
};

template <typename Reason, std::size_t Count>
ReasonTable(std::array<ReasonEntry<Reason>, Count>) -> ReasonTable<Reason, Count>;

} // namespace pochin
