// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assemblies/calendar/event_file.h"
#include "assemblies/views/meeting/assembly_deeds.h"

namespace pochin::assemblies {

/// Assemblies on paper and in calendar files. Before anything of a file is taken, it is said what it would do.
class AssemblyFiles : public QObject
{
    Q_OBJECT

public:
    enum class Paper { Agenda, Minutes };

    AssemblyFiles(AssemblyDeeds &deeds, ledger::SpacesDesk &desk, QWidget *parent);

    void askWhereToPrint(Paper paper);
    void askWhereToExport();
    void askWhatToImport();

    void print(Paper paper, const QString &name);
    void exportTo(const QString &name);
    /// Opens the preview; a broken file is told, and nothing is changed.
    void importFrom(const QString &name);

Q_SIGNALS:
    void said(const QString &sentence);
    void failed(const QString &sentence);

private:
    void write(const QString &name, const QByteArray &bytes);
    void preview(const ledger::SpaceId &group, const EventFile &file);
    [[nodiscard]] QString taken(const ledger::SpaceId &group, const EventFile &file);

    AssemblyDeeds &m_deeds;
    ledger::SpacesDesk &m_desk;
    QWidget *m_parent;
};

} // namespace pochin::assemblies
