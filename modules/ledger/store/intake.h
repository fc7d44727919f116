// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/domain/change.h"

#include <functional>
#include <span>

namespace pochin::ledger {

/// Some of the records that were handed over, read.
struct ReadBatch {
    struct Refused {
        std::size_t place; ///< among all records
        Failure failure; ///< Malformed, Unsupported, LimitExceeded, Damaged, BadSignature …
    };
    std::vector<Change> changes; ///< whole; each signature that is there is its feed's
    std::vector<Refused> refused;
};

/// Reads and verifies many records on all processors, and meanwhile hands on what is ready: so the hashing, the
/// signatures, the database and the fold of whoever takes the batches overlap.
///
/// What has no signature is handed on too; whether somebody answers for it is told by `unvouched`, which needs to see
/// the rest of its feed.
class Intake
{
public:
    using Take = std::function<Result<>(ReadBatch)>;
    using TakeVerified = std::function<Result<>(std::span<const Change>)>;

    /// As many threads as the machine has processors.
    Intake();
    explicit Intake(unsigned threads) : m_threads(threads) { }

    /// Calls `take` on this thread with one batch after another, in the order of `records`, until it fails; its failure
    /// is passed on. At most a few batches wait in memory. `records` must outlive the call.
    [[nodiscard]] Result<> read(std::span<const QByteArray> records, const Take &take) const;

    /// The same for changes that were read already. BadSignature at the first whose signature is not its feed's: what
    /// stands before it has been handed on by then.
    [[nodiscard]] Result<> verify(std::span<const Change> changes, const TakeVerified &take) const;
    /// Verifies with `verifier` and others of its kind, and the changes remember it, so that nobody has to do it again.
    [[nodiscard]] Result<> verify(std::span<Change> changes, const SignatureVerifier &verifier) const;

private:
    unsigned m_threads;
};

} // namespace pochin::ledger
