// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Links to other groups, and what happened.
#include "groups/domain/agreement.h"
#include "groups/domain/union_groups.h"
#include "groups/domain/unions.h"
#include "groups/views/group_rows.h"
#include "groups/words/group_words.h"

#include <KLocalizedString>

namespace pochin::groups {

using namespace ledger;
using namespace workbench;
using namespace Qt::StringLiterals;

QList<SheetRow> linkRows(const Outlook &outlook, const SignatureVerifier &verifier)
{
    QList<SheetRow> rows;
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
    const SealBook book(outlook.space, verifier);
    for (const UnionMemberSeen &member : groupsOf(outlook.space, book)) {
        rows.append({.key = member.card.hex(),
            .lead = i18nc("a link of a union", "group"),
            .text = member.name,
            .note = member.membership == UnionMembership::Member ? i18nc("of a group in a union", "in the union")
                : member.membership == UnionMembership::Left
                ? i18nc("of a group in a union", "left the union")
                : i18ncp("of a group in a union", "waits; %1 group welcomed it", "waits; %1 groups welcomed it",
                      static_cast<int>(member.welcomes)),
            .mark = member.membership == UnionMembership::Member ? Mark::Running
                : member.membership == UnionMembership::Left     ? Mark::Ended
                                                                 : Mark::Waiting});
    }
    for (const AgreementSeen &seen : agreementsIn(outlook.space, book, outlook.now)) {
        rows.append({.key = seen.id.hex(),
            .lead = i18nc("a link of a group", "agreement"),
            .text = seen.names[0] + u" ↔ "_s + seen.names[1],
            .note = wordFor(seen.state) + u" · "_s + i18nc("%1 is a day", "until %1", dayOf(seen.content.until)) + u'\n'
                + seen.content.terms,
            .mark = seen.state == AgreementState::InForce                                   ? Mark::Running
                : seen.state == AgreementState::Over || seen.state == AgreementState::Ended ? Mark::Ended
                                                                                            : Mark::Waiting});
    }
    return rows;
}

} // namespace pochin::groups
