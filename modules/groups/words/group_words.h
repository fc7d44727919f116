// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "groups/domain/agreement.h"
#include "groups/domain/errand_part.h"
#include "groups/domain/genesis.h"
#include "groups/domain/going_on.h"
#include "groups/domain/hand_over.h"
#include "groups/domain/need_part.h"
#include "groups/domain/people_part.h"
#include "groups/domain/refusal.h"

namespace pochin::groups {

/// Why not, and what helps: "You are not a member of this group. Ask a member to let you in."
[[nodiscard]] QString sentenceFor(Refusal refusal);

/// "affinity group", "аффинити-группа".
[[nodiscard]] QString wordFor(GroupKind kind);
[[nodiscard]] QString wordFor(GroupState state);
[[nodiscard]] QString wordFor(MembershipState state);
[[nodiscard]] QString wordFor(ErrandKind kind);
[[nodiscard]] QString wordFor(ErrandState state);
[[nodiscard]] QString wordFor(HandedOverKind kind);
[[nodiscard]] QString wordFor(NeedKind kind);
[[nodiscard]] QString wordFor(Need::State state);
[[nodiscard]] QString wordFor(Liability::Kind kind);
[[nodiscard]] QString wordFor(AgreementState state);
[[nodiscard]] QString wordFor(SealStanding standing);

/// How one comes in, as a newcomer reads it. П.I.3.5.Б-1.
[[nodiscard]] QString entrySentence(EntryWay entry, const ledger::SpaceRules &rules);
/// "Вера: принести лестницу, до 12.12.2026"
[[nodiscard]] QString sentenceFor(const Liability &liability, const QString &bearer);
/// What leaving now would mean: how much would be left behind.
[[nodiscard]] QString leavingSentence(std::size_t leftBehind);
/// What somebody did, after their name: "took an errand". Empty: the act is of another room.
[[nodiscard]] QString sentenceForAct(quint16 type);
/// A day as people write it.
[[nodiscard]] QString dayOf(qint64 milliseconds);

} // namespace pochin::groups
