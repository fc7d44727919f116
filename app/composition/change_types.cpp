// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition/change_types.h"

#include "assemblies/domain/assembly_changes.h"
#include "associations/domain/association_changes.h"
#include "delegates/domain/delegate_changes.h"
#include "exchange/domain/attached_file.h"
#include "groups/domain/group_changes.h"
#include "ledger/domain/ledger_changes.h"

namespace pochin::composition {

const ledger::ChangeTypes &allChangeTypes()
{
    static const ledger::ChangeTypes all = [] {
        ledger::ChangeTypes types;
        ledger::addChangeTypes(types);
        groups::addChangeTypes(types);
        assemblies::addChangeTypes(types);
        associations::addChangeTypes(types);
        delegates::addChangeTypes(types);
        exchange::addChangeTypes(types);
        return types;
    }();
    return all;
}

} // namespace pochin::composition
