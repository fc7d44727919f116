// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/domain/change_body.h"

namespace pochin::ledger {

/// Asks everybody to drop the payloads of erasable changes that the same person wrote: type 2.
struct Erasure {
    static constexpr quint16 type = 2;

    std::vector<ChangeId> changes; ///< ascending

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<Erasure> decoded(QByteArrayView payload);
};

} // namespace pochin::ledger
