// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/groups/seal_json.h"

#include "ctl/groups/group_json.h"
#include "ctl/line/json_array.h"
#include "ctl/spaces/chosen.h"
#include "groups/domain/sealing.h"
#include "groups/domain/union_groups.h"
#include "groups/words/group_words.h"

namespace pochin::ctl {

using namespace groups;
using namespace ledger;
using namespace Qt::StringLiterals;

namespace {

QString nameOf(SealStanding standing)
{
    static const QStringList names{
        u"stands"_s, u"unknown-card"_s, u"too-few-signatures"_s, u"under-old-card"_s, u"disputed-card"_s};
    return names.at(static_cast<int>(standing));
}

QString nameOf(AgreementState state)
{
    static const QStringList names{u"drafted"_s, u"half-sealed"_s, u"in-force"_s, u"over"_s, u"ended"_s};
    return names.at(static_cast<int>(state));
}

QJsonArray draftsJson(const Outlook &outlook, const SealBook &book)
{
    QJsonArray all;
    for (const auto &[id, draft] : outlook.part<SealPart>().drafts) {
        const auto statement = Statement::decoded(draft.statement);
        if (!statement)
            continue;
        const SigningSeen signing = signingOf(outlook, book, *statement);
        const auto person = [&](const PersonId &who) { return personJson(outlook, who); };
        QJsonObject json{{u"id"_s, id.hex()}, {u"kind"_s, static_cast<int>(statement->kind)},
            {u"by"_s, person(draft.by)}, {u"signatures"_s, qint64(signing.signedBy.size())},
            {u"needed"_s, qint64(signing.needed)}, {u"signedBy"_s, arrayOf(signing.signedBy, person)},
            {u"missing"_s, arrayOf(signing.missing, person)}, {u"ready"_s, signing.stands}};
        if (draft.decision)
            json.insert(u"decision"_s, draft.decision->hex());
        all.append(json);
    }
    return all;
}

QJsonArray cardsJson(const SealBook &book)
{
    QJsonArray all;
    for (const auto &[id, card] : book.cards()) {
        all.append(QJsonObject{{u"id"_s, id.hex()}, {u"name"_s, card.content.name},
            {u"needed"_s, qint64(card.content.needed)}, {u"keys"_s, qint64(card.content.keys.size())},
            {u"disputed"_s, card.isDisputed()}, {u"left"_s, card.isLeft}});
    }
    return all;
}

QJsonArray groupsJson(const Space &space, const SealBook &book)
{
    static const QStringList memberships{u"member"_s, u"awaited"_s, u"left"_s};
    QJsonArray all;
    for (const UnionMemberSeen &seen : groupsOf(space, book)) {
        all.append(QJsonObject{{u"card"_s, seen.card.hex()}, {u"name"_s, seen.name},
            {u"membership"_s, memberships.at(static_cast<int>(seen.membership))},
            {u"welcomes"_s, qint64(seen.welcomes)}, {u"disputed"_s, seen.isDisputed}});
    }
    return all;
}

QJsonArray statementsJson(const SealBook &book)
{
    QJsonArray all;
    for (const auto &[id, heard] : book.heard()) {
        all.append(QJsonObject{{u"id"_s, id.hex()}, {u"kind"_s, static_cast<int>(heard.statement.kind)},
            {u"card"_s, heard.statement.cardId().hex()}, {u"standing"_s, nameOf(book.standing(id))}});
    }
    return all;
}

/// As the cards call the sides.
QJsonArray namesOf(const AgreementSeen &seen, const std::set<StatementId> &sides)
{
    QJsonArray names;
    for (std::size_t side = 0; side < seen.names.size(); ++side) {
        if (sides.contains(seen.content.cards.at(side)))
            names.append(seen.names.at(side));
    }
    return names;
}

QJsonArray agreementsJson(const Outlook &outlook, const SealBook &book)
{
    QJsonArray all;
    for (const AgreementSeen &seen : agreementsIn(outlook.space, book, outlook.now)) {
        all.append(QJsonObject{{u"id"_s, seen.id.hex()}, {u"state"_s, nameOf(seen.state)},
            {u"terms"_s, seen.content.terms}, {u"until"_s, momentOf(seen.content.until)}, {u"ours"_s, seen.isOurs},
            {u"between"_s, QJsonArray{seen.names[0], seen.names[1]}}, {u"sealedBy"_s, namesOf(seen, seen.sealedBy)},
            {u"endedBy"_s, namesOf(seen, seen.endedBy)},
            {u"waysOut"_s, QJsonArray{seen.content.waysOut[0], seen.content.waysOut[1]}}});
    }
    return all;
}

} // namespace

QJsonObject sealJson(const Outlook &outlook, const SealBook &book)
{
    QJsonArray bare;
    for (const StatementId &id : unbacked(outlook.space, book))
        bare.append(id.hex());
    return {{u"keys"_s, qint64(outlook.part<SealPart>().keys.size())}, {u"drafts"_s, draftsJson(outlook, book)},
        {u"cards"_s, cardsJson(book)}, {u"groups"_s, groupsJson(outlook.space, book)},
        {u"statements"_s, statementsJson(book)}, {u"agreements"_s, agreementsJson(outlook, book)},
        {u"unbacked"_s, bare}};
}

QString sealText(const Outlook &outlook, const SealBook &book)
{
    QStringList lines;
    for (const auto &[id, card] : book.cards())
        lines.append(shortOf(id) + u"  "_s + card.content.name);
    for (const AgreementSeen &seen : agreementsIn(outlook.space, book, outlook.now))
        lines.append(
            shortOf(seen.id) + u"  "_s + seen.names[0] + u" ↔ "_s + seen.names[1] + u", "_s + wordFor(seen.state));
    return lines.join(u'\n');
}

} // namespace pochin::ctl
