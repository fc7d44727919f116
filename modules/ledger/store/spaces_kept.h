// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One space of Spaces; included by its sources alone.
#include "ledger/store/shelf_store.h"
#include "ledger/store/spaces.h"

namespace pochin::ledger {

struct Spaces::Kept {
    Kept(vault::Vault &vault, const SpaceId &of, const ChangeTypes &types)
        : id(of), store(vault, of), space(of, types, store)
    {
    }

    SpaceId id;
    ShelfStore store;
    Space space;
};

/// Which spaces there are, in the order in which they came.
inline vault::Shelf listOfSpaces(vault::Vault &vault)
{
    return vault.shelf(QStringLiteral("spaces"));
}

} // namespace pochin::ledger
