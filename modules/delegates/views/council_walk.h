// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delegates/domain/council/due_statements.h"
#include "delegates/domain/council/first_card.h"
#include "ledger/views/spaces_desk.h"

#include <functional>

namespace pochin::delegates {

/// What came of a walk between a group and its council.
struct Walked {
    int drafted = 0; ///< at home, of what was decided there
    int signedHere = 0;
    int said = 0; ///< in the council
    int returned = 0; ///< under seals, from there
    int outcomes = 0; ///< brought home

    Walked &operator+=(const Walked &other);
    [[nodiscard]] bool isNothing() const { return drafted + signedHere + said + returned + outcomes == 0; }
};
/// "Signed here: 1. Said there: 2. …"
[[nodiscard]] QString sentenceFor(const Walked &walked);

/// The liaison's walk, of whoever is in both, in one step: what was decided at home is drafted, signed with the keys of
/// this device and said in the council; what was agreed and said there comes home. No office, and nothing that another
/// could not do as well.
class CouncilWalk
{
public:
    using Draw = std::function<Lot()>;
    /// Both must outlive it.
    CouncilWalk(ledger::SpacesDesk &desk, const ledger::SignatureVerifier &verifier, Draw draw)
        : m_desk(desk), m_verifier(verifier), m_draw(std::move(draw))
    {
    }

    /// The groups here that have a card for that council.
    [[nodiscard]] std::vector<SpaceId> homesOf(const SpaceId &council) const;
    /// The groups of this person that have none yet.
    [[nodiscard]] std::vector<SpaceId> homesWithoutCard(const SpaceId &council) const;
    /// A key of this device is offered if there is none yet, the card drafted and signed with it. It stands once as
    /// many have signed as it asks for.
    [[nodiscard]] Result<> showCard(const SpaceId &home, const SpaceId &council, const CardWish &wish);
    [[nodiscard]] Result<Walked> walk(const SpaceId &home, const SpaceId &council);

private:
    [[nodiscard]] Result<> offerKey(const SpaceId &home);
    [[nodiscard]] Result<int> draft(const SpaceId &home, const SpaceId &council);
    [[nodiscard]] Result<int> sign(const SpaceId &home);
    [[nodiscard]] Result<int> signAll(const SpaceId &home, const std::vector<ToSign> &drafts);
    [[nodiscard]] Result<int> carry(const SpaceId &from, const SpaceId &to, const SpaceId &council);
    [[nodiscard]] Result<int> bring(const SpaceId &council, const SpaceId &home);
    [[nodiscard]] groups::SealBook bookOf(const Outlook &outlook) const { return {outlook.space, m_verifier}; }

    ledger::SpacesDesk &m_desk;
    const ledger::SignatureVerifier &m_verifier;
    Draw m_draw;
};

} // namespace pochin::delegates
