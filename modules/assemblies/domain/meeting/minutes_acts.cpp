// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assemblies/domain/meeting/minutes_acts.h"

#include "assemblies/domain/meeting/meeting_asking.h"

#include <algorithm>

namespace pochin::assemblies {

using namespace ledger;

namespace {

enum WrittenKey : quint64 { WrittenAssembly = 1, WrittenText, WrittenPresent, WrittenGuests, WrittenReplaced };
enum AnswerKey : quint64 { AnswerMinutes = 1, AnswerConfirms, AnswerRemark };
constexpr std::size_t mostReplaced = 100;

} // namespace

QByteArray MinutesWritten::encoded() const
{
    PayloadWriter out;
    out.id(WrittenAssembly, assembly);
    out.text(WrittenText, text);
    out.ids(WrittenPresent, present);
    out.texts(WrittenGuests, guests);
    out.ids(WrittenReplaced, replaced);
    return out.bytes();
}

Result<MinutesWritten> MinutesWritten::decoded(QByteArrayView payload)
{
    PayloadReader in(payload);
    MinutesWritten written{.assembly = in.id<ChangeId>(WrittenAssembly),
        .text = in.text(WrittenText, aText),
        .present = in.ids<PersonId>(WrittenPresent, mostPresent),
        .guests = in.texts(WrittenGuests, mostPresent, aName),
        .replaced = in.ids<ChangeId>(WrittenReplaced, mostReplaced)};
    if (written.text.trimmed().isEmpty())
        in.fail(WrittenText, QLatin1StringView("nothing written"));
    if (written.present.empty()
        || std::ranges::adjacent_find(written.present, std::ranges::greater_equal()) != written.present.end())
        in.fail(WrittenPresent, QLatin1StringView("nobody, or not ascending"));
    return in.read(std::move(written));
}

Result<> MinutesWritten::apply(SpaceState &state, const FoldedChange &change) const
{
    Assembly *altered = alterableAssembly(state, assembly);
    if (!altered)
        return namesNoAssembly();
    altered->minutes.push_back({.written = kept(change, *this), .answers = {}});
    state.alterable<AssembliesPart>().assemblyOf.emplace(change.id, assembly);
    return {};
}

Result<Deed> writeMinutes(const Outlook &outlook, const ChangeId &id, const QString &text)
{
    const auto assembly = askedAssembly(outlook, id);
    if (!assembly)
        return std::unexpected(assembly.error());
    if ((*assembly)->marks.empty())
        return refusal(MeetingRefusal::NotOpened);
    MinutesWritten written{.assembly = id, .text = text, .present = presentAt(**assembly)};
    if (written.present.empty())
        return refusal(MeetingRefusal::NobodyPresent);
    for (const Presence &one : presenceAt(**assembly)) {
        if (one.who.isGuest())
            written.guests.push_back(one.who.guest);
    }
    const Minutes *shown = shownMinutes(outlook, **assembly);
    const auto others = otherMinutes(outlook, **assembly);
    if (shown && others.empty() && shown->written.act.text == text && shown->written.act.present == written.present)
        return refusal(Refusal::NothingChanged);
    if (shown)
        written.replaced.push_back(shown->written.id);
    for (const Minutes *other : others)
        written.replaced.push_back(other->written.id);
    return checkedDeed(written);
}

QByteArray MinutesAnswered::encoded() const
{
    PayloadWriter out;
    out.id(AnswerMinutes, minutes);
    out.flag(AnswerConfirms, isConfirmed);
    out.text(AnswerRemark, remark);
    return out.bytes();
}

Result<MinutesAnswered> MinutesAnswered::decoded(QByteArrayView payload)
{
    PayloadReader in(payload);
    MinutesAnswered answered{.minutes = in.id<ChangeId>(AnswerMinutes),
        .isConfirmed = in.flag(AnswerConfirms),
        .remark = in.optionalText(AnswerRemark, aText)};
    return in.read(std::move(answered));
}

/// Whether its author was there is asked when answers are counted: it may arrive before their word that they were.
Result<> MinutesAnswered::apply(SpaceState &state, const FoldedChange &change) const
{
    auto *known = std::as_const(state).part<AssembliesPart>().minutes(minutes);
    if (!known)
        return namesNoAssembly();
    const bool isListed = std::ranges::binary_search(known->written.act.present, change.author);
    if (isConfirmed && !isListed)
        return refusal(MeetingRefusal::NotPresent);
    auto &part = state.alterable<AssembliesPart>();
    auto &versions = part.assembly(part.assemblyOf.at(minutes))->minutes;
    const auto at = std::ranges::find(versions, minutes, [](const Minutes &each) { return each.written.id; });
    at->answers.push_back(kept(change, *this));
    return {};
}

Result<Deed> answerMinutes(const Outlook &outlook, const MinutesAnswered &answer)
{
    if (!outlook.isMember())
        return refusal(Refusal::NotAMember);
    const Minutes *minutes = outlook.part<AssembliesPart>().minutes(answer.minutes);
    if (!minutes)
        return refusal(MeetingRefusal::NoSuchMinutes);
    if (!answer.isConfirmed && answer.remark.trimmed().isEmpty())
        return refusal(MeetingRefusal::NothingToSay);
    if (answer.isConfirmed && !std::ranges::binary_search(minutes->written.act.present, outlook.self))
        return refusal(MeetingRefusal::NotPresent);
    const bool hasConfirmed = std::ranges::any_of(minutes->answers,
        [&](const Kept<MinutesAnswered> &other) { return other.by == outlook.self && other.act.isConfirmed; });
    if (answer.isConfirmed && hasConfirmed)
        return refusal(MeetingRefusal::AlreadyAnswered);
    return checkedDeed(answer);
}

} // namespace pochin::assemblies
