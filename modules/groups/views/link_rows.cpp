// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Links to other groups: the unions it is in, the groups of a union, agreements.
#include "groups/domain/sealing.h"
#include "groups/domain/union_groups.h"
#include "groups/domain/unions.h"
#include "groups/views/group_rows.h"
#include "groups/words/group_words.h"

#include <KLocalizedString>

namespace pochin::groups {

using namespace ledger;
using namespace workbench;
using namespace Qt::StringLiterals;

namespace {

/// A deed is asked whether it is possible; what would be drawn by lot does not matter to that.
Lots anyLots()
{
    return {.salt = QByteArray(Lots::saltSize, '\0'),
        .nonce = QByteArray(Lots::saltSize, '\0'),
        .blank = QByteArray(DecisionSeal::size, '\0')};
}

void appendUnions(QList<SheetRow> &rows, const Outlook &outlook)
{
    for (const auto &[id, link] : outlook.part<UnionPart>().links) {
        if (isLeft(outlook, link))
            continue;
        const bool lives = isAlive(outlook, link);
        rows.append({.key = id.hex(),
            .lead = i18nc("a link of a group", "union"),
            .text = link.name,
            .note = link.reason + u" · "_s + i18nc("%1 is a day", "until %1", dayOf(link.review))
                + (lives ? QString() : u" · "_s + i18nc("of a link", "not in force")),
            .deed = i18nc("@action:button a union", "Leave the union"),
            .refusal = outlook.isMember() ? QString() : sentenceFor(Refusal::NotAMember),
            .mark = lives ? Mark::Running : Mark::Ended});
    }
}

QString noteOn(const UnionMemberSeen &member)
{
    switch (member.membership) {
    case UnionMembership::Member:
        return i18nc("of a group in a union", "in the union");
    case UnionMembership::Left:
        return i18nc("of a group in a union", "left the union");
    case UnionMembership::Awaited:
        return i18ncp("of a group in a union", "waits; %1 group welcomed it", "waits; %1 groups welcomed it",
            static_cast<int>(member.welcomes));
    }
    Q_UNREACHABLE_RETURN({});
}

Mark markFor(UnionMembership membership)
{
    return membership == UnionMembership::Member ? Mark::Running
        : membership == UnionMembership::Left    ? Mark::Ended
                                                 : Mark::Waiting;
}

void appendGroups(QList<SheetRow> &rows, const Outlook &outlook, const SealBook &book, const QString &whyNoWelcome)
{
    for (const UnionMemberSeen &member : groupsOf(outlook.space, book)) {
        SheetRow row{.key = member.card.hex(),
            .lead = i18nc("a link of a union", "group"),
            .text = member.name,
            .note = noteOn(member),
            .mark = markFor(member.membership)};
        if (member.membership == UnionMembership::Awaited) {
            row.deed = i18nc("@action:button a group that waits before a union", "Welcome…");
            row.refusal = whyNoWelcome;
        }
        rows.append(row);
    }
}

Mark markFor(AgreementState state)
{
    switch (state) {
    case AgreementState::InForce:
        return Mark::Running;
    case AgreementState::Over:
    case AgreementState::Ended:
        return Mark::Ended;
    case AgreementState::Drafted:
    case AgreementState::HalfSealed:
        return Mark::Waiting;
    }
    Q_UNREACHABLE_RETURN(Mark::None);
}

/// Who sealed it and who has not, by the names of the groups.
QString sealedNote(const AgreementSeen &seen)
{
    QStringList sealed;
    QStringList missing;
    for (std::size_t side = 0; side < seen.names.size(); ++side)
        (seen.sealedBy.contains(seen.content.cards.at(side)) ? sealed : missing) << seen.names.at(side);
    QStringList notes{wordFor(seen.state)};
    if (!sealed.isEmpty() && !missing.isEmpty())
        notes << i18nc("@info %1 is a group", "sealed by %1", sealed.join(u", "_s))
              << i18nc("@info %1 is a group", "not yet by %1", missing.join(u", "_s));
    return notes.join(u" · "_s);
}

void appendAgreements(QList<SheetRow> &rows, const Outlook &outlook, const SealBook &book)
{
    for (const AgreementSeen &seen : agreementsIn(outlook.space, book, outlook.now)) {
        SheetRow row{.key = seen.id.hex(),
            .lead = i18nc("a link of a group", "agreement"),
            .text = sentenceOf(seen.content, seen.names),
            .note = sealedNote(seen),
            .mark = markFor(seen.state)};
        const bool isOpen = seen.state != AgreementState::Ended && seen.state != AgreementState::Over;
        if (seen.isOurs && isOpen) {
            const bool canAccept = acceptanceDraft(outlook, book, seen.id, anyLots()).has_value();
            row.deed = canAccept ? i18nc("@action:button an agreement that another group offers", "Agree…")
                                 : i18nc("@action:button an agreement", "End it…");
            row.refusal
                = canAccept ? QString() : reasonOf(endingDraft(outlook, book, {.agreement = seen.id}, anyLots()));
        }
        rows.append(row);
    }
}

} // namespace

QList<SheetRow> linkRows(const Outlook &outlook, const SignatureVerifier &verifier, const QString &whyNoWelcome)
{
    const SealBook book(outlook.space, verifier);
    QList<SheetRow> rows;
    appendUnions(rows, outlook);
    appendGroups(rows, outlook, book, whyNoWelcome);
    appendAgreements(rows, outlook, book);
    return rows;
}

} // namespace pochin::groups
