// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delegates/domain/mandate_text.h"
#include "ledger/domain/payload_reader.h"
#include "ledger/domain/payload_writer.h"

namespace pochin::delegates {

// П.I.2.В: nothing in a council is without limit. A day on which it ends or is looked at again, within a year, and the
// words that go with it: what committees and the council itself have in common.

void write(ledger::PayloadWriter &out, quint64 key, Day day);
[[nodiscard]] Day dayIn(ledger::PayloadReader &in, quint64 key);

/// Further away than a year from when it was said, by its own claimed time.
[[nodiscard]] bool isTooFar(Day review, const ledger::FoldedChange &change);

/// Refusals: NoWords, TextTooLong.
[[nodiscard]] Result<> checkedWords(const QString &words, ledger::TextLimit limit);
/// Refusals: DayIsPast, TermTooLong.
[[nodiscard]] Result<> checkedReview(const Outlook &outlook, Day review);

} // namespace pochin::delegates
