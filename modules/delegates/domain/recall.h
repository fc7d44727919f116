// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delegates/domain/said.h"

namespace pochin::delegates {

/// Those who gave a mandate take it back.
///
/// Ч-1: delegates «могут быть немедленно отозваны». М.7: delegation «с наказами обязательными к исполнению, правом
/// немедленного отзыва». П.I.3.8.А: «императивного мандата – с правом немедленного отзыва».
///
/// 1. It is one act. Any mandator records it, at any moment, and gives no reason unless they want to.
/// 2. It is in force when it is recorded. There is no state in between: nothing is called, pending or confirmed, and
///    the delegate is not asked.
/// 3. The founders agreed on how many it takes. Whoever records a recall names who was present and who was for it, from
///    the screen or from a sheet of paper; heads are counted as they stood then. Somebody named who was not there, or
///    not for it, says so, and everybody sees that (`RecallContested`); whoever it is right about confirms it.
/// 4. It cannot be taken back. A group that wants its delegate after all gives a new mandate.
/// 5. A recall that arrives late leaves nobody bound. What the delegate did and the recall had seen waits for the
/// group;
///    what it had not seen is set aside and shown as done unawares; and either binds only once the group ratifies it,
///    recall or no recall: the group is the source, not the delegate.
///
/// 1 to 3 are held by `recall()` for those who act here and by ledger::SpaceStanding for everybody; 5 is the ledger's
/// row "recall / act".
struct Recall {
    static constexpr quint16 type = 260;
    static constexpr QLatin1StringView name{"mandate.recalled"};
    static constexpr std::size_t mostNamed = 200;
    enum class Way { InProgram, OnPaper };

    ChangeId mandate;
    std::vector<PersonId> present = {}; ///< besides who records it
    std::vector<PersonId> inFavour = {}; ///< besides who records it; they were present too
    Way way = Way::InProgram;
    QString reason = {};

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<Recall> decoded(QByteArrayView payload);
    [[nodiscard]] ledger::Claim claim() const { return ledger::Recall{mandate, present, inFavour}; }
    [[nodiscard]] Result<> apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const;
    friend bool operator==(const Recall &, const Recall &) = default;
};

/// Recalls, or says why not: NotAMember, NoSuchMandate, NotApproved, AlreadyRecalled, AlreadyEnded; NeedsDecision where
/// the group recalls by decision alone; TooFewPresent, TooFewInFavour.
[[nodiscard]] Result<Deed> recall(const Outlook &outlook, const Recall &recall);

/// Somebody whom a recall names says that it was not so. It restores nothing (4); it is shown beside the recall.
struct RecallContested {
    static constexpr quint16 type = 268;
    static constexpr QLatin1StringView name{"recall.contested"};

    ChangeId recall;
    QString words = {};

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<RecallContested> decoded(QByteArrayView payload);
    [[nodiscard]] static ledger::Claim claim() { return {}; }
    [[nodiscard]] Result<> apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const;
    friend bool operator==(const RecallContested &, const RecallContested &) = default;
};

/// Refusals: NoSuchMandate, NotNamed.
[[nodiscard]] Result<Deed> contestRecall(const Outlook &outlook, const RecallContested &contested);

/// R29: what others wrote down of somebody is «со слов» until that person says that it was so. It adds nothing to the
/// recall, which is in force without it (2).
struct RecallConfirmed {
    static constexpr quint16 type = 271;
    static constexpr QLatin1StringView name{"recall.confirmed"};

    ChangeId recall;

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<RecallConfirmed> decoded(QByteArrayView payload);
    [[nodiscard]] static ledger::Claim claim() { return {}; }
    [[nodiscard]] Result<> apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const;
    friend bool operator==(const RecallConfirmed &, const RecallConfirmed &) = default;
};

/// Refusals: NoSuchMandate, NotNamed.
[[nodiscard]] Result<Deed> confirmRecall(const Outlook &outlook, const RecallConfirmed &confirmed);

struct DelegatesPart;
/// Whom a recall names and who has neither confirmed nor contested it: it stands there «со слов». Each once, ascending.
[[nodiscard]] std::vector<PersonId> toldOnlyOf(const DelegatesPart &part, const Said<Recall> &recall);

} // namespace pochin::delegates
