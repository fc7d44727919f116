// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition/act_words.h"

#include "composition/change_types.h"
#include "ledger/domain/change_body.h"

#include <KLocalizedString>

namespace pochin::composition {

QString actInWords(quint16 type)
{
    if (type == ledger::ChangeBody::genesisType)
        return i18nc("@info what somebody did", "founded the group");
    if (type == ledger::ChangeBody::mergeType)
        return i18nc("@info what somebody did", "took note of all that was done side by side");
    const ledger::ChangeType *known = allChangeTypes().find(type);
    return i18nc("@info what somebody did: %1 is the name or number of a kind of deed", "did “%1”",
        known ? QString(known->name) : QString::number(type));
}

} // namespace pochin::composition
