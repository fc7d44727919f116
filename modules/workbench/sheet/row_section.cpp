// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/sheet/row_section.h"

#include "workbench/sheet/sheet.h"
#include "workbench/sheet/sheet_section.h"

namespace pochin::workbench {

RowSection RowSection::of(Sheet &sheet)
{
    SheetSection *section = sheet.addSection();
    return {.section = section, .rows = section->add<SheetRows>()};
}

void RowSection::say(const QString &heading, const QString &nothing) const
{
    section->say(heading);
    rows->sayNothing(nothing);
}

void RowSection::show(const QList<SheetRow> &shown) const
{
    rows->setRows(shown);
}

void RowSection::showUnlessEmpty(const QList<SheetRow> &shown) const
{
    rows->setRows(shown);
    section->setHidden(shown.isEmpty());
}

void RowSection::setHidden(bool isHidden) const
{
    section->setHidden(isHidden);
}

} // namespace pochin::workbench
