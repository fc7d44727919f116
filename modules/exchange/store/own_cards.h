// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/domain/card.h"
#include "ledger/store/spaces.h"

namespace pochin::exchange {

/// A card of this device, with the statement that is handed to a member.
struct OwnCard {
    Card card;
    QByteArray statement;
    Instant made = {};

    /// As it goes into a letter or a QR code.
    [[nodiscard]] QString text() const;
    friend bool operator==(const OwnCard &, const OwnCard &) = default;
};

/// The cards that this device has made so that groups can let its owner in. Valid as long as vault and spaces are.
class OwnCards
{
public:
    OwnCards(vault::Vault &vault, ledger::Spaces &spaces)
        : m_spaces(spaces), m_shelf(vault.shelf(QStringLiteral("exchange-own-cards")))
    {
    }

    /// Draws fresh keys, so that memberships cannot be linked. InvalidInput: no such name; isName().
    [[nodiscard]] Result<OwnCard> make(const QString &name, const std::optional<ledger::SpaceId> &space,
        ledger::RecipientKind kind = ledger::RecipientKind::X25519);
    /// Those whose group has not let anybody in by them, as far as this device knows; the latest first.
    [[nodiscard]] Result<std::vector<OwnCard>> waiting() const;

private:
    ledger::Spaces &m_spaces;
    vault::Shelf m_shelf;
};

} // namespace pochin::exchange
