// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "groups/domain/agreement.h"
#include "groups/domain/genesis.h"

namespace pochin::groups {

/// A group on the map: one of those that are on this machine, or one that they speak of.
struct MapPlace {
    QByteArray key; ///< its space's or its card's 32 bytes
    QString title;
    GroupKind kind = GroupKind::AffinityGroup;
    bool isHere = false;
    friend bool operator==(const MapPlace &, const MapPlace &) = default;
};

struct MapLink {
    enum class Kind {
        Vertical, ///< a group is in a union
        Horizontal, ///< two groups have an agreement
    };
    QByteArray from; ///< the group; of an agreement, the side with the lower key
    QByteArray to;
    Kind kind = Kind::Vertical;
    QString why; ///< the reason of the one, the terms of the other
    qint64 until = 0; ///< milliseconds since 1970
    friend bool operator==(const MapLink &, const MapLink &) = default;
};

/// Who is linked with whom, as far as this machine knows: a graph, drawn and as a table.
/// П.I.3.5.Б-7: as many horizontal links as can be, as few vertical ones.
struct FederationMap {
    std::vector<MapPlace> places; ///< by title, then by key
    std::vector<MapLink> links;

    [[nodiscard]] qsizetype verticalCount() const;
    [[nodiscard]] qsizetype horizontalCount() const;
    /// П.I.3.5.Б-10: a group without any link to others is told so, mildly.
    [[nodiscard]] bool isAlone(const ledger::SpaceId &group) const;
};

/// What is sealed in one space, where somebody knows Ed25519. Without one, agreements and cards are not on the map.
using SealBookOf = std::function<SealBook(const ledger::Space &)>;
[[nodiscard]] FederationMap federationMap(const std::vector<ledger::Outlook> &groups, const SealBookOf &sealBook);

} // namespace pochin::groups
