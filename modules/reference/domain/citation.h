// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reference/domain/edition.h"

#include <QString>

namespace pochin::reference {

/// What "Copy" puts on the clipboard.
enum class CopyForm {
    Citation, ///< «quotation» (М.7; edition)
    Address, ///< М.7
    Plain, ///< the words alone
};

/// `quoted` is the selection, or empty for the whole of `place`; `edition` names the edition in the reader's language,
/// or is empty. Quotation marks within the quotation become „…“, as Russian has it. Empty if the place does not exist.
[[nodiscard]] QString copied(
    const Edition &texts, const Address &place, const QString &quoted, CopyForm form, const QString &edition);

/// The first twelve signs of the edition's checksum: enough to tell editions apart in a citation.
[[nodiscard]] QString shortChecksum(const Edition &edition);

} // namespace pochin::reference
