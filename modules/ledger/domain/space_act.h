// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/domain/authoring.h"
#include "ledger/domain/change_types.h"

#include <concepts>

namespace pochin::ledger {

/// One kind of act of a module, as plain data: its bytes, what it claims about people, and what it means. One file
/// each; docs/FORMAT.md, "Types of changes", has its number and fields.
template <typename Act>
concept SpaceAct = std::equality_comparable<Act>
    && requires(const Act &act, QByteArrayView payload, SpaceState &state, const FoldedChange &change) {
           { Act::type } -> std::convertible_to<quint16>;
           { Act::name } -> std::convertible_to<QLatin1StringView>;
           { act.encoded() } -> std::same_as<QByteArray>;
           { Act::decoded(payload) } -> std::same_as<Result<Act>>;
           { act.claim() } -> std::convertible_to<Claim>;
           /// Alters the state, or leaves it untouched and says why not. Total: whatever state it meets.
           { act.apply(state, change) } -> std::same_as<Result<>>;
       };

/// What `ChangeTypes` needs to know of an act.
template <SpaceAct Act>
[[nodiscard]] ChangeType changeTypeOf()
{
    return {.number = Act::type,
        .name = Act::name,
        .claim = [](QByteArrayView payload) -> Result<Claim> {
            return Act::decoded(payload).transform([](const Act &act) { return Claim(act.claim()); });
        },
        .apply = [](SpaceState &state, const FoldedChange &change) -> Result<> {
            return Act::decoded(change.payload).and_then([&](const Act &act) { return act.apply(state, change); });
        }};
}

/// Registers several acts at once: `addActs<Leave, Admission>(types)`.
template <SpaceAct... Acts>
void addActs(ChangeTypes &types)
{
    (types.add(changeTypeOf<Acts>()), ...);
}

/// The deed that does `act`.
template <SpaceAct Act>
[[nodiscard]] Deed deedOf(const Act &act, ChangeFlags flags = {})
{
    return {.type = Act::type, .payload = {act.encoded()}, .flags = flags};
}

} // namespace pochin::ledger
