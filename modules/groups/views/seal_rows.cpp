// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What waits for signatures before the group speaks outside, who signed and who may, and how it travels.
#include "groups/domain/carriage.h"
#include "groups/domain/description.h"
#include "groups/domain/sealing.h"
#include "groups/domain/welcome.h"
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

/// As the cards that are here call them; a side whose card is not here has the beginning of its id.
std::array<QString, 2> namesOf(const AgreementContent &content, const SealBook &book)
{
    constexpr qsizetype digitsShown = 8;
    std::array<QString, 2> names;
    for (std::size_t side = 0; side < names.size(); ++side) {
        const auto card = book.cards().find(content.cards.at(side));
        names.at(side)
            = card == book.cards().end() ? content.cards.at(side).hex().first(digitsShown) : card->second.content.name;
    }
    return names;
}

QString wordOfEnding(const Statement &statement)
{
    if (statement.kind == StatementKind::AgreementEnded) {
        const auto content = AgreementEndedContent::decoded(statement.content);
        return content ? content->word : QString();
    }
    const auto content = LeavingContent::decoded(statement.content);
    return content ? content->word : QString();
}

bool hasOwnKey(const SealPart &part, const PersonId &self)
{
    return std::ranges::any_of(part.keys, [&](const auto &key) { return key.second == self; });
}

const Space *addressee(const Statement &statement, const std::vector<const Space *> &around)
{
    const auto found = std::ranges::find_if(
        around, [&](const Space *space) { return space->graph().space().bytes() == statement.to.bytes(); });
    return found == around.end() ? nullptr : *found;
}

QString signingNote(const Outlook &outlook, const SealPart::Draft &draft, const SigningSeen &signing)
{
    QStringList notes{i18nc("@info %1 of %2 signatures are needed and there", "%1 of %2 signatures",
        static_cast<int>(signing.signedBy.size()), static_cast<int>(signing.needed))};
    if (!signing.signedBy.empty())
        notes << i18nc("@info %1 are people", "signed: %1", namesIn(outlook, signing.signedBy));
    if (!signing.stands && !signing.missing.empty())
        notes << i18nc("@info %1 are people", "not yet: %1", namesIn(outlook, signing.missing));
    notes << i18nc("@info %1 is a person", "drafted by %1", nameIn(outlook, draft.by));
    if (!draft.decision)
        notes << i18nc("@info of what a group says outside", "no decision stands behind it");
    return notes.join(u" · "_s);
}

/// A signature comes first; then it is said where it belongs, or carried there as a file.
void offerNextStep(
    SheetRow &row, const Outlook &outlook, const Statement &statement, const SigningSeen &signing, const Space *there)
{
    if (!signing.stands) {
        const auto &keys = outlook.part<SealPart>();
        const bool isSigned = std::ranges::contains(signing.signedBy, outlook.self)
            && !std::ranges::contains(signing.missing, outlook.self);
        row.deed = i18nc("@action:button under what the group says outside", "Sign");
        row.refusal = !hasOwnKey(keys, outlook.self)
            ? i18nc("@info why not", "You have offered no key for the seal of this group yet.")
            : isSigned ? i18nc("@info why not", "You have signed; the others have not yet.")
                       : QString();
    } else if (there && isToBeSaidIn(*there, statement)) {
        row.deed = i18nc("@action:button %1 is a union", "Say it in “%1”", titleOf(there->state()));
    } else {
        row.deed = i18nc("@action:button a sealed statement", "Write to a file…");
        row.mark = there ? Mark::Done : Mark::Running;
    }
}

/// What lies in a union that is here and concerns this group.
void appendNews(QList<SheetRow> &rows, const Outlook &outlook, const SealBook &book, const SignatureVerifier &verifier,
    const std::vector<const Space *> &around)
{
    const auto own = ownCards(outlook, book);
    for (const Space *there : around) {
        const SpaceId &id = there->graph().space();
        const auto isKnownThere = [&](const CardSeen &card) { return audienceOf(book, card).bytes() == id.bytes(); };
        if (std::ranges::none_of(own, isKnownThere))
            continue;
        const auto news = toBringHome(outlook, book, SealBook(*there, verifier));
        if (news.empty())
            continue;
        rows.append({.key = id.hex(),
            .text = i18ncp("@info %2 is a union", "In “%2”, %1 sealed statement concerns this group",
                "In “%2”, %1 sealed statements concern this group", static_cast<int>(news.size()),
                titleOf(there->state())),
            .deed = i18nc("@action:button sealed statements", "Bring them home"),
            .mark = Mark::Attention});
    }
}

} // namespace

QString sentenceOf(const AgreementContent &content, const std::array<QString, 2> &names)
{
    QStringList lines{i18nc(
        "@info %1 and %2 are groups, %3 is a day", "%1 ↔ %2, until %3", names[0], names[1], dayOf(content.until))};
    if (!content.terms.trimmed().isEmpty())
        lines << content.terms;
    for (std::size_t side = 0; side < names.size(); ++side) {
        if (!content.waysOut.at(side).trimmed().isEmpty())
            lines << i18nc("@info how a group gets out of an agreement", "%1 gets out: %2", names.at(side),
                content.waysOut.at(side));
    }
    return lines.join(u'\n');
}

QString sentenceOf(const Statement &statement, const SealBook &book)
{
    switch (statement.kind) {
    case StatementKind::Agreement: {
        const auto content = AgreementContent::decoded(statement.content);
        return content ? sentenceOf(*content, namesOf(*content, book)) : QString();
    }
    case StatementKind::AgreementEnded:
    case StatementKind::Leaving:
        return wordOfEnding(statement);
    case StatementKind::Card:
    case StatementKind::Amendment: {
        const auto content = CardContent::decoded(statement.content);
        return content ? i18nc("@info of a card: %1 is a name, %2 of %3 are keys", "“%1”, %2 of %3 keys sign",
                             content->name, static_cast<int>(content->needed), static_cast<int>(content->keys.size()))
                       : QString();
    }
    default:
        return {};
    }
}

QList<SheetRow> sealRows(
    const Outlook &outlook, const SignatureVerifier &verifier, const std::vector<const Space *> &around)
{
    const SealBook book(outlook.space, verifier);
    QList<SheetRow> rows;
    appendNews(rows, outlook, book, verifier, around);
    for (const auto &[id, draft] : outlook.part<SealPart>().drafts) {
        const auto statement = Statement::decoded(draft.statement);
        if (!statement)
            continue;
        const SigningSeen signing = signingOf(outlook, book, *statement);
        SheetRow row{.key = id.hex(),
            .text = wordFor(statement->kind),
            .note = signingNote(outlook, draft, signing),
            .mark = signing.stands ? Mark::Running : Mark::Waiting};
        if (const QString content = sentenceOf(*statement, book); !content.isEmpty())
            row.text += u": "_s + content;
        offerNextStep(row, outlook, *statement, signing, addressee(*statement, around));
        rows.append(row);
    }
    return rows;
}

} // namespace pochin::groups
