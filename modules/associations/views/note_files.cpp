// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "associations/views/note_files.h"

#include "associations/domain/noting.h"
#include "associations/words/association_words.h"

#include <KLocalizedString>

#include <QFileDialog>
#include <QFileInfo>
#include <QSaveFile>

namespace pochin::associations {

QString addFile(const AtHand &atHand, QWidget *window, const std::optional<ChangeId> &onTask)
{
    const QString name = QFileDialog::getOpenFileName(window, i18nc("@title:window", "Add a small file"));
    if (name.isEmpty())
        return {};
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return i18nc("@info %1 is a file", "%1 could not be read.", name);
    const Noting wanted{.association = atHand.id,
        .task = onTask,
        .fileName = QFileInfo(name).fileName(),
        .file = file.read(Noting::largestFile + 1)};
    const auto change = atHand.desk->does(atHand.space, [&](const Outlook &outlook) { return note(outlook, wanted); });
    return change ? QString() : reasonFor(change.error());
}

QString saveFile(const AtHand &atHand, const ChangeId &id, QWidget *window)
{
    const auto outlook = atHand.outlook();
    const Association *association = outlook ? outlook->part<AssociationsPart>().association(atHand.id) : nullptr;
    const auto note = association ? association->notes.find(id) : decltype(association->notes.find(id)){};
    if (!association || note == association->notes.end())
        return {};
    const QString name = QFileDialog::getSaveFileName(
        window, i18nc("@title:window", "Save the file"), plainFileName(note->second.fileName));
    if (name.isEmpty())
        return {};
    QSaveFile file(name);
    const QByteArray &bytes = note->second.file;
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    return isWritten ? QString() : i18nc("@info %1 is a file", "%1 could not be written.", name);
}

} // namespace pochin::associations
