// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "groups/domain/seal.h"

namespace pochin::groups {

// The contents of statements of this room besides the card.

/// A group of a union stands for another one that comes: kind Welcome.
struct WelcomeContent {
    StatementId card;
    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<WelcomeContent> decoded(QByteArrayView bytes);
    friend bool operator==(const WelcomeContent &, const WelcomeContent &) = default;
};

/// The group leaves: kind Leaving. П.I.3.5.Б-1, П.I.3.7.А–Г: unilateral, nobody approves it.
struct LeavingContent {
    QString word = {};
    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<LeavingContent> decoded(QByteArrayView bytes);
    friend bool operator==(const LeavingContent &, const LeavingContent &) = default;
};

} // namespace pochin::groups
