// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delegates/domain/delegates_part.h"
#include "delegates/views/asking_dialog.h"

class QLineEdit;

namespace pochin::delegates {

/// The report as the log makes it, point by point; the delegate adds words and sends it home.
class ReportDialog : public AskingDialog
{
    Q_OBJECT

public:
    ReportDialog(const Outlook &outlook, const Mandate &mandate, ReportFiled report, QWidget *parent);
    [[nodiscard]] ReportFiled report() const;

private:
    void addLine(const Outlook &outlook, const Mandate &mandate, const ReportLine &line);

    ReportFiled m_report;
    QLineEdit *m_summary;
    std::vector<QLineEdit *> m_words;
};

} // namespace pochin::delegates
