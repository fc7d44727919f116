// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delegates/domain/council/seats.h"

#include "delegates/domain/council/council_part.h"

#include <algorithm>
#include <map>

namespace pochin::delegates {

using namespace Qt::StringLiterals;
using groups::SealBook;
using groups::StatementId;

namespace {

Truth sealTruth(groups::SealStanding standing)
{
    switch (standing) {
    case groups::SealStanding::Stands:
        return Truth::Stands;
    case groups::SealStanding::UnknownCard:
        return Truth::UnknownCard;
    case groups::SealStanding::TooFewSignatures:
        return Truth::TooFewSignatures;
    case groups::SealStanding::UnderOldCard:
        return Truth::UnderOldCard;
    case groups::SealStanding::DisputedCard:
        return Truth::DisputedCard;
    }
    Q_UNREACHABLE_RETURN(Truth::Unreadable);
}

const groups::CardSeen *cardIn(const SealBook &book, const StatementId &card)
{
    const auto found = book.cards().find(card);
    return found == book.cards().end() ? nullptr : &found->second;
}

QString groupOf(const SealBook &book, const StatementId &card)
{
    const auto *seen = cardIn(book, card);
    return seen ? seen->content.name : QString();
}

/// What this council itself says in another one, drafted here or come back: that is no word of a group to it.
bool isOwnWord(const ledger::Space &council, const SealBook &book, const StatementId &id)
{
    const auto &keys = council.state().part<groups::SealPart>().keys;
    return truthOf(council, book, id) == Truth::SaidElsewhere
        && std::ranges::any_of(book.signers(id), [&](const ledger::FeedKey &key) { return keys.contains(key); });
}

/// What is said of one seat: also by whom it may not be said.
std::vector<SeatEnding> endingsOf(const ledger::Space &council, const SealBook &book, const Seat *seat)
{
    std::vector<SeatEnding> endings;
    for (const auto &[id, heard] : book.heard()) {
        if (heard.statement.kind != seatEndedKind || isOwnWord(council, book, id))
            continue;
        const auto content = SeatEndedContent::decoded(heard.statement.content);
        if (seat && (!content || content->seat != seat->statement))
            continue;
        SeatEnding ending{.statement = id,
            .card = heard.statement.cardId(),
            .group = groupOf(book, heard.statement.cardId()),
            .truth = truthOf(council, book, id),
            .content = content ? std::optional(*content) : std::nullopt};
        if (ending.truth == Truth::Stands && !content)
            ending.truth = Truth::Unreadable;
        const auto named = content ? book.heard().find(content->seat) : book.heard().end();
        if (ending.truth == Truth::Stands
            && (named == book.heard().end() || named->second.statement.kind != seatKind
                || named->second.statement.cardId() != ending.card))
            ending.truth = Truth::NotTheirs;
        endings.push_back(std::move(ending));
    }
    return endings;
}

SeatStanding standingOf(const ledger::Space &council, const SealBook &book, Seat &seat, Instant now)
{
    if (seat.truth != Truth::Stands)
        return SeatStanding::None;
    for (const SeatEnding &ending : endingsOf(council, book, &seat)) {
        if (ending.truth == Truth::Stands) {
            seat.endedBy = ending.content->end;
            return SeatStanding::Ended;
        }
    }
    if (now >= endOf(seat.content->lastDay))
        return SeatStanding::TermOver;
    if (const auto *card = cardIn(book, seat.card); card && card->isLeft)
        return SeatStanding::GroupLeft;
    return council.standing().isMember(seat.content->delegate) ? SeatStanding::Held : SeatStanding::DelegateNotHere;
}

Seat seatSaid(const ledger::Space &council, const SealBook &book, const StatementId &id, Instant now)
{
    const groups::Statement &statement = book.heard().at(id).statement;
    const auto content = SeatContent::decoded(statement.content);
    Seat seat{.statement = id,
        .card = statement.cardId(),
        .group = groupOf(book, statement.cardId()),
        .truth = truthOf(council, book, id),
        .content = content ? std::optional(*content) : std::nullopt};
    if (seat.truth == Truth::Stands && !content)
        seat.truth = Truth::Unreadable;
    seat.standing = standingOf(council, book, seat, now);
    return seat;
}

} // namespace

QLatin1StringView nameOf(Truth truth)
{
    static constexpr std::array names{"stands"_L1, "said-elsewhere"_L1, "unknown-card"_L1, "too-few-signatures"_L1,
        "under-old-card"_L1, "disputed-card"_L1, "unreadable"_L1, "not-theirs"_L1};
    return names.at(static_cast<std::size_t>(truth));
}

QLatin1StringView nameOf(SeatStanding standing)
{
    static constexpr std::array names{
        "held"_L1, "ended"_L1, "term-over"_L1, "group-left"_L1, "delegate-not-here"_L1, "none"_L1};
    return names.at(static_cast<std::size_t>(standing));
}

Truth truthOf(const ledger::Space &council, const SealBook &book, const StatementId &id)
{
    const groups::Statement &statement = book.heard().at(id).statement;
    if (QByteArrayView(statement.to.bytes()) != QByteArrayView(council.graph().space().bytes()))
        return Truth::SaidElsewhere;
    return sealTruth(book.standing(id));
}

std::vector<Seat> seatsOf(const ledger::Space &council, const SealBook &book, Instant now)
{
    std::vector<Seat> seats;
    for (const auto &[id, heard] : book.heard()) {
        if (heard.statement.kind == seatKind && !isOwnWord(council, book, id))
            seats.push_back(seatSaid(council, book, id, now));
    }
    std::ranges::sort(seats, {}, [](const Seat &seat) {
        return std::tuple(seat.group, seat.content ? seat.content->matter : QString(), seat.statement);
    });
    return seats;
}

bool holdsSeat(const ledger::Space &council, const SealBook &book, const PersonId &person, Instant now)
{
    return std::ranges::any_of(seatsOf(council, book, now),
        [&](const Seat &seat) { return seat.isHeld() && seat.content->delegate == person; });
}

std::vector<SeatEnding> endingsSaid(const ledger::Space &council, const SealBook &book)
{
    return endingsOf(council, book, nullptr);
}

std::vector<Participant> participantsOf(const ledger::Space &council, const std::vector<Seat> &seats)
{
    const auto &works = council.state().part<CouncilPart>().works;
    std::vector<Participant> participants;
    for (const PersonId &person : council.standing().members()) {
        const auto sits = [&](const Seat &seat) { return seat.isHeld() && seat.content->delegate == person; };
        const auto work = works.find(person);
        const bool isActing = work != works.end();
        const Presence presence = std::ranges::any_of(seats, sits) ? Presence::Mandated
            : isActing                                             ? Presence::Acting
                                                                   : Presence::Listening;
        participants.push_back({person, presence, isActing ? work->second.act.words : QString()});
    }
    return participants;
}

std::vector<MatterTable> sideBySide(const std::vector<Seat> &seats)
{
    std::map<QString, MatterTable> tables;
    for (const Seat &seat : seats) {
        if (!seat.isHeld())
            continue;
        MatterTable &table = tables[seat.content->matter];
        table.matter = seat.content->matter;
        table.seats.push_back(&seat);
    }
    std::vector<MatterTable> all;
    for (auto &[matter, table] : tables)
        all.push_back(std::move(table));
    return all;
}

} // namespace pochin::delegates
