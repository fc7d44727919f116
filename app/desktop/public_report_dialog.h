// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composition/public_report.h"
#include "paper/plain_paper.h"
#include "workbench/fitting_dialog.h"

#include <functional>

class QCheckBox;
class QPlainTextEdit;
class QVBoxLayout;

namespace pochin::workbench {
class NoticeBar;
} // namespace pochin::workbench

namespace pochin::desktop {

/// The public report of a group before it is saved: exactly the text that will be in the file, for a person to read and
/// to change.
class PublicReportDialog final : public workbench::FittingDialog
{
    Q_OBJECT

public:
    /// `report` makes it, with names replaced or left out.
    using Report = std::function<QString(composition::Names names)>;

    PublicReportDialog(Report report, QWidget *parent);

    [[nodiscard]] QPlainTextEdit *paper() const { return m_paper; }
    [[nodiscard]] QCheckBox *leaveOut() const { return m_leaveOut; }
    /// Whether it is written.
    bool saveTo(const QString &path, pochin::paper::Format format);

private:
    void writeAnew();
    void addSaving(QVBoxLayout *column);
    void askWhereTo(pochin::paper::Format format, const QString &ending, const QString &kind);

    Report m_report;
    QCheckBox *m_leaveOut;
    QPlainTextEdit *m_paper;
    workbench::NoticeBar *m_notice;
};

} // namespace pochin::desktop
