// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace pochin::workbench {

/// A dialog of one width that is as high as its contents need, also when they change, and no higher than the window
/// below it: what may become that high is put into something that scrolls. Labels that wrap tell
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
