// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delegates/domain/mandate_text.h"

namespace pochin::delegates {

/// The words of a mandate as somebody proposes them. A draft binds nobody; other words are another draft.
struct Draft {
    static constexpr quint16 type = 256;
    static constexpr QLatin1StringView name{"mandate.drafted"};

    FrozenText words;

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<Draft> decoded(QByteArrayView payload);
    [[nodiscard]] static ledger::Claim claim() { return {}; }
    [[nodiscard]] Result<> apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const;
    friend bool operator==(const Draft &, const Draft &) = default;
};

/// Whether `text` could be a mandate today: it says what about, what to do, who goes, and until when.
[[nodiscard]] Result<> checked(const Outlook &outlook, const MandateText &text);
[[nodiscard]] Result<Deed> draft(const Outlook &outlook, const MandateText &text);

} // namespace pochin::delegates
