// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "groups/domain/promise_acts.h"

#include "groups/domain/may.h"
#include "groups/domain/naming.h"

namespace pochin::groups {

using namespace ledger;

namespace {

/// What only its bearer may say of a promise.
Result<> sayAsBearer(
    SpaceState &state, const FoldedChange &change, const ChangeId &id, Promise::State to, const QString &word)
{
    auto &promises = state.alterable<PromisePart>().promises;
    const auto promise = promises.find(id);
    if (promise == promises.end())
        return refusal(Refusal::NothingNamed);
    if (promise->second.bearer != change.author)
        return refusal(Refusal::NotYours);
    promise->second.state = to;
    promise->second.word = word;
    return {};
}

Result<> isOwnAndOpen(const Outlook &outlook, const ChangeId &id)
{
    const auto &promises = outlook.part<PromisePart>().promises;
    const auto promise = promises.find(id);
    if (promise == promises.end())
        return refusal(Refusal::NothingNamed, id.hex());
    if (promise->second.bearer != outlook.self)
        return refusal(Refusal::NotYours);
    return promise->second.state == Promise::State::Open ? Result<>() : refusal(Refusal::AlreadyDone);
}

} // namespace

QByteArray PromiseMade::encoded() const
{
    PayloadWriter out;
    out.text(1, what);
    out.moment(2, due);
    out.id(3, source);
    return out.bytes();
}

Result<PromiseMade> PromiseMade::decoded(QByteArrayView payload)
{
    PayloadReader in(payload);
    PromiseMade act{.what = in.text(1, aLine), .due = in.optionalMoment(2), .source = in.optionalId<ChangeId>(3)};
    return in.read(std::move(act));
}

Result<> PromiseMade::apply(SpaceState &state, const FoldedChange &change) const
{
    Promise promise{.bearer = change.author, .what = what, .due = due, .source = source};
    state.alterable<PromisePart>().promises.emplace(change.id, std::move(promise));
    return {};
}

Result<Deed> makePromise(const Outlook &outlook, const PromiseMade &promise)
{
    return mayAct(outlook).and_then([&] { return writable(promise.what, aLine); }).transform([&] {
        return deedOf(promise);
    });
}

QByteArray PromiseKept::encoded() const
{
    return namingBytes(promise, word);
}

Result<PromiseKept> PromiseKept::decoded(QByteArrayView payload)
{
    return decodedNaming<PromiseKept>(payload);
}

Result<> PromiseKept::apply(SpaceState &state, const FoldedChange &change) const
{
    return sayAsBearer(state, change, promise, Promise::State::Kept, word);
}

Result<Deed> keepPromise(const Outlook &outlook, const PromiseKept &kept)
{
    return isHere(outlook)
        .and_then([&] { return isOwnAndOpen(outlook, kept.promise); })
        .and_then([&] { return writableOrEmpty(kept.word, aLine); })
        .transform([&] { return deedOf(kept); });
}

QByteArray PromiseLaidDown::encoded() const
{
    return namingBytes(promise, word);
}

Result<PromiseLaidDown> PromiseLaidDown::decoded(QByteArrayView payload)
{
    return decodedNaming<PromiseLaidDown>(payload);
}

Result<> PromiseLaidDown::apply(SpaceState &state, const FoldedChange &change) const
{
    return sayAsBearer(state, change, promise, Promise::State::LaidDown, word);
}

Result<Deed> layDownPromise(const Outlook &outlook, const PromiseLaidDown &laidDown)
{
    return isHere(outlook)
        .and_then([&] { return isOwnAndOpen(outlook, laidDown.promise); })
        .and_then([&] { return writableOrEmpty(laidDown.word, aLine); })
        .transform([&] { return deedOf(laidDown); });
}

QByteArray PromiseTakenOver::encoded() const
{
    return namingBytes(promise);
}

Result<PromiseTakenOver> PromiseTakenOver::decoded(QByteArrayView payload)
{
    return decodedId<PromiseTakenOver>(payload);
}

Result<> PromiseTakenOver::apply(SpaceState &state, const FoldedChange &change) const
{
    auto &promises = state.alterable<PromisePart>().promises;
    const auto former = promises.find(promise);
    if (former == promises.end())
        return refusal(Refusal::NothingNamed);
    former->second.takenOver.push_back(change.id);
    Promise own{.bearer = change.author,
        .what = former->second.what,
        .due = former->second.due,
        .source = former->second.source,
        .after = promise};
    promises.emplace(change.id, std::move(own));
    return {};
}

Result<Deed> takeOverPromise(const Outlook &outlook, const PromiseTakenOver &taken)
{
    const auto &promises = outlook.part<PromisePart>().promises;
    const auto promise = promises.find(taken.promise);
    if (promise == promises.end())
        return refusal(Refusal::NothingNamed, taken.promise.hex());
    if (!isFree(promise->second, outlook.standing()))
        return refusal(Refusal::StillBorne);
    if (!promise->second.takenOver.empty())
        return refusal(Refusal::AlreadyTaken);
    return isHere(outlook).transform([&] { return deedOf(taken); });
}

} // namespace pochin::groups
