// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "groups/domain/draw.h"

#include "groups/domain/may.h"
#include "groups/domain/naming.h"
#include "ledger/domain/sha256.h"

#include <algorithm>
#include <set>

namespace pochin::groups {

using namespace ledger;
using namespace Qt::StringLiterals;

namespace {

const QByteArray context = "pochin/draw/1"_ba;
constexpr qsizetype secretSize = 64;

Errand *errandIn(SpaceState &state, const ChangeId &id)
{
    auto &errands = state.alterable<ErrandPart>().errands;
    const auto found = errands.find(id);
    return found == errands.end() ? nullptr : &found->second;
}

Result<const Errand *> errandIn(const Outlook &outlook, const ChangeId &id)
{
    const auto &errands = outlook.part<ErrandPart>().errands;
    const auto found = errands.find(id);
    if (found == errands.end())
        return refusal(Refusal::NothingNamed, id.hex());
    return &found->second;
}

bool isInADraw(const Errand &errand, const ChangeId &willing)
{
    return std::ranges::any_of(
        errand.draws, [&](const Errand::Draw &draw) { return std::ranges::binary_search(draw.among, willing); });
}

/// A set that a draw can be held in: all are willing for this errand, and no person stands in it twice.
bool isFair(const Errand &errand, const std::vector<ChangeId> &among)
{
    std::set<PersonId> people;
    return std::ranges::all_of(among, [&](const ChangeId &id) {
        const Errand::Willing *willing = errand.findWilling(id);
        return willing && people.insert(willing->who).second;
    });
}

ContentHash ticketOf(const ContentHash &seed, const PersonId &person)
{
    return sha256<ContentHash>({seed.bytes(), person.bytes()});
}

PersonId lowest(const Errand &errand, const Errand::Draw &draw)
{
    QByteArray all = context + draw.id.bytes().toByteArray();
    for (const ChangeId &id : draw.among)
        all += draw.reveals.at(id).secret;
    const auto seed = sha256<ContentHash>({all});
    const auto byTicket = [&](const ChangeId &id) { return ticketOf(seed, errand.findWilling(id)->who); };
    return errand.findWilling(*std::ranges::min_element(draw.among, {}, byTicket))->who;
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

QByteArray drawMessage(const ChangeId &errand, quint32 round)
{
    CborWriter out;
    out.writeArrayHeader(4);
    out.writeText(u"Signature1");
    out.writeBytes("\xA1\x01\x32"_ba);
    out.writeBytes(context);
    out.writeBytes(errand.bytes().toByteArray() + static_cast<char>(round >> 8) + static_cast<char>(round & 0xff));
    return out.bytes();
}

QByteArray commitmentTo(QByteArrayView secret)
{
    return sha256<ContentHash>({secret}).bytes().toByteArray();
}

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

DrawSeen seen(const Errand &errand, const Errand::Draw &draw, const CausalGraph &graph)
{
    DrawSeen result;
    for (const ChangeId &id : draw.among) {
        if (!draw.reveals.contains(id))
            result.awaited.push_back(errand.findWilling(id)->who);
    }
    std::ranges::sort(result.awaited);
    const auto called = graph.find(draw.id);
    for (const Errand::Draw &other : errand.draws) {
        for (const auto &[willing, reveal] : other.reveals) {
            const auto revealed = graph.find(reveal.id);
            result.isVoid |= std::ranges::binary_search(draw.among, willing) && called && revealed
                && graph.isInPast(*revealed, *called);
        }
    }
    if (result.awaited.empty() && !result.isVoid)
        result.drawn = lowest(errand, draw);
    return result;
}

std::vector<Errand::Willing> willingNow(const Errand &errand, const SpaceStanding &standing)
{
    std::map<PersonId, Errand::Willing> latest;
    for (const Errand::Willing &willing : errand.willing) {
        if (standing.isMember(willing.who) && !isInADraw(errand, willing.id))
            latest.insert_or_assign(willing.who, willing);
    }
    std::vector<Errand::Willing> result;
    for (const auto &[who, willing] : latest)
        result.push_back(willing);
    return result;
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

Result<Deed> callDraw(const Outlook &outlook, const ChangeId &errandId)
{
    return mayAct(outlook)
        .and_then([&] { return errandIn(outlook, errandId); })
        .and_then([&](const Errand *errand) -> Result<Deed> {
            if (stateOf(*errand, outlook.standing(), outlook.now) != ErrandState::Offered)
                return refusal(Refusal::Over);
            DrawCalled draw{.errand = errandId, .willing = {}};
            for (const Errand::Willing &willing : willingNow(*errand, outlook.standing()))
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
