// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/federation_scenes.h"

#include "desktop/scene_parts.h"
#include "groups/domain/description.h"
#include "groups/domain/genesis.h"
#include "groups/domain/sealing.h"
#include "groups/domain/unions.h"
#include "groups/views/group_deeds.h"
#include "groups/views/group_sheet.h"
#include "groups/views/groups_page.h"
#include "ledger/store/ed25519.h"
#include "workbench/form/deed_form.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>

namespace pochin::desktop {

using namespace groups;
using namespace ledger;
using namespace Qt::StringLiterals;

namespace {

SealBook bookOf(const Space &space)
{
    return {space, Ed25519Verifier()};
}

/// Told apart by a letter; in the program they are drawn by lot.
Lots lots(char letter)
{
    return {.salt = QByteArray(Lots::saltSize, letter),
        .nonce = QByteArray(Lots::saltSize, letter),
        .blank = QByteArray(DecisionSeal::size, letter)};
}

SpaceId founded(SpacesDesk &desk, const QString &title, GroupKind kind)
{
    return *desk.found([&](const DeviceCard &own) {
        Genesis genesis{.kind = kind,
            .title = title,
            .founders = {{.card = own, .name = u"Вера"_s}},
            .nonce = own.feed.bytes().first(Genesis::nonceSize).toByteArray()};
        genesis.rules.powers = SpaceRules::Powers::EachMember;
        return founding(genesis);
    });
}

/// Drafted, signed with a key of this device, and said in the union.
void says(SpacesDesk &desk, const SpaceId &home, const SpaceId &unionSpace, const Result<StatementDrafted> &draft)
{
    const ChangeId id = *desk.does(home, [&](const Outlook &now) { return draftStatement(now, *draft); });
    for (const auto &[key, holder] : desk.outlook(home)->part<SealPart>().keys) {
        if (const auto signer = desk.spaces().keys().signer(key))
            static_cast<void>(desk.does(home, [&](const Outlook &now) { return signDraft(now, id, *signer); }));
    }
    const StatementId statement = Statement::decoded(draft->statement)->id();
    const Sealed sealed = bookOf(desk.outlook(home)->space).sealed(statement);
    static_cast<void>(desk.does(unionSpace, [&](const Outlook &now) { return speak(now, sealed, Ed25519Verifier()); }));
}

void showsCard(SpacesDesk &desk, const SpaceId &home, const SpaceId &unionSpace, const QString &name, char letter)
{
    const auto key = desk.spaces().keys().draw();
    static_cast<void>(desk.does(home, [&](const Outlook &now) { return offerSealKey(now, key->feed); }));
    const auto seen = desk.outlook(home);
    says(desk, home, unionSpace,
        cardDraft(*seen, bookOf(seen->space),
            {.name = name, .needed = 1, .to = *Audience::fromBytes(unionSpace.bytes())}, lots(letter)));
}

void scrollTo(PictureStage &stage, int share)
{
    for (QScrollArea *area : stage.window().findChildren<QScrollArea *>()) {
        if (area->isVisible())
            area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum() * share / 100);
    }
}

void standTogether(PictureStage &stage)
{
    stage.closeDialogs();
    SpacesDesk &desk = deskOf(stage);
    const SpaceId garden = desk.ids().front();
    const SpaceId yard = founded(desk, u"Двор за мостом"_s, GroupKind::Collective);
    const SpaceId unionSpace = founded(desk, u"Союз садов и дворов"_s, GroupKind::Union);
    showsCard(desk, garden, unionSpace, u"Сад у реки"_s, 'g');
    showsCard(desk, yard, unionSpace, u"Двор за мостом"_s, 'y');
    for (const SpaceId &group : {garden, yard})
        static_cast<void>(desk.does(group, [&](const Outlook &now) {
            return joinUnion(now,
                {.space = unionSpace,
                    .unionName = u"Союз садов и дворов"_s,
                    .reason = u"вода течёт через все сады"_s,
                    .review = (now.now + std::chrono::days(180)).time_since_epoch().count()});
        }));
    pageOf<GroupsPage>(stage).showGroup(garden);
    stage.settle();
    scrollTo(stage, 85);
}

GroupDeeds &deedsOf(PictureStage &stage)
{
    return *stage.window().findChild<GroupDeeds *>();
}

void draftCard(PictureStage &stage)
{
    deedsOf(stage).draftCard();
}

void draftAgreement(PictureStage &stage)
{
    stage.closeDialogs();
    deedsOf(stage).draftAgreement();
    auto *form = stage.the<workbench::DeedForm>();
    qobject_cast<QPlainTextEdit *>(form->field(u"terms"_s))->setPlainText(u"яблоки за муку, по мешку в неделю"_s);
    qobject_cast<QLineEdit *>(form->field(u"ownWayOut"_s))->setText(u"говорим за неделю"_s);
    stage.settle(); // what the other side will read has grown
}

/// Sealed by both sides: in force, in the sheet and on the map.
void agree(PictureStage &stage)
{
    stage.closeDialogs();
    SpacesDesk &desk = deskOf(stage);
    const auto ids = desk.ids();
    const auto byTitle = [&](const QString &title) {
        return *std::ranges::find_if(
            ids, [&](const SpaceId &id) { return titleOf(desk.outlook(id)->space.state()) == title; });
    };
    const SpaceId garden = ids.front();
    const SpaceId yard = byTitle(u"Двор за мостом"_s);
    const SpaceId unionSpace = byTitle(u"Союз садов и дворов"_s);
    const auto home = desk.outlook(garden);
    const auto there = desk.outlook(unionSpace);
    const CardSeen own = ownCards(*home, bookOf(home->space)).front();
    const CardSeen other = ownCards(*desk.outlook(yard), bookOf(desk.outlook(yard)->space)).front();
    says(desk, garden, unionSpace,
        agreementDraft(*home, bookOf(there->space),
            {.own = own.id,
                .other = other.id,
                .terms = u"яблоки за муку, по мешку в неделю"_s,
                .until = (home->now + std::chrono::days(90)).time_since_epoch().count(),
                .ownWayOut = u"говорим за неделю"_s,
                .otherWayOut = u"так же"_s},
            lots('a')));
    for (const StatementId &card : {own.id, other.id})
        static_cast<void>(desk.does(yard, [&](const Outlook &now) {
            return speak(now, bookOf(desk.outlook(unionSpace)->space).sealed(card), Ed25519Verifier());
        }));
    const SealBook said = bookOf(desk.outlook(unionSpace)->space);
    for (const Statement *statement : said.standing(StatementKind::Agreement))
        static_cast<void>(desk.does(
            yard, [&](const Outlook &now) { return speak(now, said.sealed(statement->id()), Ed25519Verifier()); }));
    const auto theirs = desk.outlook(yard);
    const auto agreement = agreementsIn(theirs->space, bookOf(theirs->space), theirs->now).front().id;
    says(desk, yard, unionSpace, acceptanceDraft(*theirs, bookOf(theirs->space), agreement, lots('b')));
    pageOf<GroupsPage>(stage).showGroup(yard);
    stage.settle();
    scrollTo(stage, 70);
}

void showMap(PictureStage &stage)
{
    stage.window().showPage(u"federation"_s);
}

void showHelp(PictureStage &stage)
{
    stage.window().showPage(u"help"_s);
    stage.settle();
    scrollTo(stage, 0);
}

} // namespace

std::vector<Scene> federationScenes()
{
    return {
        {u"28-seal"_s, standTogether},
        {u"28-draft-a-card"_s, draftCard},
        {u"28-draft-an-agreement"_s, draftAgreement},
        {u"28-agreement-in-force"_s, agree},
        {u"28-map-of-groups"_s, showMap},
        {u"29-help"_s, showHelp},
    };
}

} // namespace pochin::desktop
