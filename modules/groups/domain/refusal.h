// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/reasons.h"

namespace pochin::groups {

/// Why a deed in a group is not possible now. The sentences are in words/group_words.h.
enum class Refusal {
    NotAMember, ///< only members do this
    AlreadyMember, ///< that person is in already
    UnfitName, ///< empty, too long, or with characters that no name has
};

[[nodiscard]] std::unexpected<Failure> refusal(Refusal refusal, const QString &detail = {});
/// Which refusal a failure tells of, if it is one of this room.
[[nodiscard]] std::optional<Refusal> refusalOf(const Failure &failure);

} // namespace pochin::groups
