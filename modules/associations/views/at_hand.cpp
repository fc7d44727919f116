// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "associations/views/at_hand.h"

namespace pochin::associations {

namespace {

template <typename Id>
std::optional<Id> idOf(QStringView hex)
{
    return Id::fromBytes(QByteArray::fromHex(hex.toLatin1()));
}

} // namespace

QString keyOf(const AtHand &atHand)
{
    return atHand.space.hex() + u':' + atHand.id.hex();
}

std::optional<AtHand> atHandOf(ledger::SpacesDesk &desk, const QString &key)
{
    const auto space = idOf<ledger::SpaceId>(QStringView(key).left(key.indexOf(u':')));
    const auto id = idOf<ChangeId>(QStringView(key).sliced(key.indexOf(u':') + 1));
    if (!space || !id)
        return std::nullopt;
    return AtHand{&desk, *space, *id};
}

} // namespace pochin::associations
