// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What one bundle is going to be; included by the sources of Exchange alone.
#include "exchange/domain/packing.h"
#include "exchange/store/exchange.h"

namespace pochin::exchange {

struct Exchange::Plan {
    const ledger::Space &space;
    const ledger::ChangeStore &store;
    ledger::FeedKey sender;
    Dispatched told;
    Packing packing;
    Signatures signatures;
};

} // namespace pochin::exchange
