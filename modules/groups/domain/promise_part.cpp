// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "groups/domain/promise_part.h"

#include "ledger/domain/payload_writer.h"

namespace pochin::groups {

void PromisePart::writeTo(CborWriter &out) const
{
    out.writeArrayHeader(promises.size());
    for (const auto &[id, promise] : promises) {
        ledger::PayloadWriter fields;
        fields.id(1, id);
        fields.id(2, promise.bearer);
        fields.text(3, promise.what);
        fields.moment(4, promise.due);
        fields.id(5, promise.source);
        fields.id(6, promise.after);
        fields.choice(7, promise.state);
        fields.text(8, promise.word);
        fields.ids(9, promise.takenOver);
        out.writeBytes(fields.bytes());
    }
}

bool isFree(const Promise &promise, const ledger::SpaceStanding &standing)
{
    return promise.state == Promise::State::LaidDown
        || (promise.state == Promise::State::Open && !standing.isMember(promise.bearer));
}

bool isBinding(const Promise &promise, const ledger::SpaceStanding &standing)
{
    return !promise.source || !standing.isProposal(*promise.source)
        || standing.outcome(*promise.source) == ledger::Outcome::Adopted;
}

void takeOn(ledger::SpaceState &state, const ledger::ChangeId &id, Promise promise)
{
    state.alterable<PromisePart>().promises.emplace(id, std::move(promise));
}

void layDown(ledger::SpaceState &state, const ledger::ChangeId &id, const QString &word)
{
    const auto &promises = state.part<PromisePart>().promises;
    const auto found = promises.find(id);
    if (found == promises.end() || found->second.state != Promise::State::Open)
        return;
    Promise &promise = state.alterable<PromisePart>().promises.at(id);
    promise.state = Promise::State::LaidDown;
    promise.word = word;
}

void layDownFrom(
    ledger::SpaceState &state, const ledger::ChangeId &source, const ledger::PersonId &bearer, const QString &word)
{
    std::vector<ledger::ChangeId> own;
    for (const auto &[id, promise] : promisesFrom(state.part<PromisePart>(), source)) {
        if (promise->bearer == bearer)
            own.push_back(id);
    }
    for (const ledger::ChangeId &id : own)
        layDown(state, id, word);
}

std::vector<std::pair<ledger::ChangeId, const Promise *>> promisesFrom(
    const PromisePart &part, const ledger::ChangeId &source)
{
    std::vector<std::pair<ledger::ChangeId, const Promise *>> all;
    for (const auto &[id, promise] : part.promises) {
        if (promise.source == source)
            all.emplace_back(id, &promise);
    }
    return all;
}

} // namespace pochin::groups
