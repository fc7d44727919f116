// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/domain/procedure.h"

#include "ledger/domain/sha256.h"

#include <QtEndian>

namespace pochin::ledger {

LotSeal sealOf(const ChangeId &proposal, const PersonId &person, const LotSeed &seed)
{
    return sha256<LotSeal>({"pochin/lot-seal/1", proposal.bytes(), person.bytes(), seed.bytes()});
}

/// Sixty-four bits modulo a small number: unequal by less than one part in 2^32, and alike on every machine.
quint32 drawnFrom(const std::vector<LotSeed> &seeds, quint32 choices)
{
    QByteArray all;
    for (const LotSeed &seed : seeds)
        all += seed.bytes();
    const auto hash = sha256<LotSeed>({"pochin/lot/1", all});
    return static_cast<quint32>(qFromBigEndian<quint64>(hash.bytes().data()) % choices);
}

} // namespace pochin::ledger
