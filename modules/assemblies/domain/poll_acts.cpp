// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assemblies/domain/poll_acts.h"

#include "assemblies/domain/asking.h"

#include <algorithm>
#include <set>

namespace pochin::assemblies {

using namespace ledger;

namespace {

enum OpenedKey : quint64 { Kind = 1, Question, Choices, Until };
enum AnsweredKey : quint64 { AnsweredPoll = 1, Marks, AnswerWords };
enum EndedKey : quint64 { EndedPoll = 1, EndWords };
constexpr std::size_t mostChoices = 50;

bool areApart(const std::vector<QString> &choices)
{
    return std::set(choices.begin(), choices.end()).size() == choices.size();
}

/// Whether the marks say something of each choice, as the kind has it.
bool areFit(const PollOpened &poll, QByteArrayView marks)
{
    if (marks.size() != std::ssize(poll.choices))
        return false;
    const auto most = poll.kind == PollKind::Simple ? 1
        : poll.kind == PollKind::Dates              ? static_cast<int>(DateMark::Yes)
                                                    : static_cast<int>(poll.choices.size());
    std::set<int> places;
    return std::ranges::all_of(marks, [&](char byte) {
        const int mark = static_cast<quint8>(byte);
        return mark <= most && (poll.kind != PollKind::Ranked || mark == 0 || places.insert(mark).second);
    });
}

Result<const Poll *> askedPoll(const Outlook &outlook, const ChangeId &id)
{
    if (!outlook.isMember())
        return refusal(Refusal::NotAMember);
    const auto &polls = outlook.part<Polls>().polls;
    const auto found = polls.find(id);
    if (found == polls.end())
        return refusal(Refusal::NothingOfThatName);
    if (!found->second.ended.empty())
        return refusal(Refusal::PollOver);
    return &found->second;
}

} // namespace

QByteArray PollOpened::encoded() const
{
    PayloadWriter out;
    out.choice(Kind, kind);
    out.text(Question, question);
    out.texts(Choices, choices);
    out.moment(Until, until);
    return out.bytes();
}

Result<PollOpened> PollOpened::decoded(QByteArrayView payload)
{
    PayloadReader in(payload);
    PollOpened poll{.kind = in.choice(Kind, PollKind::Dates),
        .question = in.text(Question, aLine),
        .choices = in.texts(Choices, mostChoices, aLine),
        .until = in.optionalMoment(Until)};
    if (poll.choices.size() < 2 || !areApart(poll.choices))
        in.fail(Choices, QLatin1StringView("fewer than two, or one twice"));
    return in.read(std::move(poll));
}

Result<> PollOpened::apply(SpaceState &state, const FoldedChange &change) const
{
    state.alterable<Polls>().polls.emplace(change.id, Poll{kept(change, *this), {}, {}});
    return {};
}

Result<Deed> openPoll(const Outlook &outlook, const PollOpened &poll)
{
    if (!outlook.isMember())
        return refusal(Refusal::NotAMember);
    const auto isEmpty = [](const QString &text) { return text.trimmed().isEmpty(); };
    if (isEmpty(poll.question))
        return refusal(Refusal::UnfitText);
    if (poll.choices.size() < 2 || !areApart(poll.choices) || std::ranges::any_of(poll.choices, isEmpty))
        return refusal(Refusal::ChoicesMissing);
    return checkedDeed(poll);
}

QByteArray PollAnswered::encoded() const
{
    PayloadWriter out;
    out.id(AnsweredPoll, poll);
    out.bytes(Marks, marks);
    out.text(AnswerWords, words);
    return out.bytes();
}

Result<PollAnswered> PollAnswered::decoded(QByteArrayView payload)
{
    PayloadReader in(payload);
    PollAnswered answer{.poll = in.id<ChangeId>(AnsweredPoll),
        .marks = in.bytes(Marks, 2, mostChoices),
        .words = in.optionalText(AnswerWords, aText)};
    return in.read(std::move(answer));
}

Result<> PollAnswered::apply(SpaceState &state, const FoldedChange &change) const
{
    const auto &polls = state.part<Polls>().polls;
    const auto found = polls.find(poll);
    if (found == polls.end() || !areFit(found->second.opened.act, marks))
        return withoutMeaning();
    state.alterable<Polls>().polls.at(poll).answers.insert_or_assign(change.author, kept(change, *this));
    return {};
}

Result<Deed> answerPoll(const Outlook &outlook, const PollAnswered &answer)
{
    const auto poll = askedPoll(outlook, answer.poll);
    if (!poll)
        return std::unexpected(poll.error());
    return areFit((*poll)->opened.act, answer.marks) ? checkedDeed(answer) : refusal(Refusal::UnfitAnswer);
}

QByteArray PollEnded::encoded() const
{
    PayloadWriter out;
    out.id(EndedPoll, poll);
    out.text(EndWords, words);
    return out.bytes();
}

Result<PollEnded> PollEnded::decoded(QByteArrayView payload)
{
    PayloadReader in(payload);
    PollEnded ended{.poll = in.id<ChangeId>(EndedPoll), .words = in.optionalText(EndWords, aText)};
    return in.read(std::move(ended));
}

Result<> PollEnded::apply(SpaceState &state, const FoldedChange &change) const
{
    const auto &polls = state.part<Polls>().polls;
    const auto found = polls.find(poll);
    if (found == polls.end() || found->second.opened.by != change.author || !found->second.ended.empty())
        return withoutMeaning();
    state.alterable<Polls>().polls.at(poll).ended.push_back(kept(change, *this));
    return {};
}

Result<Deed> endPoll(const Outlook &outlook, const PollEnded &ended)
{
    const auto poll = askedPoll(outlook, ended.poll);
    if (!poll)
        return std::unexpected(poll.error());
    return (*poll)->opened.by == outlook.self ? checkedDeed(ended) : refusal(Refusal::NotYours);
}

void Polls::writeTo(CborWriter &out) const
{
    out.writeArrayHeader(polls.size());
    for (const auto &[id, poll] : polls) {
        out.writeArrayHeader(3);
        writeKept(out, std::vector{poll.opened});
        std::vector<Kept<PollAnswered>> answers;
        for (const auto &[person, answer] : poll.answers)
            answers.push_back(answer);
        writeKept(out, answers);
        writeKept(out, poll.ended);
    }
}

} // namespace pochin::assemblies
