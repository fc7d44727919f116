// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "groups/domain/seal_book.h"

namespace pochin::groups {

// Whoever is in a group and in its union carries what is sealed between them. That is no office: carrying adds nothing
// to what is said and takes nothing from it, and carrying twice changes nothing.

/// Of what was said there: the agreements that name a card of this group, how they ended, and the cards on which they
/// rest, as far as they stand and were not heard at home. Cards first, because nothing is recognised without them.
[[nodiscard]] std::vector<Sealed> toBringHome(
    const ledger::Outlook &home, const SealBook &homeBook, const SealBook &there);
/// Whether a statement that stands at home was not yet said there, to whom it is addressed.
[[nodiscard]] bool isToBeSaidIn(const ledger::Space &there, const Statement &statement);

} // namespace pochin::groups
