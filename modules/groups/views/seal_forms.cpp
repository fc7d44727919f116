// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a group says outside: keys, its cards, signatures, and how a sealed statement travels.
#include "groups/domain/carriage.h"
#include "groups/domain/description.h"
#include "groups/domain/group_part.h"
#include "groups/views/among.h"
#include "groups/views/group_rows.h"
#include "groups/words/group_words.h"
#include "ledger/store/ed25519.h"

#include <KLocalizedString>

#include <QFile>
#include <QFileDialog>
#include <QSaveFile>

#include <algorithm>

namespace pochin::groups {

using namespace ledger;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostSealedBytes = 65'536;

SealBook bookOf(const Space &space)
{
    return {space, Ed25519Verifier()};
}

/// Whom a card is drafted for; or which card is written anew.
struct CardTarget {
    Audience to;
    std::optional<StatementId> amended = {};
};

bool hasCardFor(const SealBook &book, const std::vector<CardSeen> &own, const Audience &to)
{
    return std::ranges::any_of(own, [&](const CardSeen &card) { return audienceOf(book, card) == to; });
}

/// Unions that are here, whoever showed a card, and at last a group that is not here yet.
Among<CardTarget> targetsOf(const Outlook &home, const std::vector<const Space *> &around, const Audience &fresh)
{
    Among<CardTarget> targets;
    const SealBook book = bookOf(home.space);
    const auto own = ownCards(home, book);
    for (const Space *space : around) {
        const Audience to = *Audience::fromBytes(space->graph().space().bytes());
        if (space->state().part<GroupPart>().kind == GroupKind::Union && !hasCardFor(book, own, to))
            targets.add(i18nc("@item:inlistbox whom a card is for", "the union “%1”", titleOf(space->state())), {to});
    }
    for (const CardSeen &other : otherCards(home, book)) {
        if (const Audience to = audienceOf(book, other); !hasCardFor(book, own, to))
            targets.add(
                i18nc("@item:inlistbox whom a card is for", "“%1”, whose card is here", other.content.name), {to});
    }
    targets.add(i18nc("@item:inlistbox whom a card is for", "a group that is not here yet"), {fresh});
    for (const CardSeen &card : own)
        targets.add(i18nc("@item:inlistbox", "“%1” anew: other keys, number or name", card.content.name),
            {.to = audienceOf(book, card), .amended = card.id});
    return targets;
}

QStringList numbersUpTo(std::size_t most)
{
    QStringList numbers;
    for (std::size_t number = 1; number <= std::max<std::size_t>(most, 1); ++number)
        numbers << QString::number(number);
    return numbers;
}

QMap<QString, QString> notesOn(const Outlook &home, const CardWish &wish)
{
    const int keys = static_cast<int>(offeredKeys(home).size());
    return {{u"name"_s, isWritable(wish.name, aName) ? QString() : sentenceFor(Refusal::UnfitName)},
        {u"needed"_s,
            keys == 0 ? sentenceFor(Refusal::KeysMissing)
                      : i18ncp("@info", "%1 key is offered by a member.", "%1 keys are offered by members.", keys)},
        {u"decision"_s,
            i18nc("@info %1 is a name, %2 and %3 are numbers",
                "The others will see: “%1”, %2 of %3 keys sign. No member, no pseudonym.", wish.name,
                static_cast<int>(wish.needed), keys)}};
}

} // namespace

std::vector<const Space *> GroupDeeds::around() const
{
    std::vector<const Space *> spaces;
    for (const SpaceId &id : m_desk.ids()) {
        if (const Space *space = m_desk.spaces().space(id))
            spaces.push_back(space);
    }
    return spaces;
}

void GroupDeeds::offerSealKey()
{
    const auto key = m_desk.spaces().keys().draw();
    if (!key) {
        Q_EMIT failed(reasonOf(key.error()));
        return;
    }
    doAtOnce(i18nc("@info", "Your key can sign for the group now, together with the others’."),
        [&](const Outlook &now) { return groups::offerSealKey(now, key->feed); });
}

/// П.I.3.5.Б-8: who is in a group is its own matter; a card shows a name and keys.
void GroupDeeds::draftCard()
{
    const auto seen = outlook();
    const auto targets = targetsOf(*seen, around(), *Audience::fromBytes(m_lots().blank));
    const DecisionChoice decision{m_decisions(*seen)};
    const auto wishOf = [](const CardTarget &target, const FormValues &values) {
        return CardWish{
            .name = textOf(values, u"name"_s), .needed = values.value(u"needed"_s).toUInt() + 1, .to = target.to};
    };
    open({.words = {.title = i18nc("@title:window", "Draft a card of the group"),
              .explanation = i18nc("@info",
                  "With a card others know your group: its name and which keys sign for it, never who is in it "
                  "(П.I.3.5.Б-8)."),
              .deed = i18nc("@action:button", "Draft it")},
        .fields = {targets.field(i18nc("@label:listbox", "&For:")),
            {.key = u"name"_s, .label = i18nc("@label:textbox", "&Name there:"), .value = titleOf(seen->space.state())},
            {.key = u"needed"_s,
                .label = i18nc("@label:listbox how many keys sign", "&Keys that sign:"),
                .kind = Kind::Choice,
                .value = 0,
                .choices = numbersUpTo(offeredKeys(*seen).size())},
            decision.field()},
        .sentence = i18nc("@info", "The card is drafted. Whoever keeps a key signs it below."),
        .make = onChosen(targets,
            [this, wishOf, decision](const Outlook &now, const CardTarget &target, const FormValues &values) {
                const SealBook book = bookOf(now.space);
                const CardWish wish = wishOf(target, values);
                const Behind behind = decision.chosen(values);
                return (target.amended ? amendmentDraft(now, book, *target.amended, wish, m_lots(), behind)
                                       : cardDraft(now, book, wish, m_lots(), behind))
                    .and_then([&](const StatementDrafted &draft) { return draftStatement(now, draft); });
            }),
        .notes = [targets, wishOf](const Outlook &now, const FormValues &values) {
            return notesOn(now, wishOf(*targets.chosen(values), values));
        }});
}

// --- signatures, and the way outside ---------------------------------------------------------------------------------

void GroupDeeds::goOnWithSealed(const QString &key)
{
    const QByteArray bytes = QByteArray::fromHex(key.toLatin1());
    if (const SpaceId from = *SpaceId::fromBytes(bytes); m_desk.spaces().space(from))
        return bringHome(from);
    const auto seen = outlook();
    const ChangeId id = *ChangeId::fromBytes(bytes);
    const auto statement = Statement::decoded(seen->part<SealPart>().drafts.at(id).statement);
    if (!signingOf(*seen, bookOf(seen->space), *statement).stands)
        return signDraft(id);
    const SpaceId to = *SpaceId::fromBytes(statement->to.bytes());
    const Space *there = m_desk.spaces().space(to);
    there &&isToBeSaidIn(*there, *statement) ? sayThere(id, to) : askWhereTo(id);
}

/// With whichever key of this device was offered here and has not signed.
void GroupDeeds::signDraft(const ChangeId &id)
{
    Result<Deed> made = refusal(Refusal::NotYours);
    for (const auto &[key, by] : outlook()->part<SealPart>().keys) {
        const auto signer = m_desk.spaces().keys().signer(key);
        if (signer && !made)
            made = groups::signDraft(*outlook(), id, *signer);
    }
    doAtOnce(i18nc("@info", "Signed. It speaks for the group once enough have signed."),
        [&](const Outlook &) { return made; });
}

QString GroupDeeds::hear(const SpaceId &where, const Sealed &sealed)
{
    return reasonOf(
        m_desk.does(where, [&](const Outlook &now) { return groups::speak(now, sealed, Ed25519Verifier()); }));
}

void GroupDeeds::sayThere(const ChangeId &draft, const SpaceId &there)
{
    const auto seen = outlook();
    const auto statement = Statement::decoded(seen->part<SealPart>().drafts.at(draft).statement);
    const QString trouble = hear(there, bookOf(seen->space).sealed(statement->id()));
    trouble.isEmpty() ? Q_EMIT done(i18nc("@info", "Said. It travels there with the next bundle of that group."))
                      : Q_EMIT failed(trouble);
}

void GroupDeeds::askWhereTo(const ChangeId &draft)
{
    const QString path
        = QFileDialog::getSaveFileName(m_parent, i18nc("@title:window", "Write what the group says to a file"),
            u"pochin.seal"_s, i18nc("@item kinds of files", "Sealed statements (*.seal);;All files (*)"));
    if (!path.isEmpty())
        writeSealed(draft, path);
}

void GroupDeeds::writeSealed(const ChangeId &draft, const QString &path)
{
    const auto seen = outlook();
    const auto statement = Statement::decoded(seen->part<SealPart>().drafts.at(draft).statement);
    const QByteArray bytes = bookOf(seen->space).sealed(statement->id()).encoded();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        Q_EMIT failed(i18nc(
            "@info why not, %1 is what the system says", "The file could not be written: %1", file.errorString()));
        return;
    }
    Q_EMIT done(
        i18nc("@info", "Written. Hand the file to the others, by any way; they take it in on their group’s sheet."));
}

void GroupDeeds::askForSealed()
{
    const QString path = QFileDialog::getOpenFileName(m_parent, i18nc("@title:window", "Take in a sealed statement"),
        {}, i18nc("@item kinds of files", "Sealed statements (*.seal);;All files (*)"));
    if (!path.isEmpty())
        hearSealed(path);
}

void GroupDeeds::hearSealed(const QString &path)
{
    QFile file(path);
    const auto sealed = file.open(QIODevice::ReadOnly) ? Sealed::decoded(file.read(mostSealedBytes))
                                                       : Result<Sealed>(refusal(Refusal::NotAStatement));
    const auto statement = sealed.and_then([](const Sealed &said) { return Statement::decoded(said.statement); });
    if (!statement) {
        Q_EMIT failed(sentenceFor(Refusal::NotAStatement));
        return;
    }
    if (const QString trouble = hear(*m_group, *sealed); !trouble.isEmpty()) {
        Q_EMIT failed(trouble);
        return;
    }
    const auto seen = outlook();
    const SealBook book = bookOf(seen->space);
    Q_EMIT done(i18nc("@info %1 is how a sealed statement stands, %2 what it says", "Taken in; it %1: %2",
        wordFor(book.standing(statement->id())), sentenceOf(*statement, book)));
}

void GroupDeeds::bringHome(const SpaceId &from)
{
    const auto seen = outlook();
    for (const Sealed &sealed : toBringHome(*seen, bookOf(seen->space), bookOf(*m_desk.spaces().space(from)))) {
        if (const QString trouble = hear(*m_group, sealed); !trouble.isEmpty()) {
            Q_EMIT failed(trouble);
            return;
        }
    }
    Q_EMIT done(i18nc("@info", "Brought home. It stands under “Unions and agreements”."));
}

} // namespace pochin::groups
