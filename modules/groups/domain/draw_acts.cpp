// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "groups/domain/draw_acts.h"

#include "groups/domain/errand_acts.h"
#include "groups/domain/may.h"
#include "groups/domain/naming.h"

#include <algorithm>
#include <set>

namespace pochin::groups {

using namespace ledger;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype secretSize = 64;

/// A set that a draw can be held in: all are willing for this errand, and no person stands in it twice.
bool isFair(const Errand &errand, const std::vector<ChangeId> &among)
{
    std::set<PersonId> people;
    return std::ranges::all_of(among, [&](const ChangeId &id) {
        const Errand::Willing *willing = errand.findWilling(id);
        return willing && people.insert(willing->who).second;
    });
}

quint32 nextRoundOf(const Errand &errand, const PersonId &person)
{
    quint32 round = 0;
    for (const Errand::Willing &willing : errand.willing) {
        if (willing.who == person)
            round = std::max(round, willing.round + 1);
    }
    return round;
}

QByteArray secretOf(const ChangeId &errand, quint32 round, const FeedSigner &signer)
{
    const Signature signature = signer.signatureOf(drawMessage(errand, round));
    return {signature.data(), static_cast<qsizetype>(signature.size())};
}

} // namespace

QByteArray WillingStated::encoded() const
{
    PayloadWriter out;
    out.id(1, errand);
    out.number(2, round);
    out.bytes(3, commitment);
    return out.bytes();
}

Result<WillingStated> WillingStated::decoded(QByteArrayView payload)
{
    PayloadReader in(payload);
    WillingStated act{.errand = in.id<ChangeId>(1),
        .round = static_cast<quint32>(in.number(2, 0, lastRound)),
        .commitment = in.bytes(3, ContentHash::size, ContentHash::size)};
    return in.read(std::move(act));
}

Result<> WillingStated::apply(SpaceState &state, const FoldedChange &change) const
{
    Errand *for_ = errandIn(state, errand);
    if (!for_)
        return refusal(Refusal::NothingNamed);
    for_->willing.push_back({.id = change.id, .who = change.author, .round = round, .commitment = commitment});
    return {};
}

QByteArray DrawCalled::encoded() const
{
    PayloadWriter out;
    out.id(1, errand);
    out.ids(2, willing);
    return out.bytes();
}

Result<DrawCalled> DrawCalled::decoded(QByteArrayView payload)
{
    PayloadReader in(payload);
    DrawCalled act{.errand = in.id<ChangeId>(1), .willing = in.ids<ChangeId>(2, most)};
    if (act.willing.size() < 2 || std::ranges::adjacent_find(act.willing, std::greater_equal<>()) != act.willing.end())
        in.fail(2, "two at least, ascending"_L1);
    return in.read(std::move(act));
}

Result<> DrawCalled::apply(SpaceState &state, const FoldedChange &change) const
{
    Errand *of = errandIn(state, errand);
    if (!of || !isFair(*of, willing))
        return refusal(Refusal::NothingNamed);
    of->draws.push_back({.id = change.id, .caller = change.author, .among = willing, .reveals = {}});
    return {};
}

QByteArray DrawRevealed::encoded() const
{
    PayloadWriter out;
    out.id(1, errand);
    out.id(2, draw);
    out.bytes(3, secret);
    return out.bytes();
}

Result<DrawRevealed> DrawRevealed::decoded(QByteArrayView payload)
{
    PayloadReader in(payload);
    DrawRevealed act{
        .errand = in.id<ChangeId>(1), .draw = in.id<ChangeId>(2), .secret = in.bytes(3, secretSize, secretSize)};
    return in.read(std::move(act));
}

Result<> DrawRevealed::apply(SpaceState &state, const FoldedChange &change) const
{
    Errand *of = errandIn(state, errand);
    const auto found = of ? std::ranges::find(of->draws, draw, &Errand::Draw::id) : decltype(of->draws.begin()){};
    if (!of || found == of->draws.end())
        return refusal(Refusal::NothingNamed);
    const QByteArray commitment = commitmentTo(secret);
    for (const ChangeId &id : found->among) {
        const Errand::Willing *willing = of->findWilling(id);
        if (willing->who == change.author && willing->commitment == commitment) {
            found->reveals.emplace(id, Errand::Draw::Reveal{.id = change.id, .secret = secret});
            return {};
        }
    }
    return refusal(Refusal::NotYours);
}

Result<Deed> stateWilling(const Outlook &outlook, const ChangeId &errandId, const FeedSigner &signer)
{
    return mayAct(outlook)
        .and_then([&] { return errandIn(outlook, errandId); })
        .and_then([&](const Errand *errand) -> Result<Deed> {
            if (stateOf(*errand, outlook.standing(), outlook.now) != ErrandState::Offered)
                return refusal(Refusal::Over);
            const auto now = willingNow(*errand, outlook.standing());
            if (std::ranges::find(now, outlook.self, &Errand::Willing::who) != now.end())
                return refusal(Refusal::AlreadyDone);
            const quint32 round = nextRoundOf(*errand, outlook.self);
            if (round > WillingStated::lastRound)
                return refusal(Refusal::Over);
            return deedOf(WillingStated{
                .errand = errandId, .round = round, .commitment = commitmentTo(secretOf(errandId, round, signer))});
        });
}

/// М.13, П.I.3.8.Б: among those who have never held one of this kind, as long as two of them are willing.
std::vector<Errand::Willing> toDrawAmong(const Outlook &outlook, const Errand &errand)
{
    const auto all = willingNow(errand, outlook.standing());
    const auto notYet = whoHasNotYet(outlook.part<ErrandPart>(), errand, outlook.standing());
    std::vector<Errand::Willing> fresh;
    std::ranges::copy_if(all, std::back_inserter(fresh),
        [&](const Errand::Willing &willing) { return std::ranges::find(notYet, willing.who) != notYet.end(); });
    return fresh.size() < 2 ? all : fresh;
}

Result<Deed> callDraw(const Outlook &outlook, const ChangeId &errandId)
{
    return mayAct(outlook)
        .and_then([&] { return errandIn(outlook, errandId); })
        .and_then([&](const Errand *errand) -> Result<Deed> {
            if (stateOf(*errand, outlook.standing(), outlook.now) != ErrandState::Offered)
                return refusal(Refusal::Over);
            DrawCalled draw{.errand = errandId, .willing = {}};
            for (const Errand::Willing &willing : toDrawAmong(outlook, *errand))
                draw.willing.push_back(willing.id);
            std::ranges::sort(draw.willing);
            if (draw.willing.size() < 2 || draw.willing.size() > DrawCalled::most)
                return refusal(Refusal::TooFewWilling);
            return deedOf(draw);
        });
}

Result<Deed> reveal(const Outlook &outlook, const ChangeId &errandId, const ChangeId &drawId, const FeedSigner &signer)
{
    return isHere(outlook)
        .and_then([&] { return errandIn(outlook, errandId); })
        .and_then([&](const Errand *errand) -> Result<Deed> {
            const Errand::Draw *draw = errand->findDraw(drawId);
            if (!draw)
                return refusal(Refusal::NothingNamed, drawId.hex());
            for (const ChangeId &id : draw->among) {
                const Errand::Willing *willing = errand->findWilling(id);
                if (willing->who != outlook.self)
                    continue;
                if (draw->reveals.contains(id))
                    return refusal(Refusal::AlreadyDone);
                return deedOf(DrawRevealed{
                    .errand = errandId, .draw = drawId, .secret = secretOf(errandId, willing->round, signer)});
            }
            return refusal(Refusal::NotYours);
        });
}

} // namespace pochin::groups
