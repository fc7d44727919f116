// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/cbor.h"
#include "groups/domain/seal.h"

namespace pochin::groups {

/// What was said under a seal, and who may sign for this group. Signatures are kept as they came and verified when
/// somebody looks (seal_book.h): a fold knows no cryptography.
struct SealPart {
    static constexpr QLatin1StringView partName{"seal"};
    struct Heard {
        Statement statement;
        std::map<ledger::FeedKey, std::set<QByteArray>> signatures; ///< of one key several, if some are false
        std::vector<ledger::ChangeId> saidIn;
    };
    struct Draft {
        QByteArray statement;
        std::optional<ledger::ChangeId> decision = {}; ///< the proposal that decided it
        QByteArray salt; ///< with which the statement names it
        ledger::PersonId by;
    };

    std::map<ledger::FeedKey, ledger::PersonId> keys; ///< outward keys of this group, and who holds them
    std::map<ledger::ChangeId, Draft> drafts;
    std::map<StatementId, Heard> heard; ///< spoken here or brought back, and what was signed of drafts
    void writeTo(CborWriter &out) const;
};

} // namespace pochin::groups
