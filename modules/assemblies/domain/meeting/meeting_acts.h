// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assemblies/domain/meeting/attendant.h"
#include "ledger/domain/outlook.h"
#include "ledger/domain/space_act.h"

namespace pochin::assemblies {

// What is written down while an assembly lasts, by whoever has a laptop there. It is a record of what happened and
// binds nobody: П.I.3.5.В, П.I.3.8.В: being together is the real thing, the program prepares and records it.

/// It began, or ended; the last such word is how it stands.
struct MeetingMarked {
    static constexpr quint16 type = 166;
    static constexpr QLatin1StringView name{"assembly.marked"};
    enum class Mark { Opened, Closed };

    ledger::ChangeId assembly;
    Mark mark = Mark::Opened;
    std::optional<qint64> at = {}; ///< where it is written down later

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<MeetingMarked> decoded(QByteArrayView payload);
    [[nodiscard]] static ledger::Claim claim() { return {}; }
    [[nodiscard]] Result<> apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const;
    friend bool operator==(const MeetingMarked &, const MeetingMarked &) = default;
};

/// Who was there. Of themselves everybody says it best: their own word outranks what others wrote down.
struct PresenceNoted {
    static constexpr quint16 type = 167;
    static constexpr QLatin1StringView name{"presence.noted"};
    enum class How {
        Came,
        Left, ///< before the end
        TakenBack, ///< what the author noted of them was a mistake
        WasNot, ///< of oneself only: it is not true that I was there
    };

    ledger::ChangeId assembly;
    Attendant who;
    How how = How::Came;

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<PresenceNoted> decoded(QByteArrayView payload);
    [[nodiscard]] static ledger::Claim claim() { return {}; }
    [[nodiscard]] Result<> apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const;
    friend bool operator==(const PresenceNoted &, const PresenceNoted &) = default;
};

/// Hands counted in the room. A number, not a decision: two who counted at once stand side by side.
struct HandsCounted {
    static constexpr quint16 type = 168;
    static constexpr QLatin1StringView name{"hands.counted"};
    static constexpr quint32 most = 100'000;

    ledger::ChangeId item;
    QString question = {};
    quint32 inFavour = 0;
    quint32 against = 0;
    quint32 aside = 0;
    std::optional<ledger::ChangeId> corrects = {}; ///< an earlier count by the same author

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<HandsCounted> decoded(QByteArrayView payload);
    [[nodiscard]] static ledger::Claim claim() { return {}; }
    [[nodiscard]] Result<> apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const;
    friend bool operator==(const HandsCounted &, const HandsCounted &) = default;
};

/// What was said on an item, or that it was not reached. Two scribes leave two versions; neither overwrites the other.
struct ItemNoted {
    static constexpr quint16 type = 169;
    static constexpr QLatin1StringView name{"item.noted"};
    enum class How { TalkedOver, NotReached };

    ledger::ChangeId item;
    How how = How::TalkedOver;
    QString words = {};
    std::vector<ledger::ChangeId> replaced = {};

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<ItemNoted> decoded(QByteArrayView payload);
    [[nodiscard]] static ledger::Claim claim() { return {}; }
    [[nodiscard]] Result<> apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const;
    friend bool operator==(const ItemNoted &, const ItemNoted &) = default;
};

/// A proposal, a task or a mandate that came of an item. (A promise says so itself, by its source.)
struct ItemLedTo {
    static constexpr quint16 type = 170;
    static constexpr QLatin1StringView name{"item.led-to"};

    ledger::ChangeId item;
    ledger::ChangeId what;

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<ItemLedTo> decoded(QByteArrayView payload);
    [[nodiscard]] static ledger::Claim claim() { return {}; }
    [[nodiscard]] Result<> apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const;
    friend bool operator==(const ItemLedTo &, const ItemLedTo &) = default;
};

/// Refusals: NotAMember, NoSuchAssembly, CalledOff, AlreadyOpen, NotOpened, AlreadyConfirmed, MomentOutOfReach.
[[nodiscard]] Result<ledger::Deed> markMeeting(const ledger::Outlook &outlook, const MeetingMarked &marked);
/// Refusals: NotAMember, NoSuchAssembly, NotOpened, AlreadyConfirmed (but for one's own word), NotTheMembers,
/// NotSaidForYou, UnfitText.
[[nodiscard]] Result<ledger::Deed> notePresence(const ledger::Outlook &outlook, const PresenceNoted &noted);
/// Refusals of these: NotAMember, NoSuchItem, NotOpened, ItemWithdrawn, AlreadyConfirmed, UnfitText, NothingChanged.
[[nodiscard]] Result<ledger::Deed> countHands(const ledger::Outlook &outlook, const HandsCounted &counted);
[[nodiscard]] Result<ledger::Deed> noteItem(const ledger::Outlook &outlook, const ItemNoted &noted);
[[nodiscard]] Result<ledger::Deed> linkOutcome(const ledger::Outlook &outlook, const ItemLedTo &ledTo);

} // namespace pochin::assemblies
