// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delegates/views/report_dialog.h"

#include "delegates/words/delegate_words.h"
#include "workbench/plain_text_label.h"

#include <KLocalizedString>

#include <QLineEdit>

#include <algorithm>

namespace pochin::delegates {

namespace {

QString actsInWords(const std::vector<LoggedAct> &log, const ReportLine &line)
{
    QStringList words;
    for (const LoggedAct &logged : log) {
        if (std::ranges::find(line.acts, logged.act.id) != line.acts.end())
            words << logged.act.act.words;
    }
    return words.isEmpty() ? i18nc("@info what a report says of a point", "nothing done")
                           : words.join(QLatin1StringView("; "));
}

} // namespace

ReportDialog::ReportDialog(const Outlook &outlook, const Mandate &mandate, ReportFiled report, QWidget *parent)
    : AskingDialog(parent, 640), m_report(std::move(report)), m_summary(new QLineEdit(this))
{
    say(i18nc("@title:window", "Report"),
        i18nc("@info", "This is what your log says, point by point. Add words where you like."),
        i18nc("@action:button", "Send home"));
    for (const ReportLine &line : m_report.lines)
        addLine(outlook, mandate, line);
    m_summary->setPlaceholderText(i18nc("@info:placeholder", "a word on the whole"));
    m_summary->setAccessibleName(i18nc("@label:textbox", "A word on the whole"));
    ask(m_summary);
}

void ReportDialog::addLine(const Outlook &outlook, const Mandate &mandate, const ReportLine &line)
{
    const QString heading = line.point == 0 ? i18nc("@info heading of a line of a report", "Outside the mandate")
                                            : i18nc("@info %1 is a number, %2 the words of a point", "%1. %2",
                                                  line.point, mandate.words.points[line.point - 1].words);
    auto *label = new workbench::PlainTextLabel(this);
    label->setText(heading);
    auto *acts = new workbench::PlainTextLabel(this, workbench::PlainTextLabel::Tone::Quiet);
    acts->setText(actsInWords(actLog(outlook.space, mandate), line));
    auto *words = new QLineEdit(line.words, this);
    words->setAccessibleName(heading);
    words->setPlaceholderText(i18nc("@info:placeholder", "what came of it"));
    m_words.push_back(words);
    for (QWidget *part : std::initializer_list<QWidget *>{label, acts, words})
        ask(part);
}

ReportFiled ReportDialog::report() const
{
    ReportFiled filed = m_report;
    filed.summary = m_summary->text().trimmed();
    for (std::size_t i = 0; i < filed.lines.size(); ++i)
        filed.lines[i].words = m_words[i]->text().trimmed();
    return filed;
}

} // namespace pochin::delegates
