// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workbench/fitting_dialog.h"

#include <QStringList>

namespace pochin::exchange {

/// What a bundle brings, before anything is taken; or who can read one, before it is written. Deletes itself.
class PreviewDialog final : public workbench::FittingDialog
{
    Q_OBJECT

public:
    struct Words {
        QString title;
        QString heading; ///< plain text
        QStringList lines; ///< plain text
        QString deed; ///< the button; without one there is nothing to be done
    };

    PreviewDialog(const Words &words, QWidget *parent);
};

} // namespace pochin::exchange
