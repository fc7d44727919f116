// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delegates/domain/question.h"

#include "delegates/domain/delegates_part.h"
#include "delegates/domain/refusal.h"
#include "ledger/domain/payload_reader.h"
#include "ledger/domain/payload_writer.h"

namespace pochin::delegates {

namespace {

QByteArray idAndWords(const ChangeId &id, const QString &words)
{
    ledger::PayloadWriter out;
    out.id(1, id);
    out.text(2, words);
    return out.bytes();
}

template <typename Act>
Result<Act> readIdAndWords(QByteArrayView payload)
{
    ledger::PayloadReader in(payload);
    Act act{in.id<ChangeId>(1), in.text(2, ledger::aText)};
    return in.read(std::move(act));
}

Result<> writable(const QString &words)
{
    if (words.isEmpty())
        return refused(Refusal::NoWords);
    return ledger::isWritable(words, ledger::aText) ? Result<>() : refused(Refusal::TextTooLong);
}

} // namespace

QByteArray QuestionAsked::encoded() const
{
    return idAndWords(mandate, words);
}

Result<QuestionAsked> QuestionAsked::decoded(QByteArrayView payload)
{
    return readIdAndWords<QuestionAsked>(payload);
}

Result<> QuestionAsked::apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const
{
    const Mandate *of = state.part<DelegatesPart>().mandate(mandate);
    if (!of || of->words.delegate != change.author)
        return withoutMeaning();
    state.alterable<DelegatesPart>().mandates.at(mandate).questions.push_back(said(*this, change));
    return {};
}

QByteArray QuestionAnswered::encoded() const
{
    return idAndWords(question, words);
}

Result<QuestionAnswered> QuestionAnswered::decoded(QByteArrayView payload)
{
    return readIdAndWords<QuestionAnswered>(payload);
}

Result<> QuestionAnswered::apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const
{
    if (!state.part<DelegatesPart>().question(question))
        return withoutMeaning();
    state.alterable<DelegatesPart>().answers[question].push_back(said(*this, change));
    return {};
}

Result<Deed> ask(const Outlook &outlook, const QuestionAsked &question)
{
    const Mandate *of = outlook.part<DelegatesPart>().mandate(question.mandate);
    if (!of)
        return refused(Refusal::NoSuchMandate);
    if (of->words.delegate != outlook.self)
        return refused(Refusal::NotTheDelegate);
    if (!outlook.isMember())
        return refused(Refusal::NotAMember);
    return writable(question.words).transform([&] { return ledger::deedOf(question); });
}

Result<Deed> answerQuestion(const Outlook &outlook, const QuestionAnswered &answer)
{
    if (!outlook.isMember())
        return refused(Refusal::NotAMember);
    if (!outlook.part<DelegatesPart>().question(answer.question))
        return refused(Refusal::NoSuchQuestion);
    return writable(answer.words).transform([&] { return ledger::deedOf(answer); });
}

} // namespace pochin::delegates
