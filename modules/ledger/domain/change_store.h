// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/domain/change.h"

#include <functional>
#include <span>

namespace pochin::ledger {

/// Where the changes of one space are kept. The vault has one in its database, tests have one that breaks.
class ChangeStore
{
public:
    virtual ~ChangeStore() = default;

    /// Keeps `changes`, all or none. Those it has already are not kept twice, but it takes from them a payload or a
    /// signature that it had not. After a success they survive a power cut.
    [[nodiscard]] virtual Result<> append(std::span<const Change> changes) = 0;
    /// NotFound: it is not here.
    [[nodiscard]] virtual Result<Change> change(const ChangeId &id) const = 0;
    /// Calls `visit` with every change, in the order in which they were kept, until it fails.
    [[nodiscard]] virtual Result<> forEach(const std::function<Result<>(const Change &)> &visit) const = 0;
    /// Drops the payload and keeps the rest. NotFound: the change is not here.
    [[nodiscard]] virtual Result<> erasePayload(const ChangeId &id) = 0;
    /// Forgets changes that never joined, as if they had not come. One that is not here is no failure.
    [[nodiscard]] virtual Result<> takeAway(std::span<const ChangeId> ids) = 0;
};

} // namespace pochin::ledger
