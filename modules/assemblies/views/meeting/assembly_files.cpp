// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assemblies/views/meeting/assembly_files.h"

#include "assemblies/print/assembly_paper.h"
#include "assemblies/words/event_words.h"
#include "workbench/form/deed_form.h"

#include <KLocalizedString>

#include <QFile>
#include <QFileDialog>
#include <QSaveFile>

namespace pochin::assemblies {

using namespace ledger;
using namespace Qt::StringLiterals;
using workbench::DeedForm;
using workbench::FormValues;

namespace {

constexpr qsizetype mostRemarks = 8;

QString previewText(const Outlook &outlook, const EventFile &file)
{
    std::array<int, 3> counts{};
    for (const CalendarEvent &event : file.events)
        ++counts.at(static_cast<std::size_t>(effectOf(outlook, event)));
    QStringList lines{eventCountSentence(counts[0], counts[1], counts[2])};
    for (const EventRemark &remark : file.remarks) {
        if (lines.size() <= mostRemarks)
            lines += sentenceFor(remark);
    }
    return lines.join(u'\n');
}

} // namespace

AssemblyFiles::AssemblyFiles(AssemblyDeeds &deeds, SpacesDesk &desk, QWidget *parent)
    : QObject(parent), m_deeds(deeds), m_desk(desk), m_parent(parent)
{
}

void AssemblyFiles::askWhereToPrint(Paper paper)
{
    const QString title = paper == Paper::Agenda ? i18nc("@title:window", "Print the agenda")
                                                 : i18nc("@title:window", "Print the minutes");
    const QString name
        = QFileDialog::getSaveFileName(m_parent, title, {}, i18nc("@item:inlistbox", "PDF files (*.pdf)"));
    if (!name.isEmpty())
        print(paper, name);
}

void AssemblyFiles::askWhereToExport()
{
    const QString name = QFileDialog::getSaveFileName(m_parent, i18nc("@title:window", "Write to a calendar file"), {},
        i18nc("@item:inlistbox", "Calendar files (*.ics)"));
    if (!name.isEmpty())
        exportTo(name);
}

void AssemblyFiles::askWhatToImport()
{
    const QString name = QFileDialog::getOpenFileName(m_parent, i18nc("@title:window", "Take from a calendar file"), {},
        i18nc("@item:inlistbox", "Calendar files (*.ics)"));
    if (!name.isEmpty())
        importFrom(name);
}

void AssemblyFiles::print(Paper paper, const QString &name)
{
    const auto outlook = m_deeds.outlook();
    const Assembly *assembly = m_deeds.assembly(outlook);
    const Minutes *minutes = assembly ? shownMinutes(*outlook, *assembly) : nullptr;
    if (!assembly || (paper == Paper::Minutes && !minutes))
        return;
    const auto bytes = pdfOf(
        paper == Paper::Agenda ? agendaPaper(*outlook, *assembly) : minutesPaper(*outlook, *assembly, *minutes));
    if (bytes)
        write(name, *bytes);
    else
        Q_EMIT failed(i18nc("@info %1 is a file", "%1 could not be written.", name));
}

void AssemblyFiles::exportTo(const QString &name)
{
    const auto outlook = m_deeds.outlook();
    if (const Assembly *assembly = m_deeds.assembly(outlook))
        write(name, writtenEvents({assembly}));
}

void AssemblyFiles::write(const QString &name, const QByteArray &bytes)
{
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        Q_EMIT failed(i18nc("@info %1 is a file", "%1 could not be written.", name));
    else
        Q_EMIT said(i18nc("@info %1 is a file", "It is in %1, and readable by anyone.", name));
}

void AssemblyFiles::importFrom(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return Q_EMIT failed(i18nc("@info %1 is a file", "%1 could not be read.", name));
    const auto events = readEvents(file.read(calendar::largestFile + 1));
    if (!events)
        return Q_EMIT failed(m_deeds.surroundings().reason(events.error()));
    const auto groups = m_desk.ids();
    const auto place = m_deeds.place();
    if (place || !groups.empty())
        preview(place ? place->group : groups.front(), *events);
}

void AssemblyFiles::preview(const SpaceId &group, const EventFile &file)
{
    const auto outlook = m_desk.outlook(group);
    if (!outlook)
        return;
    const DeedForm::Words words{.title = i18nc("@title:window", "What the file would do"),
        .explanation = previewText(*outlook, file),
        .deed = i18nc("@action:button assemblies of a file", "Take them")};
    auto *form = new DeedForm(
        words, {}, [](const FormValues &) { return QString(); },
        [this, group, file](const FormValues &) { return taken(group, file); }, m_parent);
    form->open();
}

/// Why it stopped; empty: all are taken.
QString AssemblyFiles::taken(const SpaceId &group, const EventFile &file)
{
    for (const CalendarEvent &event : file.events) {
        const auto outlook = m_desk.outlook(group);
        const auto deed = outlook ? importedEvent(*outlook, event) : Result<std::optional<Deed>>(std::optional<Deed>());
        if (!deed)
            return m_deeds.surroundings().reason(deed.error());
        if (!*deed)
            continue;
        const auto done = m_desk.does(group, [&](const Outlook &) -> Result<Deed> { return **deed; });
        if (!done)
            return m_deeds.surroundings().reason(done.error());
    }
    Q_EMIT said(i18nc("@info", "What the file says is here now."));
    return {};
}

} // namespace pochin::assemblies
