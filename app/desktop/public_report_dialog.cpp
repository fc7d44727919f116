// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/public_report_dialog.h"

#include "workbench/notice_bar.h"
#include "workbench/plain_text_label.h"

#include <KLocalizedString>

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

namespace pochin::desktop {

using namespace Qt::StringLiterals;
using paper::Format;
using workbench::NoticeBar;

namespace {

constexpr int dialogWidth = 720;
constexpr int paperHeight = 280;
constexpr int margin = 24;
constexpr int spacing = 12;

} // namespace

PublicReportDialog::PublicReportDialog(Report report, QWidget *parent)
    : FittingDialog(dialogWidth, parent), m_report(std::move(report)), m_leaveOut(new QCheckBox(this)),
      m_paper(new QPlainTextEdit(this)), m_notice(new NoticeBar(this))
{
    setObjectName(u"public-report"_s);
    setWindowTitle(i18nc("@title:window", "A report for everybody"));
    auto *about = new workbench::PlainTextLabel(this);
    about->setText(i18nc("@info",
        "This text will be in the file, and nothing else. Names, links, addresses and numbers were taken out; places, "
        "and what tells of somebody without a name, only you can see. Read it, and change what you like."));
    m_leaveOut->setText(i18nc("@option:check", "Leave names out, instead of “somebody 1”"));
    m_paper->setAccessibleName(i18nc("@label", "Text of the report"));
    m_paper->setMinimumHeight(paperHeight);
    m_paper->setTabChangesFocus(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(spacing);
    for (QWidget *part : std::initializer_list<QWidget *>{about, m_leaveOut, m_paper, m_notice})
        column->addWidget(part);
    addSaving(column);
    connect(m_leaveOut, &QCheckBox::toggled, this, &PublicReportDialog::writeAnew);
    writeAnew();
}

void PublicReportDialog::addSaving(QVBoxLayout *column)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setText(i18nc("@action:button", "Close"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const auto add = [&](const QString &words, Format format, const QString &ending, const QString &kind) {
        auto *button = buttons->addButton(words, QDialogButtonBox::ActionRole);
        connect(
            button, &QPushButton::clicked, this, [this, format, ending, kind] { askWhereTo(format, ending, kind); });
        connect(m_paper, &QPlainTextEdit::textChanged, button,
            [this, button] { button->setDisabled(m_paper->toPlainText().trimmed().isEmpty()); });
    };
    add(i18nc("@action:button", "Save as text…"), Format::Text, u".txt"_s,
        i18nc("@item kinds of files", "Text files (*.txt)"));
    add(i18nc("@action:button", "Save as HTML…"), Format::Html, u".html"_s,
        i18nc("@item kinds of files", "HTML files (*.html)"));
    add(i18nc("@action:button", "Save as PDF…"), Format::Pdf, u".pdf"_s,
        i18nc("@item kinds of files", "PDF files (*.pdf)"));
    column->addWidget(buttons);
}

void PublicReportDialog::writeAnew()
{
    m_paper->setPlainText(
        m_report(m_leaveOut->isChecked() ? composition::Names::LeftOut : composition::Names::Replaced));
}

void PublicReportDialog::askWhereTo(Format format, const QString &ending, const QString &kind)
{
    const QString path = QFileDialog::getSaveFileName(this, i18nc("@title:window", "Where to put the report"),
        i18nc("@item name of a file, without its ending", "report") + ending, kind);
    if (!path.isEmpty())
        saveTo(path, format);
}

bool PublicReportDialog::saveTo(const QString &path, Format format)
{
    const auto bytes = paper::fileOf(m_paper->toPlainText(), format);
    QSaveFile out(path);
    if (!bytes || !out.open(QIODevice::WriteOnly) || out.write(*bytes) != bytes->size() || !out.commit()) {
        m_notice->say(NoticeBar::Kind::Failure, i18nc("@info", "The file could not be written."));
        return false;
    }
    m_notice->say(NoticeBar::Kind::Success,
        i18nc("@info %1 is a file", "%1 is written, readable by anyone.", QFileInfo(path).fileName()));
    return true;
}

} // namespace pochin::desktop
