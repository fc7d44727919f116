// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delegates/domain/said.h"

namespace pochin::delegates {

/// What became of one point, with the acts on it. Point 0 gathers what was done outside the mandate.
struct ReportLine {
    quint32 point = 0;
    QString words = {}; ///< the delegate's own; may be empty, the acts speak
    std::vector<ChangeId> acts = {};
    friend bool operator==(const ReportLine &, const ReportLine &) = default;
};

/// The delegate reports home, point by point. Any end of a mandate asks for a report, and none needs it to take effect.
struct ReportFiled {
    static constexpr quint16 type = 269;
    static constexpr QLatin1StringView name{"report.filed"};
    static constexpr std::size_t mostActs = 400; ///< on one line

    ChangeId mandate;
    QString summary = {};
    std::vector<ReportLine> lines;

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<ReportFiled> decoded(QByteArrayView payload);
    [[nodiscard]] static ledger::Claim claim() { return {}; }
    [[nodiscard]] Result<> apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const;
    [[nodiscard]] bool covers(const ChangeId &act) const;
    friend bool operator==(const ReportFiled &, const ReportFiled &) = default;
};

/// The report as the log has it: a line for each point, also for those on which nothing was done, and one for what was
/// outside; acts that were set aside are in it as well. The delegate adds words.
[[nodiscard]] Result<ReportFiled> reportFromLog(const Outlook &outlook, const ChangeId &mandate);
/// Refusals: NotTheDelegate, NoSuchMandate, NoSuchPoint, TextTooLong.
[[nodiscard]] Result<Deed> fileReport(const Outlook &outlook, const ReportFiled &report);

} // namespace pochin::delegates
