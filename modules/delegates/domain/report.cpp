// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delegates/domain/report.h"

#include "delegates/domain/act_log.h"
#include "delegates/domain/delegates_part.h"
#include "delegates/domain/refusal.h"
#include "ledger/domain/payload_reader.h"
#include "ledger/domain/payload_writer.h"

#include <algorithm>

namespace pochin::delegates {

QByteArray ReportFiled::encoded() const
{
    ledger::PayloadWriter out;
    out.id(1, mandate);
    out.text(2, summary);
    out.maps(3, lines, [](ledger::PayloadWriter &item, const ReportLine &line) {
        item.number(1, line.point);
        item.text(2, line.words);
        item.ids(3, line.acts);
    });
    return out.bytes();
}

Result<ReportFiled> ReportFiled::decoded(QByteArrayView payload)
{
    ledger::PayloadReader in(payload);
    ReportFiled report{.mandate = in.id<ChangeId>(1),
        .summary = in.optionalText(2, ledger::aText),
        .lines = in.maps(3, MandateText::mostPoints + 1, [](ledger::PayloadReader &item) {
            return ReportLine{static_cast<quint32>(item.number(1, 0, MandateText::mostPoints)),
                item.optionalText(2, ledger::aText), item.ids<ChangeId>(3, mostActs)};
        })};
    return in.read(std::move(report));
}

Result<> ReportFiled::apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const
{
    const Mandate *of = state.part<DelegatesPart>().mandate(mandate);
    if (!of || of->words.delegate != change.author)
        return withoutMeaning();
    state.alterable<DelegatesPart>().mandates.at(mandate).reports.push_back(said(*this, change));
    return {};
}

bool ReportFiled::covers(const ChangeId &act) const
{
    return std::ranges::any_of(
        lines, [&](const ReportLine &line) { return std::ranges::find(line.acts, act) != line.acts.end(); });
}

Result<ReportFiled> reportFromLog(const Outlook &outlook, const ChangeId &id)
{
    const Mandate *mandate = outlook.part<DelegatesPart>().mandate(id);
    if (!mandate)
        return refused(Refusal::NoSuchMandate);
    ReportFiled report{.mandate = id, .lines = {}};
    for (quint32 point = 1; point <= mandate->words.points.size(); ++point)
        report.lines.push_back({.point = point});
    ReportLine outside;
    for (const LoggedAct &logged : actLog(outlook, id)) {
        const quint32 point = logged.act.act.point;
        ReportLine &line = mandate->words.hasPoint(point) ? report.lines[point - 1] : outside;
        line.acts.push_back(logged.act.id);
    }
    if (!outside.acts.empty())
        report.lines.push_back(std::move(outside));
    return report;
}

Result<Deed> fileReport(const Outlook &outlook, const ReportFiled &report)
{
    const Mandate *of = outlook.part<DelegatesPart>().mandate(report.mandate);
    if (!of)
        return refused(Refusal::NoSuchMandate);
    if (of->words.delegate != outlook.self)
        return refused(Refusal::NotTheDelegate);
    if (!outlook.isMember())
        return refused(Refusal::NotAMember);
    const auto isNoPoint = [&](const ReportLine &line) { return line.point != 0 && !of->words.hasPoint(line.point); };
    if (std::ranges::any_of(report.lines, isNoPoint))
        return refused(Refusal::NoSuchPoint);
    const auto isTooLong = [](const ReportLine &line) {
        return !ledger::isWritable(line.words, ledger::aText) || line.acts.size() > ReportFiled::mostActs;
    };
    if (!ledger::isWritable(report.summary, ledger::aText) || std::ranges::any_of(report.lines, isTooLong))
        return refused(Refusal::TextTooLong);
    return ledger::deedOf(report);
}

} // namespace pochin::delegates
