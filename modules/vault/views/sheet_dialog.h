// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workbench/fitting_dialog.h"

class QStackedWidget;

namespace pochin::vault {

class DrillView;
class RecoverySheetView;
class VaultSession;

/// A new recovery sheet: shown, then proven. The old sheet opens nothing from the moment this one is made.
class SheetDialog : public workbench::FittingDialog
{
    Q_OBJECT

public:
    SheetDialog(VaultSession &session, const QStringList &words, QWidget *parent);

private:
    QStackedWidget *m_steps;
    RecoverySheetView *m_sheet;
    DrillView *m_drill;
};

} // namespace pochin::vault
