// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workbench/find_source.h"

class QAction;

namespace pochin::desktop {

/// Finds what the window itself can do, by any part of its words, in the present language. Nothing typed: everything.
class CommandSource final : public workbench::FindSource
{
public:
    /// `action` must outlive the source. Hidden and disabled actions are not found.
    void add(QAction *action);

    [[nodiscard]] QList<workbench::Found> found(const QString &typed, int atMost) const override;

private:
    QList<QAction *> m_actions;
};

} // namespace pochin::desktop
