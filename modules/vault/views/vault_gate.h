// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>

namespace pochin::vault {

class DrillView;
class NewVaultView;
class RecoverySheetView;
class SheetUnlockView;
class UnlockView;
class VaultSession;
class WelcomeView;

/// Everything between starting the program and having the vault open: the welcome, setting up, unlocking.
class VaultGate : public QStackedWidget
{
    Q_OBJECT

public:
    enum class Step { Welcome, NewVault, Sheet, Drill, Ready, Unlock, SheetUnlock };
    Q_ENUM(Step)
    enum class Reading { Possible, Impossible };

    /// `session` must outlive the gate.
    VaultGate(VaultSession &session, Reading reading, QWidget *parent);

    [[nodiscard]] Step step() const;
    void go(Step step);

Q_SIGNALS:
    /// The vault is open and nothing more is to be done here.
    void entered();
    void readingRequested();

private:
    void addStep(Step step, QWidget *view);
    void connectSettingUp();
    void followSession();
    void chooseFolder();

    VaultSession &m_session;
    WelcomeView *m_welcome;
    NewVaultView *m_newVault;
    RecoverySheetView *m_sheet;
    DrillView *m_drill;
    UnlockView *m_unlock;
    SheetUnlockView *m_sheetUnlock;
    QWidget *m_ready;
};

} // namespace pochin::vault
