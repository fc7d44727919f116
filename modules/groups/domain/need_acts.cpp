// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "groups/domain/need_acts.h"

#include "groups/domain/may.h"
#include "groups/domain/naming.h"

#include <algorithm>

namespace pochin::groups {

using namespace ledger;

namespace {

Result<Need *> needIn(SpaceState &state, const ChangeId &id)
{
    auto &needs = state.alterable<NeedPart>().needs;
    const auto found = needs.find(id);
    if (found == needs.end())
        return refusal(Refusal::NothingNamed);
    return &found->second;
}

Result<> endAs(SpaceState &state, const FoldedChange &change, const ChangeId &id, Need::State to, const QString &word)
{
    return needIn(state, id).and_then([&](Need *need) -> Result<> {
        if (need->who != change.author)
            return refusal(Refusal::NotYours);
        need->state = to;
        need->word = word;
        return {};
    });
}

Result<const Need *> openNeed(const Outlook &outlook, const ChangeId &id)
{
    const auto &needs = outlook.part<NeedPart>().needs;
    const auto found = needs.find(id);
    if (found == needs.end())
        return refusal(Refusal::NothingNamed, id.hex());
    if (found->second.state != Need::State::Open)
        return refusal(Refusal::AlreadyDone);
    return &found->second;
}

Result<> isOwnAndOpen(const Outlook &outlook, const ChangeId &id)
{
    return isHere(outlook).and_then([&] { return openNeed(outlook, id); }).and_then([&](const Need *need) -> Result<> {
        return need->who == outlook.self ? Result<>() : refusal(Refusal::NotYours);
    });
}

Result<> stillRuns(const Outlook &outlook, const ChangeId &id)
{
    return mayAct(outlook).and_then([&] { return openNeed(outlook, id); }).and_then([&](const Need *need) -> Result<> {
        return isOpen(*need, outlook.now) ? Result<>() : refusal(Refusal::Over);
    });
}

} // namespace

QByteArray NeedStated::encoded() const
{
    PayloadWriter out;
    out.choice(1, kind);
    out.text(2, what);
    out.moment(3, until);
    out.text(4, details);
    out.text(5, group);
    return out.bytes();
}

Result<NeedStated> NeedStated::decoded(QByteArrayView payload)
{
    PayloadReader in(payload);
    NeedStated act{.kind = in.choice(1, NeedKind::Offer),
        .what = in.text(2, aLine),
        .until = in.moment(3),
        .details = in.optionalText(4, aText),
        .group = in.optionalText(5, aLine)};
    return in.read(std::move(act));
}

Result<> NeedStated::apply(SpaceState &state, const FoldedChange &change) const
{
    Need need{.kind = kind, .who = change.author, .what = what, .details = details, .group = group, .until = until};
    state.alterable<NeedPart>().needs.emplace(change.id, std::move(need));
    return {};
}

Result<Deed> stateNeed(const Outlook &outlook, const NeedStated &stated)
{
    return mayAct(outlook)
        .and_then([&] { return writable(stated.what, aLine); })
        .and_then([&] { return writableOrEmpty(stated.details, aText); })
        .and_then([&] { return writableOrEmpty(stated.group, aLine); })
        .and_then([&] { return endsInTime(outlook, stated.until); })
        .transform([&] { return deedOf(stated); });
}

QByteArray NeedAnswered::encoded() const
{
    return namingBytes(need, word);
}

Result<NeedAnswered> NeedAnswered::decoded(QByteArrayView payload)
{
    PayloadReader in(payload);
    NeedAnswered act{.need = in.id<ChangeId>(1), .word = in.text(2, aLine)};
    return in.read(std::move(act));
}

Result<> NeedAnswered::apply(SpaceState &state, const FoldedChange &change) const
{
    return needIn(state, need).transform([&](Need *answered) {
        answered->answers.push_back({.who = change.author, .word = word});
    });
}

Result<Deed> answerNeed(const Outlook &outlook, const NeedAnswered &answered)
{
    return stillRuns(outlook, answered.need).and_then([&] { return writable(answered.word, aLine); }).transform([&] {
        return deedOf(answered);
    });
}

QByteArray NeedSettled::encoded() const
{
    return namingBytes(need, word);
}

Result<NeedSettled> NeedSettled::decoded(QByteArrayView payload)
{
    return decodedNaming<NeedSettled>(payload);
}

Result<> NeedSettled::apply(SpaceState &state, const FoldedChange &change) const
{
    return endAs(state, change, need, Need::State::Settled, word);
}

Result<Deed> settleNeed(const Outlook &outlook, const NeedSettled &settled)
{
    return isOwnAndOpen(outlook, settled.need)
        .and_then([&] { return writableOrEmpty(settled.word, aLine); })
        .transform([&] { return deedOf(settled); });
}

QByteArray NeedWithdrawn::encoded() const
{
    return namingBytes(need);
}

Result<NeedWithdrawn> NeedWithdrawn::decoded(QByteArrayView payload)
{
    return decodedId<NeedWithdrawn>(payload);
}

Result<> NeedWithdrawn::apply(SpaceState &state, const FoldedChange &change) const
{
    return endAs(state, change, need, Need::State::Withdrawn, {});
}

Result<Deed> withdrawNeed(const Outlook &outlook, const ChangeId &need)
{
    return isOwnAndOpen(outlook, need).transform([&] { return deedOf(NeedWithdrawn{.need = need}); });
}

QByteArray NeedRaised::encoded() const
{
    PayloadWriter out;
    out.id(1, need);
    out.text(2, reason);
    out.id(3, to);
    return out.bytes();
}

Result<NeedRaised> NeedRaised::decoded(QByteArrayView payload)
{
    PayloadReader in(payload);
    NeedRaised act{.need = in.id<ChangeId>(1), .reason = in.text(2, aLine), .to = in.optionalId<SpaceId>(3)};
    return in.read(std::move(act));
}

Result<> NeedRaised::apply(SpaceState &state, const FoldedChange &change) const
{
    return needIn(state, need).transform([&](Need *raised) {
        raised->raisings.push_back({.who = change.author, .reason = reason, .to = to});
    });
}

Result<Deed> raiseNeed(const Outlook &outlook, const NeedRaised &raised)
{
    return stillRuns(outlook, raised.need)
        .and_then([&]() -> Result<> { return !saysSomething(raised.reason) ? refusal(Refusal::NoReason) : Result<>(); })
        .and_then([&] { return writable(raised.reason, aLine); })
        .transform([&] { return deedOf(raised); });
}

} // namespace pochin::groups
