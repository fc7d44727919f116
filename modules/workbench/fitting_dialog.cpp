// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/fitting_dialog.h"

#include <QEvent>
#include <QLayout>

namespace pochin::workbench {

FittingDialog::FittingDialog(int width, QWidget *parent) : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFixedWidth(width);
}

bool FittingDialog::event(QEvent *event)
{
    const bool handled = QDialog::event(event);
    const bool mayHaveChanged = event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show;
    if (mayHaveChanged && layout() && layout()->hasHeightForWidth())
        setFixedHeight(layout()->totalHeightForWidth(width()));
    return handled;
}

} // namespace pochin::workbench
