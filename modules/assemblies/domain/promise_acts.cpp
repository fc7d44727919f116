// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assemblies/domain/promise_acts.h"

#include "assemblies/domain/asking.h"

namespace pochin::assemblies {

using namespace ledger;

namespace {

enum MadeKey : quint64 { What = 1, Due, From };
enum SettledKey : quint64 { PromiseKey = 1, HowKey, Words };

} // namespace

QByteArray PromiseMade::encoded() const
{
    PayloadWriter out;
    out.text(What, what);
    out.moment(Due, due);
    out.id(From, from);
    return out.bytes();
}

Result<PromiseMade> PromiseMade::decoded(QByteArrayView payload)
{
    PayloadReader in(payload);
    PromiseMade made{
        .what = in.text(What, aLine), .due = in.optionalMoment(Due), .from = in.optionalId<ChangeId>(From)};
    return in.read(std::move(made));
}

Claim PromiseMade::claim() const
{
    return {};
}

Result<> PromiseMade::apply(SpaceState &state, const FoldedChange &change) const
{
    state.alterable<Decisions>().promises.emplace(change.id, Promise{kept(change, *this), {}});
    return {};
}

Result<Deed> promise(const Outlook &outlook, const PromiseMade &promise)
{
    if (!outlook.isMember())
        return refusal(Refusal::NotAMember);
    if (promise.what.trimmed().isEmpty())
        return refusal(Refusal::UnfitText);
    return checkedDeed(promise);
}

QByteArray PromiseSettled::encoded() const
{
    PayloadWriter out;
    out.id(PromiseKey, promise);
    out.choice(HowKey, how);
    out.text(Words, words);
    return out.bytes();
}

Result<PromiseSettled> PromiseSettled::decoded(QByteArrayView payload)
{
    PayloadReader in(payload);
    PromiseSettled settled{.promise = in.id<ChangeId>(PromiseKey),
        .how = in.choice(HowKey, How::GivenUp),
        .words = in.optionalText(Words, aText)};
    return in.read(std::move(settled));
}

Claim PromiseSettled::claim() const
{
    return {};
}

/// Only the bearer speaks of a promise.
Result<> PromiseSettled::apply(SpaceState &state, const FoldedChange &change) const
{
    const auto &promises = state.part<Decisions>().promises;
    const auto found = promises.find(promise);
    if (found == promises.end() || found->second.made.by != change.author || !found->second.settled.empty())
        return withoutMeaning();
    state.alterable<Decisions>().promises.at(promise).settled.push_back(kept(change, *this));
    return {};
}

Result<Deed> settle(const Outlook &outlook, const PromiseSettled &settled)
{
    const auto &promises = outlook.part<Decisions>().promises;
    const auto found = promises.find(settled.promise);
    if (found == promises.end())
        return refusal(Refusal::NoSuchPromise);
    if (found->second.made.by != outlook.self)
        return refusal(Refusal::NotYours);
    if (!found->second.settled.empty())
        return refusal(Refusal::AlreadySettled);
    return checkedDeed(settled);
}

} // namespace pochin::assemblies
