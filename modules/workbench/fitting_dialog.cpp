// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/fitting_dialog.h"

#include <QEvent>
#include <QLayout>
#include <QScreen>

#include <algorithm>

namespace pochin::workbench {

namespace {

constexpr int leastHeight = 480;

/// No higher than the window below it, so that its buttons stay on the screen.
int roomFor(const QDialog &dialog)
{
    const QWidget *below = dialog.parentWidget() ? dialog.parentWidget()->window() : nullptr;
    const int screen = dialog.screen()->availableGeometry().height();
    return below ? std::min(screen, std::max(leastHeight, below->height())) : screen;
}

} // namespace

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
        setFixedHeight(std::min(layout()->totalHeightForWidth(width()), roomFor(*this)));
    return handled;
}

} // namespace pochin::workbench
