// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "associations/views/association_sheet.h"

namespace pochin::associations {

/// Why this deed is not possible now, in words; empty if it is. The deed itself is asked, with a word where a form will
/// ask for one.
[[nodiscard]] QString reasonAgainst(
    AssociationSheet::SheetDeed deed, const Association &association, const Outlook &outlook);

} // namespace pochin::associations
