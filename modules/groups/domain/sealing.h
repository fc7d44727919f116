// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "groups/domain/agreement.h"
#include "groups/domain/seal_acts.h"

namespace pochin::groups {

// What a group says outside is drafted at home, and k of its keys sign it (seal_acts.h). A draft binds nobody: it is
// what the members read before they sign.

/// What is drawn by lot for one statement.
struct Lots {
    static constexpr qsizetype saltSize = 16;
    QByteArray salt; ///< 16 bytes: proves the decision later
    QByteArray nonce; ///< 16 bytes: tells contents apart that are otherwise equal
    QByteArray blank; ///< 32 bytes: where the hash of a decision would stand
};
/// The decision of the group that a statement rests on, if one was named.
using Behind = std::optional<ledger::ChangeId>;

/// The keys that members offered, ascending; those of people who left sign for nobody.
[[nodiscard]] std::vector<ledger::FeedKey> offeredKeys(const ledger::Outlook &home);
/// The group's own cards: their keys were offered here. By id.
[[nodiscard]] std::vector<CardSeen> ownCards(const ledger::Outlook &home, const SealBook &book);
/// The cards of other groups that were heard here and not left. By id.
[[nodiscard]] std::vector<CardSeen> otherCards(const ledger::Outlook &home, const SealBook &book);
/// Whom a card is for.
[[nodiscard]] Audience audienceOf(const SealBook &book, const CardSeen &card);

struct CardWish {
    QString name; ///< what the group is called there
    quint32 needed = 1; ///< k: how many keys sign whatever it says
    Audience to;
};
/// Refusals: NotAMember, GroupDissolved, NothingSaid, CannotBeWritten, KeysMissing, AlreadyLinked (a card that was said
/// there stands: it is amended), NothingNamed (there is no such decision).
[[nodiscard]] Result<StatementDrafted> cardDraft(const ledger::Outlook &home, const SealBook &book,
    const CardWish &wish, const Lots &lots, const Behind &behind = {});
/// Another version of an own card, with the keys that are offered now. `wish.to` is the card's.
[[nodiscard]] Result<StatementDrafted> amendmentDraft(const ledger::Outlook &home, const SealBook &book,
    const StatementId &card, const CardWish &wish, const Lots &lots, const Behind &behind = {});

/// М.7, П.I.4.5.Г: what two groups agree, for a term, with a way out for each.
struct AgreementWish {
    StatementId own; ///< the card under which the group says it
    StatementId other;
    QString terms;
    qint64 until = 0; ///< milliseconds since 1970
    QString ownWayOut;
    QString otherWayOut;
};
/// Refusals: NotAMember, GroupDissolved, NothingNamed (a card is not here), NotYours (it is no card of this group),
/// NothingSaid, NoWayOut, CannotBeWritten, EndIsPast, EndTooFar.
[[nodiscard]] Result<StatementDrafted> agreementDraft(const ledger::Outlook &home, const SealBook &book,
    const AgreementWish &wish, const Lots &lots, const Behind &behind = {});
/// The other side seals the very same bytes. Refusals: as above, AlreadyDone, Over (it ended or its term did).
[[nodiscard]] Result<StatementDrafted> acceptanceDraft(const ledger::Outlook &home, const SealBook &book,
    const AgreementId &agreement, const Lots &lots, const Behind &behind = {});
/// П.I.3.5.Б-1: one side ends it, at once; nobody approves. Refusals: NotAMember, NothingNamed, NotYours, AlreadyDone,
/// CannotBeWritten.
[[nodiscard]] Result<StatementDrafted> endingDraft(const ledger::Outlook &home, const SealBook &book,
    const AgreementEndedContent &ended, const Lots &lots, const Behind &behind = {});

/// A group of a union stands for another one that comes. Refusals: NotAMember, GroupDissolved, NothingNamed, NotYours.
[[nodiscard]] Result<StatementDrafted> welcomeDraft(const ledger::Outlook &home, const SealBook &book,
    const StatementId &own, const StatementId &other, const Lots &lots, const Behind &behind = {});
/// The union hears that the group left; it did so already by its own decision (unions.h). Refusals: NotAMember,
/// NothingNamed, NotYours, CannotBeWritten.
[[nodiscard]] Result<StatementDrafted> leavingDraft(const ledger::Outlook &home, const SealBook &book,
    const StatementId &own, const QString &word, const Lots &lots, const Behind &behind = {});

/// How far the signing of a draft has come. At home alone is it known whose key is whose.
struct SigningSeen {
    quint32 needed = 0;
    std::vector<ledger::PersonId> signedBy;
    std::vector<ledger::PersonId> missing; ///< hold a key of the card and have not signed
    bool stands = false;
};
[[nodiscard]] SigningSeen signingOf(const ledger::Outlook &home, const SealBook &book, const Statement &statement);

} // namespace pochin::groups
