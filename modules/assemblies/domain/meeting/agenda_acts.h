// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/domain/outlook.h"
#include "ledger/domain/space_act.h"

namespace pochin::assemblies {

/// What an item of an agenda is about.
enum class ItemKind {
    Matter, ///< something to talk about, in the words of whoever put it there
    Proposal,
    Review, ///< a decision whose review is due
    Report, ///< a delegate owes one
    Errand, ///< it ends, and somebody else is next
    Promise, ///< its day has come
    Ratification, ///< what delegates brought home waits for an answer
    CarriedOver, ///< not reached by an earlier assembly
};

/// By any member. П.I.3.5.Б-2: everyone takes part in what touches them, so everyone may bring it up.
struct ItemAdded {
    static constexpr quint16 type = 163;
    static constexpr QLatin1StringView name{"agenda.item-added"};
    static constexpr quint32 longest = 24 * 60;

    ledger::ChangeId assembly;
    ItemKind kind = ItemKind::Matter;
    QString title;
    std::optional<ledger::ChangeId> about = {}; ///< the proposal, mandate, errand, promise, or item
    QString words = {};
    quint32 minutes = 0; ///< 0: not said

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<ItemAdded> decoded(QByteArrayView payload);
    [[nodiscard]] static ledger::Claim claim() { return {}; }
    [[nodiscard]] Result<> apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const;
    friend bool operator==(const ItemAdded &, const ItemAdded &) = default;
};

/// The whole order anew. Items that it does not know follow, as they were added.
struct AgendaOrdered {
    static constexpr quint16 type = 164;
    static constexpr QLatin1StringView name{"agenda.ordered"};
    static constexpr std::size_t most = 200;

    ledger::ChangeId assembly;
    std::vector<ledger::ChangeId> items;
    std::vector<ledger::ChangeId> replaced = {}; ///< orders that it was made knowing

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<AgendaOrdered> decoded(QByteArrayView payload);
    [[nodiscard]] static ledger::Claim claim() { return {}; }
    [[nodiscard]] Result<> apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const;
    friend bool operator==(const AgendaOrdered &, const AgendaOrdered &) = default;
};

/// By whoever added it. Nobody can silence another by taking their item off; an assembly may leave it for the next.
struct ItemTakenOff {
    static constexpr quint16 type = 165;
    static constexpr QLatin1StringView name{"agenda.item-taken-off"};

    ledger::ChangeId item;
    QString why = {};

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<ItemTakenOff> decoded(QByteArrayView payload);
    [[nodiscard]] static ledger::Claim claim() { return {}; }
    [[nodiscard]] Result<> apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const;
    friend bool operator==(const ItemTakenOff &, const ItemTakenOff &) = default;
};

/// Refusals: NotAMember, NoSuchAssembly, CalledOff, AlreadyConfirmed, AlreadyOnAgenda, UnfitText.
[[nodiscard]] Result<ledger::Deed> addItem(const ledger::Outlook &outlook, const ItemAdded &item);
/// Puts the item before the one that stands at `place` now, or last. Refusals: NotAMember, NoSuchItem, CalledOff,
/// AlreadyConfirmed, NothingChanged.
[[nodiscard]] Result<ledger::Deed> moveItem(
    const ledger::Outlook &outlook, const ledger::ChangeId &item, std::size_t place);
/// Refusals: NotAMember, NoSuchItem, NotYourItem, ItemWithdrawn, AlreadyConfirmed, UnfitText.
[[nodiscard]] Result<ledger::Deed> takeOff(const ledger::Outlook &outlook, const ItemTakenOff &takenOff);

} // namespace pochin::assemblies
