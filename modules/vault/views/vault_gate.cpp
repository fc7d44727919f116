// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/views/vault_gate.h"

#include "vault/views/drill_view.h"
#include "vault/views/new_vault_view.h"
#include "vault/views/ready_view.h"
#include "vault/views/recovery_sheet_view.h"
#include "vault/views/sheet_unlock_view.h"
#include "vault/views/unlock_view.h"
#include "vault/views/vault_session.h"
#include "vault/views/welcome_view.h"
#include "workbench/readable_column.h"

#include <KLocalizedString>

#include <QFileDialog>
#include <QFileInfo>
#include <QVBoxLayout>

namespace pochin::vault {

VaultGate::VaultGate(VaultSession &session, Reading reading, QWidget *parent)
    : QStackedWidget(parent), m_session(session), m_welcome(new WelcomeView(this)),
      m_newVault(new NewVaultView(session, this)), m_sheet(new RecoverySheetView(this)), m_drill(new DrillView(this)),
      m_unlock(new UnlockView(session, this)), m_sheetUnlock(new SheetUnlockView(session, this)),
      m_ready(new ReadyView(this))
{
    addStep(Step::Welcome, m_welcome);
    addStep(Step::NewVault, m_newVault);
    addStep(Step::Sheet, m_sheet);
    addStep(Step::Drill, m_drill);
    addStep(Step::Ready, m_ready);
    addStep(Step::Unlock, m_unlock);
    addStep(Step::SheetUnlock, m_sheetUnlock);
    m_welcome->setReadingPossible(reading == Reading::Possible);
    connectSettingUp();
    connect(m_unlock, &UnlockView::sheetWanted, this, [this] { go(Step::SheetUnlock); });
    connect(m_sheetUnlock, &SheetUnlockView::wentBack, this, [this] { go(Step::Unlock); });
    connect(&m_session, &VaultSession::stateChanged, this, &VaultGate::followSession);
    followSession();
}

void VaultGate::addStep(Step step, QWidget *view)
{
    // Pages of the stack stand in the order of the enumeration, so that the index tells the step.
    auto *page = new workbench::ReadableColumn(this, workbench::ReadableColumn::Across::Middle);
    page->column()->addWidget(view);
    page->setFocusProxy(view);
    Q_ASSERT(count() == static_cast<int>(step));
    addWidget(page);
}

void VaultGate::connectSettingUp()
{
    connect(m_welcome, &WelcomeView::setUpWanted, this, [this] { go(Step::NewVault); });
    connect(m_welcome, &WelcomeView::readingRequested, this, &VaultGate::readingRequested);
    connect(m_welcome, &WelcomeView::otherFolderWanted, this, &VaultGate::chooseFolder);
    connect(m_unlock, &UnlockView::otherFolderWanted, this, &VaultGate::chooseFolder);
    connect(m_newVault, &NewVaultView::wentBack, this, [this] { go(Step::Welcome); });
    connect(&m_session, &VaultSession::sheetMade, this, [this](const QStringList &words) {
        if (step() != Step::NewVault)
            return; // a sheet renewed in the settings is shown there
        m_sheet->setSheet(sheetOf(m_session, words));
        go(Step::Sheet);
    });
    connect(m_sheet, &RecoverySheetView::writtenDown, this, [this] { go(Step::Drill); });
    connect(m_drill, &DrillView::sheetWanted, this, [this] { go(Step::Sheet); });
    connect(m_drill, &DrillView::proven, &m_session, &VaultSession::markSheetProven);
    connect(m_drill, &DrillView::proven, this, [this] { go(Step::Ready); });
    connect(m_drill, &DrillView::postponed, this, [this] { go(Step::Ready); });
    connect(static_cast<ReadyView *>(m_ready), &ReadyView::started, this, &VaultGate::entered);
}

VaultGate::Step VaultGate::step() const
{
    return static_cast<Step>(currentIndex());
}

void VaultGate::go(Step step)
{
    setCurrentIndex(static_cast<int>(step));
    setFocusProxy(currentWidget());
    switch (step) {
    case Step::NewVault:
        return m_newVault->begin();
    case Step::SheetUnlock:
        return m_sheetUnlock->begin();
    case Step::Drill:
        return m_drill->begin(m_sheet->sheet().words);
    case Step::Ready:
        m_sheet->clear();
        m_drill->clear();
        break;
    case Step::Welcome:
    case Step::Sheet:
    case Step::Unlock:
        break;
    }
    currentWidget()->setFocus(Qt::OtherFocusReason);
}

void VaultGate::followSession()
{
    m_sheet->clear();
    m_drill->clear();
    switch (m_session.state()) {
    case VaultSession::State::Absent:
        return go(Step::Welcome);
    case VaultSession::State::Locked:
        return go(Step::Unlock);
    case VaultSession::State::Unlocked:
        if (step() != Step::NewVault)
            Q_EMIT entered();
        return;
    }
}

void VaultGate::chooseFolder()
{
    const QString beside = QFileInfo(m_session.folder()).absolutePath();
    auto *dialog = new QFileDialog(this, i18nc("@title:window", "Folder of another vault"), beside);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, &m_session, &VaultSession::turnTo);
    dialog->open();
}

} // namespace pochin::vault
