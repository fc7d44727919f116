// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/circle.h"

#include <functional>
#include <map>
#include <vector>

namespace pochin::groups::test {

/// What a test group holds, to be named by acts: a member and what is hers.
struct SampleThings {
    ledger::PersonId person;
    ledger::ChangeId genesis;
    ledger::ChangeId promise;
    ledger::ChangeId errand;
    ledger::ChangeId draw;
    ledger::ChangeId need;
    ledger::ChangeId thing;
    ledger::ChangeId booking;
    ledger::ChangeId draft;
    ledger::ChangeId link;
    std::vector<ledger::ChangeId> others = {}; ///< what other rooms hold of hers
};

/// One payload of every act of this room with every field filled, by type. The genesis is not among them.
using Sample = std::function<QByteArray(const SampleThings &)>;
[[nodiscard]] std::map<quint16, Sample> groupSamples();

/// Things that name nothing real, for looking at bytes alone.
[[nodiscard]] SampleThings anyThings();

} // namespace pochin::groups::test
