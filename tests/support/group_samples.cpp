// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/group_samples.h"

#include "groups/domain/description.h"
#include "groups/domain/draw_acts.h"
#include "groups/domain/entry_request.h"
#include "groups/domain/errand_acts.h"
#include "groups/domain/going_on.h"
#include "groups/domain/leaving.h"
#include "groups/domain/need_acts.h"
#include "groups/domain/own_card.h"
#include "groups/domain/promise_acts.h"
#include "groups/domain/seal_acts.h"
#include "groups/domain/thing_acts.h"
#include "groups/domain/unions.h"

namespace pochin::groups::test {

using namespace ledger;
using namespace Qt::StringLiterals;

namespace {

template <typename Id>
Id filled(char byte)
{
    return *Id::fromBytes(QByteArray(32, byte));
}

DeviceCard aCard()
{
    return {.feed = filled<FeedKey>('f'), .recipient = QByteArray(32, 'r')};
}

Statement aStatement()
{
    const CardContent content{
        .name = u"Сад"_s, .needed = 1, .keys = {filled<FeedKey>('k')}, .nonce = QByteArray(16, 'n')};
    return {.kind = StatementKind::Card,
        .to = filled<Audience>('t'),
        .content = content.encoded(),
        .decision = filled<DecisionSeal>('d')};
}

void addPeople(std::map<quint16, Sample> &all)
{
    all[Admission::type] = [](const auto &t) {
        return Admission{.newcomer = aCard(), .pseudonym = u"Ольга"_s, .decision = t.genesis}.encoded();
    };
    all[Left::type] = [](const auto &) { return Left{.word = u"пора"_s}.encoded(); };
    all[EndOfExchange::type]
        = [](const auto &t) { return EndOfExchange{.with = t.person, .reason = u"молчит"_s}.encoded(); };
    all[OwnNameChosen::type] = [](const auto &) { return OwnNameChosen{.pseudonym = u"Ветер"_s}.encoded(); };
    all[SkillsStated::type]
        = [](const auto &) { return SkillsStated{.skills = {.can = {u"шить"_s}, .canTeach = {u"петь"_s}}}.encoded(); };
    all[WentAway::type] = [](const auto &) { return WentAway{.until = inDays(9), .word = u"в пути"_s}.encoded(); };
    all[CameBack::type] = [](const auto &) { return CameBack().encoded(); };
    all[EntryRequested::type] = [](const auto &) {
        return EntryRequested{
            .newcomer = aCard(), .pseudonym = u"Ольга"_s, .way = EntryRequestWay::Invited, .word = u"я"_s}
            .encoded();
    };
    all[EntryDeclined::type]
        = [](const auto &t) { return EntryDeclined{.newcomer = t.person, .reason = u"не знаю"_s}.encoded(); };
    all[Described::type] = [](const auto &t) {
        return Described{.field = DescriptionField::Place, .text = u"у моста"_s, .replaced = {t.genesis}}.encoded();
    };
    all[PromiseMade::type] = [](const auto &t) {
        return PromiseMade{.what = u"насос"_s, .due = inDays(3), .source = t.genesis}.encoded();
    };
    all[PromiseKept::type]
        = [](const auto &t) { return PromiseKept{.promise = t.promise, .word = u"вот"_s}.encoded(); };
    all[PromiseLaidDown::type]
        = [](const auto &t) { return PromiseLaidDown{.promise = t.promise, .word = u"нет"_s}.encoded(); };
    all[PromiseTakenOver::type] = [](const auto &t) { return PromiseTakenOver{.promise = t.promise}.encoded(); };
}

void addErrands(std::map<quint16, Sample> &all)
{
    all[ErrandOffered::type] = [](const auto &t) {
        return ErrandOffered{.kind = ErrandKind::Scribe,
            .what = u"протокол"_s,
            .until = inDays(9),
            .places = 2,
            .asked = t.person,
            .after = t.errand}
            .encoded();
    };
    all[ErrandTaken::type] = [](const auto &t) { return ErrandTaken{.errand = t.errand}.encoded(); };
    all[ErrandHandedOver::type]
        = [](const auto &t) { return ErrandHandedOver{.errand = t.errand, .note = u"ключ\nу Зои"_s}.encoded(); };
    all[ErrandWithdrawn::type] = [](const auto &t) { return ErrandWithdrawn{.errand = t.errand}.encoded(); };
    all[WillingStated::type] = [](const auto &t) {
        return WillingStated{.errand = t.errand, .round = 1, .commitment = QByteArray(32, 'c')}.encoded();
    };
    all[DrawCalled::type] = [](const auto &t) {
        std::vector willing{t.promise, t.errand};
        std::ranges::sort(willing);
        return DrawCalled{.errand = t.errand, .willing = willing}.encoded();
    };
    all[DrawRevealed::type] = [](const auto &t) {
        return DrawRevealed{.errand = t.errand, .draw = t.draw, .secret = QByteArray(64, 's')}.encoded();
    };
}

void addCommons(std::map<quint16, Sample> &all)
{
    all[NeedStated::type] = [](const auto &) {
        return NeedStated{.kind = NeedKind::Offer,
            .what = u"лестница"_s,
            .until = inDays(9),
            .details = u"три\nметра"_s,
            .group = u"Двор"_s}
            .encoded();
    };
    all[NeedAnswered::type] = [](const auto &t) { return NeedAnswered{.need = t.need, .word = u"есть"_s}.encoded(); };
    all[NeedSettled::type] = [](const auto &t) { return NeedSettled{.need = t.need, .word = u"спасибо"_s}.encoded(); };
    all[NeedWithdrawn::type] = [](const auto &t) { return NeedWithdrawn{.need = t.need}.encoded(); };
    all[NeedRaised::type] = [](const auto &t) {
        return NeedRaised{.need = t.need, .reason = u"здесь нет"_s, .to = filled<SpaceId>('u')}.encoded();
    };
    all[ThingShared::type] = [](const auto &) {
        return ThingShared{.thing = u"тележка"_s, .where = u"сарай"_s, .note = u"скрипит"_s}.encoded();
    };
    all[ThingMoved::type] = [](const auto &t) {
        return ThingMoved{.thing = t.thing, .whereabouts = {.where = u"двор"_s, .isGone = true}, .replaced = {t.thing}}
            .encoded();
    };
    all[ThingBooked::type] = [](const auto &t) {
        return ThingBooked{.thing = t.thing, .from = inDays(1), .until = inDays(2), .forWhat = u"ящики"_s}.encoded();
    };
    all[BookingWithdrawn::type] = [](const auto &t) { return BookingWithdrawn{.booking = t.booking}.encoded(); };
    all[BookingAgreed::type]
        = [](const auto &t) { return BookingAgreed{.booking = t.booking, .other = t.thing}.encoded(); };
}

void addOutward(std::map<quint16, Sample> &all)
{
    all[SealKeyOffered::type] = [](const auto &) { return SealKeyOffered{.key = filled<FeedKey>('k')}.encoded(); };
    all[StatementDrafted::type] = [](const auto &t) {
        Statement statement = aStatement();
        statement.decision = sealOf(QByteArray(16, 's'), t.genesis);
        return StatementDrafted{.statement = statement.encoded(), .decision = t.genesis, .salt = QByteArray(16, 's')}
            .encoded();
    };
    all[StatementSigned::type] = [](const auto &t) {
        return StatementSigned{.draft = t.draft, .key = filled<FeedKey>('k'), .signature = QByteArray(64, 's')}
            .encoded();
    };
    all[StatementSpoken::type] = [](const auto &) {
        const Sealed sealed{.statement = aStatement().encoded(), .signatures = {{filled<FeedKey>('k'), Signature{}}}};
        return StatementSpoken{.sealed = sealed.encoded()}.encoded();
    };
    all[UnionJoined::type] = [](const auto &t) {
        return UnionJoined{.space = filled<SpaceId>('u'),
            .unionName = u"Союз"_s,
            .reason = u"вода"_s,
            .review = inDays(9),
            .decision = t.genesis}
            .encoded();
    };
    all[UnionLeft::type]
        = [](const auto &t) { return UnionLeft{.link = t.link, .decision = t.genesis, .word = u"хватит"_s}.encoded(); };
    all[Dissolved::type] = [](const auto &t) { return Dissolved{.genesis = t.genesis, .word = u"всё"_s}.encoded(); };
    all[Continued::type] = [](const auto &) {
        return Continued{
            .space = filled<SpaceId>('n'), .way = Continuation::Merged, .successor = u"Сады"_s, .word = u"да"_s}
            .encoded();
    };
    all[HandOverNoted::type] = [](const auto &) {
        return HandOverNoted{.kind = HandedOverKind::Lesson, .what = u"как варить"_s, .where = u"в тетради"_s}
            .encoded();
    };
}

} // namespace

std::map<quint16, Sample> groupSamples()
{
    std::map<quint16, Sample> all;
    addPeople(all);
    addErrands(all);
    addCommons(all);
    addOutward(all);
    return all;
}

SampleThings anyThings()
{
    return {.person = filled<PersonId>('v'),
        .genesis = filled<ChangeId>('g'),
        .promise = filled<ChangeId>('p'),
        .errand = filled<ChangeId>('e'),
        .draw = filled<ChangeId>('w'),
        .need = filled<ChangeId>('n'),
        .thing = filled<ChangeId>('t'),
        .booking = filled<ChangeId>('b'),
        .draft = filled<ChangeId>('s'),
        .link = filled<ChangeId>('l')};
}

} // namespace pochin::groups::test
