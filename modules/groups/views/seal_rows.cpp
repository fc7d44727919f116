// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What waits for signatures before the group speaks outside, and who may sign.
#include "groups/domain/agreement.h"
#include "groups/domain/seal_book.h"
#include "groups/views/group_rows.h"
#include "groups/words/group_words.h"

#include <KLocalizedString>

#include <algorithm>

namespace pochin::groups {

using namespace ledger;
using namespace workbench;
using namespace Qt::StringLiterals;

namespace {

QString wordFor(StatementKind kind)
{
    switch (kind) {
    case StatementKind::Card:
        return i18nc("what a group says under its seal", "the card of the group");
    case StatementKind::Amendment:
        return i18nc("what a group says under its seal", "another version of its card");
    case StatementKind::Leaving:
        return i18nc("what a group says under its seal", "that it leaves");
    case StatementKind::Welcome:
        return i18nc("what a group says under its seal", "welcome to another group");
    case StatementKind::Agreement:
        return i18nc("what a group says under its seal", "an agreement");
    case StatementKind::AgreementEnded:
        return i18nc("what a group says under its seal", "that an agreement ends");
    default:
        return i18nc("what a group says under its seal", "of its delegates");
    }
}

/// What a person reads before they sign.
QString contentOf(const Statement &statement)
{
    if (statement.kind == StatementKind::Agreement) {
        const auto content = AgreementContent::decoded(statement.content);
        return content ? content->terms + u" · "_s + i18nc("%1 is a day", "until %1", dayOf(content->until))
                       : QString();
    }
    if (statement.kind != StatementKind::Card && statement.kind != StatementKind::Amendment)
        return {};
    const auto content = CardContent::decoded(statement.content);
    return content ? i18nc("@info of a card: %1 is a name, %2 of %3 are keys", "“%1”, %2 of %3 keys sign",
                         content->name, static_cast<int>(content->needed), static_cast<int>(content->keys.size()))
                   : QString();
}

bool hasOwnKey(const SealPart &part, const PersonId &self)
{
    return std::ranges::any_of(part.keys, [&](const auto &key) { return key.second == self; });
}

} // namespace

QList<SheetRow> sealRows(const Outlook &outlook, const SignatureVerifier &verifier)
{
    const auto &part = outlook.part<SealPart>();
    const SealBook book(outlook.space, verifier);
    QList<SheetRow> rows;
    for (const auto &[id, draft] : part.drafts) {
        const auto statement = Statement::decoded(draft.statement);
        if (!statement)
            continue;
        const bool isHeard = book.heard().contains(statement->id());
        const int signatures = isHeard ? static_cast<int>(book.signers(statement->id()).size()) : 0;
        const bool stands = isHeard && book.stands(statement->id());
        SheetRow row{.key = id.hex(),
            .text = wordFor(statement->kind),
            .note = i18ncp("@info", "%1 signature", "%1 signatures", signatures) + u" · "_s
                + i18nc("@info %1 is a person", "drafted by %1", nameIn(outlook, draft.by)),
            .mark = stands ? Mark::Running : Mark::Waiting};
        if (const QString content = contentOf(*statement); !content.isEmpty())
            row.text += u": "_s + content;
        if (!stands) {
            row.deed = i18nc("@action:button under what the group says outside", "Sign");
            row.refusal = hasOwnKey(part, outlook.self)
                ? QString()
                : i18nc("@info why not", "You have offered no key for the seal of this group yet.");
        }
        rows.append(row);
    }
    return rows;
}

} // namespace pochin::groups
