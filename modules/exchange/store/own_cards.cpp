// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/store/own_cards.h"

#include "exchange/store/text_form.h"
#include "ledger/store/ed25519.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pochin::exchange {

QString OwnCard::text() const
{
    return textOf(TextKind::Card, statement);
}

Result<OwnCard> OwnCards::make(
    const QString &name, const std::optional<ledger::SpaceId> &space, ledger::RecipientKind kind)
{
    if (!isName(name))
        return failure(Failure::Kind::InvalidInput, u"a card needs a name"_s);
    const auto device = m_spaces.keys().draw(kind);
    if (!device)
        return std::unexpected(device.error());
    OwnCard own{{device->feed, device->recipient, name, space}, {}};
    auto signedCard = m_spaces.keys().signer(device->feed).and_then([&](const ledger::Ed25519Signer &signer) {
        return encoded(own.card, signer);
    });
    if (!signedCard)
        return std::unexpected(signedCard.error());
    own.statement = *std::move(signedCard);
    return m_shelf.put(device->feed.bytes(), own.statement).transform([&] { return std::move(own); });
}

Result<std::vector<OwnCard>> OwnCards::waiting() const
{
    std::vector<OwnCard> cards;
    const auto isKnown = [&](const ledger::FeedKey &feed) {
        return std::ranges::any_of(m_spaces.ids(), [&](const ledger::SpaceId &id) {
            return m_spaces.space(id)->state().part<ledger::Devices>().recipients.contains(feed);
        });
    };
    auto read = m_shelf.each(vault::Order::ByArrival, [&](const vault::Record &record) -> Result<> {
        return decodedCard(record.body, ledger::Ed25519Verifier()).transform([&](Card &&card) {
            if (!isKnown(card.feed))
                cards.push_back({std::move(card), record.body, record.created});
        });
    });
    std::ranges::reverse(cards);
    return read.transform([&] { return std::move(cards); });
}

} // namespace pochin::exchange
