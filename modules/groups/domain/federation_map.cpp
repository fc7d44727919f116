// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "groups/domain/federation_map.h"

#include "groups/domain/description.h"
#include "groups/domain/group_part.h"
#include "groups/domain/union_groups.h"
#include "groups/domain/unions.h"

#include <algorithm>

namespace pochin::groups {

using namespace ledger;

namespace {

QByteArray keyOf(const Outlook &outlook)
{
    return outlook.space.graph().space().bytes().toByteArray();
}

/// Gathers places and links; whoever is here is not overwritten by what others call it.
class Surveyor
{
public:
    explicit Surveyor(const std::vector<Outlook> &groups)
    {
        for (const Outlook &outlook : groups) {
            const MapPlace place{.key = keyOf(outlook),
                .title = titleOf(outlook.space.state()),
                .kind = outlook.part<GroupPart>().kind,
                .isHere = true};
            m_places.emplace(place.key, place);
        }
    }

    void addUnionsOf(const Outlook &outlook)
    {
        for (const auto &[id, link] : outlook.part<UnionPart>().links) {
            if (!isAlive(outlook, link))
                continue;
            const QByteArray to = link.space.bytes().toByteArray();
            m_places.emplace(to, MapPlace{.key = to, .title = link.name, .kind = GroupKind::Union});
            m_links.push_back({.from = keyOf(outlook), .to = to, .why = link.reason, .until = link.review});
        }
    }

    /// A card of a group that is here stands for that group: its keys were offered there.
    void nameOwnCards(const Outlook &outlook, const SealBook &book)
    {
        for (const auto &[id, card] : book.cards()) {
            const auto &keys = outlook.part<SealPart>().keys;
            if (std::ranges::any_of(card.content.keys, [&](const FeedKey &key) { return keys.contains(key); }))
                m_ownCards.insert_or_assign(id, keyOf(outlook));
        }
    }

    void addGroupsOfUnion(const Outlook &outlook, const SealBook &book)
    {
        if (outlook.part<GroupPart>().kind != GroupKind::Union)
            return;
        for (const UnionMemberSeen &member : groupsOf(outlook.space, book)) {
            if (member.membership != UnionMembership::Member || m_ownCards.contains(member.card))
                continue;
            const QByteArray from = placeOf(member.card, member.name);
            m_links.push_back({.from = from, .to = keyOf(outlook), .why = {}});
        }
    }

    void addAgreements(const Outlook &outlook, const SealBook &book)
    {
        for (const AgreementSeen &seen : agreementsIn(outlook.space, book, outlook.now)) {
            if (seen.state != AgreementState::InForce || !m_agreements.insert(seen.id).second)
                continue;
            m_links.push_back({.from = placeOf(seen.content.cards[0], seen.names[0]),
                .to = placeOf(seen.content.cards[1], seen.names[1]),
                .kind = MapLink::Kind::Horizontal,
                .why = seen.content.terms,
                .until = seen.content.until});
        }
    }

    [[nodiscard]] FederationMap map() const
    {
        FederationMap result{.places = {}, .links = m_links};
        for (const auto &[key, place] : m_places)
            result.places.push_back(place);
        std::ranges::stable_sort(result.places, {}, &MapPlace::title);
        return result;
    }

private:
    QByteArray placeOf(const StatementId &card, const QString &name)
    {
        if (const auto own = m_ownCards.find(card); own != m_ownCards.end())
            return own->second;
        const QByteArray key = card.bytes().toByteArray();
        m_places.emplace(key, MapPlace{.key = key, .title = name});
        return key;
    }

    std::map<QByteArray, MapPlace> m_places;
    std::vector<MapLink> m_links;
    std::map<StatementId, QByteArray> m_ownCards;
    std::set<AgreementId> m_agreements;
};

} // namespace

qsizetype FederationMap::verticalCount() const
{
    return std::ranges::count(links, MapLink::Kind::Vertical, &MapLink::kind);
}

qsizetype FederationMap::horizontalCount() const
{
    return std::ranges::count(links, MapLink::Kind::Horizontal, &MapLink::kind);
}

bool FederationMap::isAlone(const SpaceId &group) const
{
    const QByteArrayView key = group.bytes();
    return std::ranges::none_of(links, [&](const MapLink &link) { return link.from == key || link.to == key; });
}

FederationMap federationMap(const std::vector<Outlook> &groups, const SealBookOf &sealBook)
{
    Surveyor surveyor(groups);
    std::vector<SealBook> books;
    for (const Outlook &outlook : groups) {
        surveyor.addUnionsOf(outlook);
        if (sealBook)
            surveyor.nameOwnCards(outlook, books.emplace_back(sealBook(outlook.space)));
    }
    for (std::size_t i = 0; i < books.size(); ++i) {
        surveyor.addGroupsOfUnion(groups[i], books[i]);
        surveyor.addAgreements(groups[i], books[i]);
    }
    return surveyor.map();
}

} // namespace pochin::groups
