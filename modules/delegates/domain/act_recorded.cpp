// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delegates/domain/act_recorded.h"

#include "delegates/domain/delegates_part.h"
#include "delegates/domain/mandate_standing.h"
#include "delegates/domain/refusal.h"
#include "ledger/domain/payload_reader.h"
#include "ledger/domain/payload_writer.h"

namespace pochin::delegates {

QByteArray ActRecorded::encoded() const
{
    ledger::PayloadWriter out;
    out.id(1, mandate);
    if (!isOutside())
        out.number(2, point);
    out.text(3, words);
    out.flag(4, progress == Progress::PointDone);
    return out.bytes();
}

Result<ActRecorded> ActRecorded::decoded(QByteArrayView payload)
{
    ledger::PayloadReader in(payload);
    ActRecorded act{.mandate = in.id<ChangeId>(1),
        .point = in.has(2) ? static_cast<quint32>(in.number(2, 1, MandateText::mostPoints)) : 0,
        .words = in.text(3, ledger::aText),
        .progress = in.flag(4) ? Progress::PointDone : Progress::GoesOn};
    if (act.isOutside() && act.progress == Progress::PointDone)
        in.fail(4, QLatin1StringView("nothing outside is a point done"));
    return in.read(std::move(act));
}

Result<> ActRecorded::apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const
{
    const Mandate *of = state.part<DelegatesPart>().mandate(mandate);
    if (!of || (!isOutside() && !of->words.hasPoint(point)))
        return withoutMeaning();
    state.alterable<DelegatesPart>().mandates.at(mandate).acts.push_back(said(*this, change));
    return {};
}

namespace {

Result<> checkedWords(const Mandate &mandate, const ActRecorded &act)
{
    if (!act.isOutside() && !mandate.words.hasPoint(act.point))
        return refused(Refusal::NoSuchPoint);
    if (act.words.isEmpty())
        return refused(Refusal::NoWords);
    return ledger::isWritable(act.words, ledger::aText) ? Result<>() : refused(Refusal::TextTooLong);
}

} // namespace

Result<Deed> recordAct(const Outlook &outlook, const ActRecorded &act)
{
    return mayAct(outlook, act.mandate)
        .and_then([&] { return checkedWords(*outlook.part<DelegatesPart>().mandate(act.mandate), act); })
        .transform([&] { return ledger::deedOf(act); });
}

} // namespace pochin::delegates
