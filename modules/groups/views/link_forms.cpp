// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Links to other groups: a union joined and left, a group welcomed in it, an agreement drafted, accepted and ended.
#include "groups/domain/description.h"
#include "groups/domain/group_part.h"
#include "groups/domain/may.h"
#include "groups/domain/unions.h"
#include "groups/views/among.h"
#include "groups/views/group_rows.h"
#include "groups/views/pair_of_cards.h"
#include "groups/words/group_words.h"
#include "ledger/store/ed25519.h"

#include <KLocalizedString>

#include <algorithm>

namespace pochin::groups {

using namespace ledger;
using namespace Qt::StringLiterals;

namespace {

SealBook bookOf(const Space &space)
{
    return {space, Ed25519Verifier()};
}

/// The card under which a group speaks in a union.
std::optional<CardSeen> cardIn(const Outlook &home, const SpaceId &unionSpace)
{
    const SealBook book = bookOf(home.space);
    for (const CardSeen &card : ownCards(home, book)) {
        if (audienceOf(book, card).bytes() == unionSpace.bytes())
            return card;
    }
    return std::nullopt;
}

QString noteOn(const QString &text, TextLimit limit)
{
    return isWritable(text, limit) ? QString() : sentenceFor(Refusal::CannotBeWritten);
}

/// What is wrong with a field stands under it, and under the last what the other side will read.
QMap<QString, QString> notesOn(const Outlook &now, const PairOfCards &pair, const AgreementWish &wish)
{
    const AgreementContent content{.cards = {wish.own, wish.other},
        .terms = wish.terms,
        .until = wish.until,
        .waysOut = {wish.ownWayOut, wish.otherWayOut},
        .nonce = {}};
    return {{u"terms"_s, noteOn(wish.terms, aText)}, {u"until"_s, reasonOf(endsInTime(now, wish.until))},
        {u"ownWayOut"_s, noteOn(wish.ownWayOut, aLine)}, {u"otherWayOut"_s, noteOn(wish.otherWayOut, aLine)},
        {u"decision"_s,
            i18nc("@info %1 is a group, %2 an agreement", "“%1” will read this, and no name of yours:\n%2",
                pair.other.content.name, sentenceOf(content, {pair.own.content.name, pair.other.content.name}))}};
}

} // namespace

void GroupDeeds::goOnWithLink(const QString &link)
{
    const QByteArray bytes = QByteArray::fromHex(link.toLatin1());
    const auto seen = outlook();
    const ChangeId union_ = *ChangeId::fromBytes(bytes);
    if (seen->part<UnionPart>().links.contains(union_))
        return leaveUnion(union_);
    const SealBook book = bookOf(seen->space);
    for (const AgreementSeen &agreement : agreementsIn(seen->space, book, seen->now)) {
        if (agreement.id.bytes() == bytes)
            return acceptanceDraft(*seen, book, agreement.id, m_lots()) ? acceptAgreement(agreement)
                                                                        : endAgreement(agreement);
    }
    welcome(*StatementId::fromBytes(bytes));
}

// --- unions ----------------------------------------------------------------------------------------------------------

/// П.I.3.7.А: joined and left by the group's own decision; a vertical link has a reason and an end (П.I.3.5.Б-7).
void GroupDeeds::joinUnion()
{
    constexpr int halfAYear = 180;
    const auto seen = outlook();
    Among<SpaceId> unions;
    const DecisionChoice decision{m_decisions(*seen)};
    for (const SpaceId &id : m_desk.ids()) {
        const Space *space = m_desk.spaces().space(id);
        if (id != *m_group && space && space->state().part<GroupPart>().kind == GroupKind::Union)
            unions.add(titleOf(space->state()), id);
    }
    open({.words = {.title = i18nc("@title:window", "The group is in a union"),
              .explanation = i18nc("@info",
                  "A union is a group of groups; it never holds the list of your members. You leave it by one deed."),
              .deed = i18nc("@action:button", "Join it")},
        .fields = {unions.field(i18nc("@label:listbox", "&Union:")),
            wordField(i18nc("@label:textbox", "&Why a union is needed:")),
            dayField(*seen, i18nc("@label a day", "Looked at again &on:"), halfAYear), decision.field()},
        .sentence = i18nc("@info", "The group is in the union."),
        .make
        = onChosen(unions, [unions, decision](const Outlook &now, const SpaceId &space, const FormValues &values) {
              return groups::joinUnion(now,
                  {.space = space,
                      .unionName = unions.names.at(values.value(u"which"_s).toInt()),
                      .reason = textOf(values, u"word"_s),
                      .review = endOf(values.value(u"until"_s)),
                      .decision = decision.chosen(values)});
          })});
}

/// By one's own word where the founders agreed so, else by the decision of the group.
void GroupDeeds::leaveUnion(const ChangeId &id)
{
    const DecisionChoice decision{m_decisions(*outlook())};
    const SpaceId unionSpace = outlook()->part<UnionPart>().links.at(id).space;
    open({.words = {.title = i18nc("@title:window", "Leave the union"),
              .explanation = i18nc("@info", "The group’s own decision is enough. Nobody else has to agree."),
              .deed = i18nc("@action:button", "Leave the union")},
        .fields = {decision.field(), wordField(i18nc("@label:textbox", "A &word with it:"))},
        .sentence = i18nc("@info", "The group has left the union."),
        .make =
            [id, decision](const Outlook &now, const FormValues &values) {
                return groups::leaveUnion(
                    now, {.link = id, .decision = decision.chosen(values), .word = textOf(values, u"word"_s)});
            },
        .then =
            [this, unionSpace, decision](const ChangeId &, const FormValues &values) {
                tellUnionOfLeaving(unionSpace, textOf(values, u"word"_s), decision.chosen(values));
            }});
}

/// The group is out already. Where it has a card in the union, the union hears of it under the seal.
void GroupDeeds::tellUnionOfLeaving(const SpaceId &unionSpace, const QString &word, const Behind &behind)
{
    const auto card = cardIn(*outlook(), unionSpace);
    if (!card)
        return;
    (void)m_desk.does(*m_group, [&](const Outlook &now) {
        return leavingDraft(now, bookOf(now.space), card->id, word, m_lots(), behind)
            .and_then([&](const StatementDrafted &draft) { return draftStatement(now, draft); });
    });
}

QString GroupDeeds::whyNoWelcome() const
{
    for (const SpaceId &id : m_desk.ids()) {
        const auto home = id == *m_group ? std::nullopt : m_desk.outlook(id);
        if (home && home->isMember() && cardIn(*home, *m_group))
            return {};
    }
    return i18nc("@info why not", "None of your groups that are here has a card in this union.");
}

/// A group of a union stands for another one; drafted and signed at home, by its own members.
void GroupDeeds::welcome(const StatementId &card)
{
    Among<SpaceId> homes;
    for (const SpaceId &id : m_desk.ids()) {
        const auto home = id == *m_group ? std::nullopt : m_desk.outlook(id);
        if (home && home->isMember() && cardIn(*home, *m_group))
            homes.add(titleOf(home->space.state()), id);
    }
    const SpaceId unionSpace = *m_group;
    const auto drafted = [this, card, unionSpace](const Outlook &home, const Behind &behind) {
        const auto own = cardIn(home, unionSpace);
        return !own ? refusal(Refusal::NothingNamed)
                    : welcomeDraft(home, bookOf(home.space), own->id, card, m_lots(), behind)
                          .and_then([&](const StatementDrafted &draft) { return draftStatement(home, draft); });
    };
    auto *form = new DeedForm(
        {.title = i18nc("@title:window", "Welcome a group"),
            .explanation = i18nc("@info",
                "A group of yours stands for the one that comes. The draft waits in its sheet for the signatures."),
            .deed = i18nc("@action:button", "Draft the welcome")},
        {homes.field(i18nc("@label:listbox", "Your &group:"))},
        [this, homes, drafted](const FormValues &values) {
            const auto id = homes.chosen(values);
            const auto home = id ? m_desk.outlook(*id) : std::nullopt;
            return home ? reasonOf(drafted(*home, {})) : sentenceFor(Refusal::NothingNamed);
        },
        [this, homes, drafted](const FormValues &values) {
            const auto made
                = m_desk.does(*homes.chosen(values), [&](const Outlook &home) { return drafted(home, Behind()); });
            if (made)
                Q_EMIT done(
                    i18nc("@info", "The welcome is drafted; it waits for signatures in the sheet of your group."));
            return reasonOf(made);
        },
        m_parent);
    connect(&m_desk, &SpacesDesk::closed, form, &QDialog::reject);
    form->open();
}

// --- agreements ------------------------------------------------------------------------------------------------------

/// П.I.3.5.Б-7: links beside each other come first; so whoever wants one finds here what it needs.
std::vector<PairOfCards> GroupDeeds::pairsOfCards() const
{
    const auto home = outlook();
    if (!home)
        return {};
    std::vector<PairOfCards> pairs;
    const SealBook atHome = bookOf(home->space);
    const auto add = [&](const CardSeen &own, const SealBook &book, const SpaceId &where) {
        for (const CardSeen &other : otherCards(*home, book)) {
            const auto isThere = [&](const PairOfCards &pair) { return pair.other.id == other.id; };
            if (audienceOf(book, other) == audienceOf(atHome, own) && std::ranges::none_of(pairs, isThere))
                pairs.push_back({.own = own, .other = other, .where = where});
        }
    };
    for (const CardSeen &own : ownCards(*home, atHome)) {
        add(own, atHome, *m_group);
        const SpaceId unionSpace = *SpaceId::fromBytes(audienceOf(atHome, own).bytes()); // if it is one
        if (const Space *there = m_desk.spaces().space(unionSpace))
            add(own, bookOf(*there), unionSpace);
    }
    return pairs;
}

QString GroupDeeds::whyNoAgreement() const
{
    return pairsOfCards().empty() ? i18nc("@info why not",
                                        "Two groups know each other by their cards. Draft yours below, and take in "
                                        "theirs from a file or a union.")
                                  : QString();
}

void GroupDeeds::draftAgreement()
{
    constexpr int aSeason = 90;
    Among<PairOfCards> pairs;
    for (const PairOfCards &pair : pairsOfCards())
        pairs.add(pair.other.content.name, pair);
    const DecisionChoice decision{m_decisions(*outlook())};
    const auto wishOf = [](const PairOfCards &pair, const FormValues &values) {
        return AgreementWish{.own = pair.own.id,
            .other = pair.other.id,
            .terms = textOf(values, u"terms"_s),
            .until = endOf(values.value(u"until"_s)),
            .ownWayOut = textOf(values, u"ownWayOut"_s),
            .otherWayOut = textOf(values, u"otherWayOut"_s)};
    };
    open({.words = {.title = i18nc("@title:window", "Draft an agreement"),
              .explanation = i18nc("@info",
                  "Two groups agree as equals, for a time, and each can get out (М.7, П.I.4.5.Г). It is in force once "
                  "both have sealed the same words."),
              .deed = i18nc("@action:button", "Draft it")},
        .fields = {pairs.field(i18nc("@label:listbox", "&With:")),
            {.key = u"terms"_s, .label = i18nc("@label:textbox", "What is &agreed:"), .kind = Kind::Text},
            dayField(*outlook(), i18nc("@label a day", "&Until:"), aSeason),
            {.key = u"ownWayOut"_s,
                .label = i18nc("@label:textbox how a group gets out of an agreement", "How &we get out:"),
                .hint = i18nc("@info:placeholder", "for instance: we say so a week before")},
            {.key = u"otherWayOut"_s,
                .label = i18nc("@label:textbox how a group gets out of an agreement", "How &they get out:"),
                .hint = i18nc("@info:placeholder", "for instance: the same")},
            decision.field()},
        .sentence = i18nc("@info", "The agreement is drafted. Whoever keeps a key signs it below."),
        .make = onChosen(pairs,
            [this, wishOf, decision](const Outlook &now, const PairOfCards &pair, const FormValues &values) {
                return agreementDraft(now, bookOf(*m_desk.spaces().space(pair.where)), wishOf(pair, values), m_lots(),
                    decision.chosen(values))
                    .and_then([&](const StatementDrafted &draft) { return draftStatement(now, draft); });
            }),
        .then =
            [this, pairs](const ChangeId &, const FormValues &values) {
                const auto pair = pairs.chosen(values);
                if (pair && pair->where != *m_group)
                    (void)hear(*m_group, bookOf(*m_desk.spaces().space(pair->where)).sealed(pair->other.id));
            },
        .notes =
            [pairs, wishOf](const Outlook &now, const FormValues &values) {
                const auto pair = pairs.chosen(values);
                return pair ? notesOn(now, *pair, wishOf(*pair, values)) : QMap<QString, QString>();
            }});
}

/// The other side seals the very same words.
void GroupDeeds::acceptAgreement(const AgreementSeen &agreement)
{
    const DecisionChoice decision{m_decisions(*outlook())};
    open({.words = {.title = i18nc("@title:window", "Agree"),
              .explanation = sentenceOf(agreement.content, agreement.names),
              .deed = i18nc("@action:button", "Draft our seal under it")},
        .fields = {decision.field()},
        .sentence = i18nc("@info", "Drafted. It is in force once enough of you have signed and the others have it."),
        .make = [this, id = agreement.id, decision](const Outlook &now, const FormValues &values) {
            return acceptanceDraft(now, bookOf(now.space), id, m_lots(), decision.chosen(values))
                .and_then([&](const StatementDrafted &draft) { return draftStatement(now, draft); });
        }});
}

/// П.I.3.5.Б-1: by one side alone.
void GroupDeeds::endAgreement(const AgreementSeen &agreement)
{
    const DecisionChoice decision{m_decisions(*outlook())};
    open({.words = {.title = i18nc("@title:window", "End an agreement"),
              .explanation = sentenceOf(agreement.content, agreement.names) + u'\n'
                  + i18nc("@info", "One side is enough; nobody has to approve it (П.I.3.5.Б-1)."),
              .deed = i18nc("@action:button", "Draft that it ends")},
        .fields = {wordField(i18nc("@label:textbox", "A &word with it:")), decision.field()},
        .sentence = i18nc("@info", "Drafted. It ends once enough of you have signed."),
        .make = [this, id = agreement.id, decision](const Outlook &now, const FormValues &values) {
            return endingDraft(now, bookOf(now.space), {.agreement = id, .word = textOf(values, u"word"_s)}, m_lots(),
                decision.chosen(values))
                .and_then([&](const StatementDrafted &draft) { return draftStatement(now, draft); });
        }});
}

} // namespace pochin::groups
