// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workbench/sheet/sheet_rows.h"

namespace pochin::workbench {

class Sheet;
class SheetSection;

/// A section of a sheet that is nothing but rows, as most are:
///
///     m_points = RowSection::of(*sheet);
///     m_points.say(i18nc("@title:group", "Points"), i18nc("@info", "No points yet."));
///     m_points.show(pointRows(mandate));
struct RowSection {
    SheetSection *section = nullptr;
    SheetRows *rows = nullptr;

    [[nodiscard]] static RowSection of(Sheet &sheet);

    /// `nothing` stands there while there are no rows.
    void say(const QString &heading, const QString &nothing = {}) const;
    void show(const QList<SheetRow> &shown) const;
    /// The same, and without rows the section is not there at all.
    void showUnlessEmpty(const QList<SheetRow> &shown) const;
    void setHidden(bool isHidden) const;
};

} // namespace pochin::workbench
