// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delegates/domain/delegate_word.h"

#include "delegates/domain/delegates_part.h"
#include "delegates/domain/mandate_standing.h"
#include "delegates/domain/refusal.h"
#include "ledger/domain/payload_reader.h"
#include "ledger/domain/payload_writer.h"

namespace pochin::delegates {

namespace {

template <typename Act>
QByteArray mandateAndWord(const Act &act)
{
    ledger::PayloadWriter out;
    out.id(1, act.mandate);
    out.text(2, act.word);
    return out.bytes();
}

template <typename Act>
Result<Act> readMandateAndWord(QByteArrayView payload)
{
    ledger::PayloadReader in(payload);
    Act act{in.id<ChangeId>(1), in.optionalText(2, ledger::aText)};
    return in.read(std::move(act));
}

bool isTheirs(const Mandate *mandate, const PersonId &person)
{
    return mandate && mandate->words.delegate == person;
}

} // namespace

QByteArray MandateAnswered::encoded() const
{
    ledger::PayloadWriter out;
    out.id(1, mandate);
    out.id(2, words);
    out.choice(3, answer);
    out.text(4, word);
    return out.bytes();
}

Result<MandateAnswered> MandateAnswered::decoded(QByteArrayView payload)
{
    ledger::PayloadReader in(payload);
    MandateAnswered answered{
        in.id<ChangeId>(1), in.id<ContentHash>(2), in.choice(3, Answer::Declined), in.optionalText(4, ledger::aText)};
    return in.read(std::move(answered));
}

Result<> MandateAnswered::apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const
{
    const Mandate *answered = state.part<DelegatesPart>().mandate(mandate);
    if (!isTheirs(answered, change.author) || answered->quoted.words != words)
        return withoutMeaning();
    state.alterable<DelegatesPart>().mandates.at(mandate).answers.push_back(said(*this, change));
    return {};
}

QByteArray MandateResigned::encoded() const
{
    return mandateAndWord(*this);
}

Result<MandateResigned> MandateResigned::decoded(QByteArrayView payload)
{
    return readMandateAndWord<MandateResigned>(payload);
}

Result<> MandateResigned::apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const
{
    if (!isTheirs(state.part<DelegatesPart>().mandate(mandate), change.author))
        return withoutMeaning();
    state.alterable<DelegatesPart>().mandates.at(mandate).resignations.push_back(said(*this, change));
    return {};
}

QByteArray EventCame::encoded() const
{
    return mandateAndWord(*this);
}

Result<EventCame> EventCame::decoded(QByteArrayView payload)
{
    return readMandateAndWord<EventCame>(payload);
}

Result<> EventCame::apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const
{
    const Mandate *ended = state.part<DelegatesPart>().mandate(mandate);
    if (!ended || ended->words.term.event.isEmpty())
        return withoutMeaning();
    state.alterable<DelegatesPart>().mandates.at(mandate).events.push_back(said(*this, change));
    return {};
}

namespace {

/// The mandate, if the group gave it, it has not ended, and the words may be written.
Result<const Mandate *> running(const Outlook &outlook, const ChangeId &id, const QString &word)
{
    if (!outlook.isMember())
        return refused(Refusal::NotAMember);
    if (!ledger::isWritable(word, ledger::aText))
        return refused(Refusal::TextTooLong);
    return standingOf(outlook, id).and_then([&](const MandateStanding &standing) -> Result<const Mandate *> {
        if (standing.approval != Approval::Approved)
            return refused(Refusal::NotApproved);
        if (standing.state == MandateState::Ended)
            return refused(Refusal::AlreadyEnded);
        return outlook.part<DelegatesPart>().mandate(id);
    });
}

Result<const Mandate *> myRunning(const Outlook &outlook, const ChangeId &id, const QString &word)
{
    return running(outlook, id, word).and_then([&](const Mandate *mandate) -> Result<const Mandate *> {
        return mandate->words.delegate == outlook.self ? Result<const Mandate *>(mandate)
                                                       : refused(Refusal::NotTheDelegate);
    });
}

} // namespace

Result<Deed> answerMandate(
    const Outlook &outlook, const ChangeId &mandate, MandateAnswered::Answer answer, const QString &word)
{
    return myRunning(outlook, mandate, word).and_then([&](const Mandate *mine) -> Result<Deed> {
        if (!mine->answers.empty())
            return refused(Refusal::AlreadyAnswered);
        return ledger::deedOf(MandateAnswered{mandate, mine->quoted.words, answer, word});
    });
}

Result<Deed> resign(const Outlook &outlook, const ChangeId &mandate, const QString &word)
{
    return myRunning(outlook, mandate, word).transform([&](const Mandate *) {
        return ledger::deedOf(MandateResigned{mandate, word});
    });
}

Result<Deed> sayEventCame(const Outlook &outlook, const ChangeId &mandate, const QString &word)
{
    return running(outlook, mandate, word).and_then([&](const Mandate *ended) -> Result<Deed> {
        if (ended->words.term.event.isEmpty())
            return refused(Refusal::NoEvent);
        return ledger::deedOf(EventCame{mandate, word});
    });
}

} // namespace pochin::delegates
