// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "associations/views/calendar_deeds.h"

#include "associations/words/association_words.h"
#include "associations/words/calendar_words.h"
#include "workbench/fitting_dialog.h"
#include "workbench/in_every_language.h"
#include "workbench/plain_text_label.h"

#include <KLocalizedString>

#include <QFileDialog>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

#include <array>

namespace pochin::associations {

using workbench::PlainTextLabel;

namespace {

constexpr int widthOfPreview = 480;
constexpr qsizetype mostRemarks = 12; ///< more would not fit on a screen; the last line counts the rest

QString previewText(const CalendarFile &file, const Association &association, const Outlook &outlook)
{
    std::array<int, 3> counts{};
    for (const CalendarEntry &entry : file.entries)
        ++counts.at(static_cast<std::size_t>(effectOf(entry, association, outlook)));
    QStringList lines{countSentence(counts[0], counts[1], counts[2])};
    for (const CalendarRemark &remark : file.remarks) {
        if (lines.size() > mostRemarks)
            break;
        lines << sentenceFor(remark);
    }
    if (const auto rest = std::ssize(file.remarks) - mostRemarks; rest > 0)
        lines << i18ncp("@info", "… and %1 more remark.", "… and %1 more remarks.", int(rest));
    return lines.join(u'\n');
}

} // namespace

CalendarDeeds::CalendarDeeds(QWidget *parent)
    : QWidget(parent), m_save(new QPushButton(this)), m_open(new QPushButton(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_save);
    layout->addWidget(m_open);
    connect(m_save, &QPushButton::clicked, this, &CalendarDeeds::askWhereTo);
    connect(m_open, &QPushButton::clicked, this, &CalendarDeeds::askWhereFrom);
    workbench::inEveryLanguage(this, [this] {
        m_save->setText(i18nc("@action:button tasks", "Save as .ics…"));
        m_open->setText(i18nc("@action:button tasks", "Take from .ics…"));
    });
}

void CalendarDeeds::askWhereTo()
{
    const QString file
        = QFileDialog::getSaveFileName(this, m_save->text(), {}, i18nc("@item:inlistbox", "Calendar files (*.ics)"));
    if (!file.isEmpty())
        saveTo(file);
}

void CalendarDeeds::askWhereFrom()
{
    const QString file
        = QFileDialog::getOpenFileName(this, m_open->text(), {}, i18nc("@item:inlistbox", "Calendar files (*.ics)"));
    if (!file.isEmpty())
        openFrom(file);
}

void CalendarDeeds::saveTo(const QString &name)
{
    const auto outlook = m_atHand ? m_atHand->outlook() : std::nullopt;
    if (!outlook)
        return;
    const QByteArray bytes = writtenCalendar(*outlook->part<AssociationsPart>().association(m_atHand->id), *outlook);
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        Q_EMIT failed(i18nc("@info %1 is a file", "%1 could not be written.", name));
    else
        Q_EMIT said(i18nc("@info %1 is a file", "The tasks are in %1.", name));
}

void CalendarDeeds::openFrom(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return Q_EMIT failed(i18nc("@info %1 is a file", "%1 could not be read.", name));
    const auto calendar = readCalendar(file.read(largestCalendarFile + 1));
    if (!calendar)
        return Q_EMIT failed(reasonFor(calendar.error()));
    preview(*calendar);
}

void CalendarDeeds::preview(const CalendarFile &file)
{
    const auto outlook = m_atHand ? m_atHand->outlook() : std::nullopt;
    if (!outlook)
        return;
    auto *dialog = new workbench::FittingDialog(widthOfPreview, this);
    dialog->setWindowTitle(i18nc("@title:window", "What the file would do"));
    auto *layout = new QVBoxLayout(dialog);
    auto *words = new PlainTextLabel(dialog);
    words->setText(previewText(file, *outlook->part<AssociationsPart>().association(m_atHand->id), *outlook));
    layout->addWidget(words);
    auto *buttons = new QHBoxLayout;
    auto *takeIt = new QPushButton(i18nc("@action:button tasks of a file", "Take them"), dialog);
    auto *cancel = new QPushButton(i18nc("@action:button", "Cancel"), dialog);
    buttons->addStretch(1);
    buttons->addWidget(takeIt);
    buttons->addWidget(cancel);
    layout->addLayout(buttons);
    connect(takeIt, &QPushButton::clicked, dialog, [this, dialog, file] {
        dialog->accept();
        take(file);
    });
    connect(cancel, &QPushButton::clicked, dialog, &QDialog::reject);
    dialog->open();
}

void CalendarDeeds::take(const CalendarFile &file)
{
    int taken = 0;
    for (const CalendarEntry &entry : file.entries) {
        const auto outlook = m_atHand->outlook();
        if (!outlook)
            return;
        const auto deed = importedEntry(*outlook, m_atHand->id, entry);
        if (deed && !*deed)
            continue;
        const auto done = deed.and_then([&](const std::optional<Deed> &wanted) {
            return m_atHand->desk->does(m_atHand->space, [&](const Outlook &) -> Result<Deed> { return *wanted; });
        });
        if (!done)
            return Q_EMIT failed(reasonFor(done.error()));
        ++taken;
    }
    Q_EMIT said(i18ncp("@info", "%1 task was written.", "%1 tasks were written.", taken));
}

} // namespace pochin::associations
