// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assemblies/views/meeting/meeting_surroundings.h"
#include "ledger/views/spaces_desk.h"
#include "workbench/workbench_page.h"

class QStackedWidget;

namespace pochin::workbench {
class ListAndSheet;
}

namespace pochin::assemblies {

class AssemblyDeeds;
class AssemblyFiles;
class AssemblySheet;
class MeetingView;

/// Assemblies of all groups, the next first; and the mode in which one is held, which takes the whole page.
class AssembliesPage : public workbench::WorkbenchPage
{
    Q_OBJECT

public:
    /// `desk` must outlive it.
    AssembliesPage(ledger::SpacesDesk &desk, MeetingSurroundings surroundings);

    [[nodiscard]] QString name() const override { return QStringLiteral("assemblies"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QIcon icon() const override;
    [[nodiscard]] QWidget *createWidget(QWidget *parent) override;
    /// `id`: of an assembly.
    void showThing(const QString &id) override;

    // For tests and pictures.
    [[nodiscard]] workbench::ListAndSheet *listAndSheet() const { return m_page; }
    [[nodiscard]] MeetingView *meeting() const { return m_meeting; }
    [[nodiscard]] AssemblyDeeds *deeds() const { return m_deeds; }
    [[nodiscard]] AssemblyFiles *files() const { return m_files; }

public Q_SLOTS:
    void callAssembly();
    /// The chosen one, from the first item of its agenda on.
    void holdAssembly();

Q_SIGNALS:
    void citationRequested(const QString &address);
    void vaultWanted();
    /// The sheet of the group is wanted, where its errands are drawn.
    void groupWanted(const pochin::ledger::SpaceId &group);

private:
    void connectParts();
    void connectNotices();
    void sayWords();
    void sayNothingYet();
    void refresh();
    void choose(const QString &key);
    void say(bool isGood, const QString &sentence);

    ledger::SpacesDesk &m_desk;
    MeetingSurroundings m_surroundings;
    QStackedWidget *m_stack = nullptr;
    workbench::ListAndSheet *m_page = nullptr;
    AssemblyDeeds *m_deeds = nullptr;
    AssemblyFiles *m_files = nullptr;
    AssemblySheet *m_sheet = nullptr;
    MeetingView *m_meeting = nullptr;
};

} // namespace pochin::assemblies
