// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "groups/domain/entry_request.h"

#include "groups/domain/may.h"
#include "groups/domain/naming.h"

namespace pochin::groups {

using namespace ledger;

namespace {

enum Key : quint64 { Card = 1, Pseudonym = 3, Way, Word };

} // namespace

QByteArray EntryRequested::encoded() const
{
    PayloadWriter out;
    writeCard(out, Card, newcomer);
    out.text(Pseudonym, pseudonym);
    out.choice(Way, way);
    out.text(Word, word);
    return out.bytes();
}

Result<EntryRequested> EntryRequested::decoded(QByteArrayView payload)
{
    PayloadReader in(payload);
    EntryRequested act{.newcomer = readCard(in, Card),
        .pseudonym = in.text(Pseudonym, aName),
        .way = in.choice(Way, EntryRequestWay::Invited),
        .word = in.optionalText(Word, aLine)};
    return in.read(std::move(act));
}

/// The first showing stays: nobody can put another name or recipient under a card that is known.
Result<> EntryRequested::apply(SpaceState &state, const FoldedChange &change) const
{
    EntryRequest request{
        .card = newcomer, .name = pseudonym, .way = way, .word = word, .shownBy = change.author, .declined = {}};
    state.alterable<PeoplePart>().requests.emplace(*PersonId::fromBytes(newcomer.feed.bytes()), std::move(request));
    return {};
}

Result<Deed> showCard(const Outlook &outlook, const EntryRequested &request)
{
    return mayAct(outlook)
        .and_then([&]() -> Result<> {
            if (outlook.standing().isMember(*PersonId::fromBytes(request.newcomer.feed.bytes())))
                return refusal(Refusal::AlreadyMember, request.pseudonym);
            return writable(request.pseudonym, aName) ? Result<>() : refusal(Refusal::UnfitName);
        })
        .and_then([&] { return writableOrEmpty(request.word, aLine); })
        .transform([&] { return deedOf(request); });
}

QByteArray EntryDeclined::encoded() const
{
    return namingBytes(newcomer, reason);
}

Result<EntryDeclined> EntryDeclined::decoded(QByteArrayView payload)
{
    return decodedNaming<EntryDeclined, PersonId>(payload);
}

Result<> EntryDeclined::apply(SpaceState &state, const FoldedChange &change) const
{
    auto &requests = state.alterable<PeoplePart>().requests;
    const auto request = requests.find(newcomer);
    if (request == requests.end())
        return refusal(Refusal::NothingNamed);
    request->second.declined.insert_or_assign(change.author, reason);
    return {};
}

Result<Deed> decline(const Outlook &outlook, const EntryDeclined &declined)
{
    return isHere(outlook)
        .and_then([&]() -> Result<> {
            return outlook.part<PeoplePart>().requests.contains(declined.newcomer) ? Result<>()
                                                                                   : refusal(Refusal::NothingNamed);
        })
        .and_then([&] { return writableOrEmpty(declined.reason, aLine); })
        .transform([&] { return deedOf(declined); });
}

} // namespace pochin::groups
