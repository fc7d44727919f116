// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace pochin::workbench {

/// A dialog of one width that is always as high as its contents need, also when they change: labels that wrap tell
/// their height only for a width, which an ordinary dialog does not ask for. Deletes itself when it is closed.
class FittingDialog : public QDialog
{
    Q_OBJECT

public:
    FittingDialog(int width, QWidget *parent);

protected:
    bool event(QEvent *event) override;
};

} // namespace pochin::workbench
