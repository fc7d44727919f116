// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Proposals, positions, decisions. What is shown of them is in decisions_json.cpp.
#include "assemblies/domain/decisions.h"
#include "crypto/random.h"
#include "ctl/assemblies/decisions_json.h"
#include "ctl/assemblies/proposal_options.h"
#include "ctl/groups/group_named.h"
#include "ctl/line/session.h"
#include "ctl/room_verbs.h"
#include "vault/vault.h"

namespace pochin::ctl {

using namespace assemblies;
using namespace ledger;
using namespace Qt::StringLiterals;

namespace {

// --- positions

std::optional<PositionKind> kindCalled(const QString &typed)
{
    static const QStringList kinds{u"for-doing"_s, u"for"_s, u"if"_s, u"aside"_s, u"object"_s};
    const auto at = kinds.indexOf(typed);
    return at < 0 ? std::nullopt : std::optional(static_cast<PositionKind>(at));
}

Result<Deed> positionIn(const Outlook &outlook, const ChangeId &id, const Arguments &arguments)
{
    const QString typed = arguments.words.value(1);
    PositionTaken position{
        .wording = id, .words = arguments.last(u"reason"_s), .paragraph = arguments.last(u"paragraph"_s)};
    bool isOwn = false;
    const uint own = typed.startsWith(u"own:") ? typed.sliced(4).toUInt(&isOwn) : 0;
    const auto kind = kindCalled(typed);
    if (!kind && !isOwn)
        return failure(Failure::Kind::InvalidInput, u"a position is for-doing, for, if, aside, object or own:N"_s);
    position.kind = kind.value_or(PositionKind::Own);
    position.own = own;
    return takePosition(outlook, position);
}

// --- lots: the seed stays in the vault until it is shown

QString seedKey(const ChangeId &wording)
{
    return u"lot-seed/"_s + wording.hex();
}

Result<Outcome> lotSealed(Session &session, const Arguments &arguments)
{
    const auto named = chosenThing(session, arguments.words.value(0), wordingsOf);
    const auto vault = session.unlockedVault();
    if (!named || !vault)
        return std::unexpected(named ? vault.error() : named.error());
    const LotSeed seed = *LotSeed::fromBytes(crypto::randomBytes(LotSeed::size));
    const auto outlook = seenGroup(session, named->space);
    if (const auto asked = outlook ? sealSeed(*outlook, named->id, seed) : std::unexpected(outlook.error()); !asked)
        return std::unexpected(asked.error());
    // First kept, then promised: a promise whose seed is lost would spoil the draw.
    if (auto kept = (*vault)->settings().set(seedKey(named->id), seed.hex()); !kept)
        return std::unexpected(kept.error());
    return doneInGroup(session, named->space, ki18nc("@info:shell", "Sealed. Show it once all have sealed theirs."),
        [&](const Outlook &seen) { return sealSeed(seen, named->id, seed); });
}

Result<Outcome> lotShown(Session &session, const Arguments &arguments)
{
    const auto named = chosenThing(session, arguments.words.value(0), wordingsOf);
    const auto vault = session.unlockedVault();
    if (!named || !vault)
        return std::unexpected(named ? vault.error() : named.error());
    const auto kept = (*vault)->settings().value(seedKey(named->id));
    if (!kept)
        return std::unexpected(kept.error());
    const auto seed = LotSeed::fromBytes(QByteArray::fromHex(kept->value_or(QString()).toLatin1()));
    if (!seed)
        return failure(Failure::Kind::NotFound, u"this device has sealed nothing for that draw"_s);
    return doneInGroup(session, named->space, ki18nc("@info:shell", "Shown."),
        [&](const Outlook &outlook) { return showSeed(outlook, named->id, *seed); });
}

OptionSyntax words()
{
    return {u"reason"_s, u"TEXT"_s, ki18nc("@info:shell", "In your words")};
}

std::vector<Verb> proposalVerbs()
{
    return {
        verbInGroup(u"proposal open"_s, u"GROUP"_s, ki18nc("@info:shell", "Propose something"), textOptions(), 1,
            ki18nc("@info:shell", "Proposed."),
            [](const Outlook &outlook, const Arguments &arguments) {
                return textIn(outlook, arguments, {}).and_then([&](const ProposalText &text) {
                    return propose(outlook, text);
                });
            }),
        verbOnThing(u"proposal amend"_s, u"PROPOSAL"_s, ki18nc("@info:shell", "Put another wording of it"),
            textOptions(), wordingsOf, ki18nc("@info:shell", "Amended. Everybody is asked anew."),
            [](const Outlook &outlook, const ChangeId &id, const Arguments &arguments) {
                return textIn(outlook, arguments, outlook.part<Decisions>().wording(id)->text)
                    .and_then([&](const ProposalText &text) { return amend(outlook, id, text); });
            }),
        verbOnThing(u"proposal withdraw"_s, u"PROPOSAL"_s, ki18nc("@info:shell", "Take your own proposal back"),
            {words()}, wordingsOf, ki18nc("@info:shell", "Withdrawn."),
            [](const Outlook &outlook, const ChangeId &id, const Arguments &arguments) {
                return withdraw(outlook, id, arguments.last(u"reason"_s));
            }),
        verbOnThing(u"proposal concern"_s, u"PROPOSAL WHOM"_s, ki18nc("@info:shell", "Say whom it concerns too"),
            {words()}, wordingsOf, ki18nc("@info:shell", "Said."),
            [](const Outlook &outlook, const ChangeId &id, const Arguments &arguments) {
                return declareConcern(outlook, {id, arguments.words.value(1), arguments.last(u"reason"_s)});
            }),
        verbOnThing(u"proposal reason"_s, u"PROPOSAL TEXT"_s, ki18nc("@info:shell", "Give a reason or ask"),
            reasonOptions(), wordingsOf, ki18nc("@info:shell", "Said."),
            [](const Outlook &outlook, const ChangeId &id, const Arguments &arguments) {
                return reasonIn(outlook, id, arguments).and_then([&](const ReasonGiven &reason) {
                    return giveReason(outlook, reason);
                });
            }),
    };
}

std::vector<Verb> decisionVerbs()
{
    return {
        verbOnThing(u"position take"_s, u"PROPOSAL POSITION"_s,
            ki18nc("@info:shell", "Say for-doing, for, if, aside, object or own:N"),
            {words(), {u"paragraph"_s, u"ADDRESS"_s, ki18nc("@info:shell", "The paragraph an objection rests on")}},
            wordingsOf, ki18nc("@info:shell", "Said."), positionIn),
        verbOnThing(u"decision close"_s, u"PROPOSAL"_s, ki18nc("@info:shell", "Count what was said"), {}, wordingsOf,
            ki18nc("@info:shell", "Counted."),
            [](const Outlook &outlook, const ChangeId &id, const Arguments &) { return close(outlook, id); }),
        verbOnThing(u"decision record"_s, u"PROPOSAL adopted|rejected"_s,
            ki18nc("@info:shell", "Write down what came of it in the group’s own way"), {words()}, wordingsOf,
            ki18nc("@info:shell", "Written down. Others must confirm it."),
            [](const Outlook &outlook, const ChangeId &id, const Arguments &arguments) {
                return recordOutcome(
                    outlook, {id, arguments.words.value(1) == u"adopted", arguments.last(u"reason"_s)});
            }),
        verbOnThing(u"decision confirm"_s, u"RECORD"_s, ki18nc("@info:shell", "Confirm what another wrote down"), {},
            recordsOf, ki18nc("@info:shell", "Confirmed."),
            [](const Outlook &outlook, const ChangeId &id, const Arguments &) { return bearOut(outlook, id); }),
        verbOnThing(u"consent withdraw"_s, u"DECISION"_s, ki18nc("@info:shell", "Withdraw your consent"),
            {words(), {u"hand-over"_s, u"TEXT"_s, ki18nc("@info:shell", "What becomes of what you had taken on")}},
            wordingsOf, ki18nc("@info:shell", "Withdrawn."),
            [](const Outlook &outlook, const ChangeId &id, const Arguments &arguments) {
                return withdrawConsent(outlook, {id, arguments.last(u"reason"_s), arguments.last(u"hand-over"_s)});
            }),
        verbOnThing(u"consent give"_s, u"PROPOSAL [no]"_s,
            ki18nc("@info:shell", "Answer as one at whom it is directed"), {words()}, wordingsOf,
            ki18nc("@info:shell", "Said."),
            [](const Outlook &outlook, const ChangeId &id, const Arguments &arguments) {
                return answerAsAddressee(outlook, {id, arguments.words.value(1) != u"no", arguments.last(u"reason"_s)});
            }),
        {u"lot seal"_s, u"PROPOSAL"_s, ki18nc("@info:shell", "Promise your part of a draw"), {}, 1, 1, lotSealed},
        {u"lot show"_s, u"PROPOSAL"_s, ki18nc("@info:shell", "Show your part of a draw"), {}, 1, 1, lotShown},
        {u"decision list"_s, u"GROUP"_s, ki18nc("@info:shell", "Proposals and decisions"),
            {{u"words"_s, u"TEXT"_s, ki18nc("@info:shell", "Only with these words")},
                {u"state"_s, u"STATE"_s,
                    ki18nc("@info:shell", "Only open, adopted, not-adopted, disputed, withdrawn or replaced")},
                {u"waiting"_s, {}, ki18nc("@info:shell", "Only those that wait for your position")},
                {u"changed"_s, {}, ki18nc("@info:shell", "Only those whose text changed since you spoke on it")},
                {u"review"_s, {}, ki18nc("@info:shell", "Only those due for review")},
                {u"dissent"_s, {}, ki18nc("@info:shell", "Only those adopted against objections")}},
            1, 1, decisionsListed},
        {u"decision citing"_s, u"GROUP ADDRESS"_s, ki18nc("@info:shell", "What rests on a paragraph of the texts"), {},
            2, 2, decisionsCiting},
        {u"decision show"_s, u"PROPOSAL"_s, ki18nc("@info:shell", "All of one proposal"), {}, 1, 1, decisionShown},
    };
}

} // namespace

std::vector<Verb> assembliesVerbs()
{
    std::vector<Verb> verbs = proposalVerbs();
    std::ranges::move(decisionVerbs(), std::back_inserter(verbs));
    return verbs;
}

} // namespace pochin::ctl
