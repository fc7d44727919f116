// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reference/domain/edition.h"
#include "reference/export/export.h"

namespace pochin::reference {

/// The words of ours in a document, in the language of the moment.
[[nodiscard]] ExportWords exportWords(const Edition &edition);
/// How a citation names the edition: «издание 0123456789ab».
[[nodiscard]] QString editionInCitation(const Edition &edition);

} // namespace pochin::reference
