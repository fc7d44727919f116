// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/domain/claim.h"
#include "ledger/domain/devices.h"
#include "ledger/domain/named_procedure.h"
#include "ledger/domain/space_act.h"

namespace pochin::groups {

/// What a space is the home of.
enum class GroupKind {
    AffinityGroup,
    Collective,
    Initiative,
    Union, ///< its members are groups (П.I.3.7)
    Council, ///< of delegates (П.I.3.8.А)
    Association, ///< a task association that outsiders joined (П.I.3.8.В)
};

/// How one comes in. Entry is free (П.I.3.5.Б-1); somebody inside has to hand over the history in any case.
enum class EntryWay {
    Open, ///< whoever asks is let in by whichever member they ask
    Vouched, ///< so many members know the newcomer
    ByAssembly, ///< an assembly consents
};

struct Founder {
    ledger::DeviceCard card;
    QString name; ///< a pseudonym
    friend bool operator==(const Founder &, const Founder &) = default;
};

/// A group of which some or all go on in this one, and where its history stood then. Whoever has that history can check
/// the head against it; nothing is copied.
struct Predecessor {
    ledger::SpaceId space;
    ledger::ChangeId head;
    QString title;
    friend bool operator==(const Predecessor &, const Predecessor &) = default;
};

/// The first change of a space: who founds it, for what, and what they agreed on. It founds groups of every kind.
/// М.27, М.28: start small, with a real deed; two people and one task are enough.
struct Genesis {
    static constexpr quint16 type = ledger::ChangeBody::genesisType;
    static constexpr QLatin1StringView name{"group.founded"};
    static constexpr std::size_t mostFounders = 200;
    static constexpr qsizetype nonceSize = 16;
    static constexpr std::size_t mostPredecessors = 20;
    static constexpr quint64 ruleset = 1; ///< the meaning of all acts that this program knows

    GroupKind kind = GroupKind::AffinityGroup;
    QString title; ///< of the group
    QString ground = {}; ///< what joins its people: a deed, a place, a craft, a view (П.I.3.7.В); may be empty
    QString deed = {}; ///< what they begin with; may be empty
    EntryWay entry = EntryWay::Vouched;
    /// But the procedures, which are below with their names. М.7: unless the founders say otherwise, any member
    /// recalls.
    ledger::SpaceRules rules = {.recall = ledger::RecallRule{}};
    std::vector<Founder> founders; ///< one at least; none twice
    QByteArray nonce; ///< drawn by lot, or two groups founded alike would be one
    /// How the group decides, by number; one at least. The texts prescribe none (М.15): these are the founders' own.
    std::vector<ledger::NamedProcedure> procedures = {ledger::consensus()};
    std::vector<Predecessor> predecessors = {}; ///< after a split one, after a merger several

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<Genesis> decoded(QByteArrayView payload);
    [[nodiscard]] ledger::Claim claim() const;
    [[nodiscard]] Result<> apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const;
    friend bool operator==(const Genesis &, const Genesis &) = default;
};

/// The payload that founds a group, checked: InvalidInput if a name is missing or too long, or nobody founds it.
[[nodiscard]] Result<ledger::Payload> founding(const Genesis &genesis);

} // namespace pochin::groups
