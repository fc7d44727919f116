// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reference/domain/notebook.h"

#include <QByteArray>

#include <optional>

namespace pochin::reference {

/// A note half written: a new one, or the new words of an old one.
struct NoteDraft {
    std::optional<MarkId> note; ///< nothing for a new one
    Anchor anchor;
    QString text;

    /// Bytes for the vault's drafts, and back. What cannot be read gives nothing.
    [[nodiscard]] QByteArray bytes() const;
    [[nodiscard]] static std::optional<NoteDraft> fromBytes(const QByteArray &bytes);

    friend bool operator==(const NoteDraft &, const NoteDraft &) = default;
};

} // namespace pochin::reference
