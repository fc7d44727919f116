// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "associations/domain/solving.h"

namespace pochin::associations {

QByteArray Solving::encoded() const
{
    ledger::PayloadWriter out;
    out.id(1, association);
    out.text(2, word);
    return out.bytes();
}

Result<Solving> Solving::decoded(QByteArrayView payload)
{
    ledger::PayloadReader in(payload);
    Solving solving{.association = in.id<ChangeId>(1), .word = in.optionalText(2, aLine)};
    return in.read(std::move(solving));
}

Result<> Solving::apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const
{
    return alterable(state, association, change).transform([&](Association *altered) {
        altered->solved.emplace(change.id, markOf(change, word));
    });
}

Result<Deed> solve(const Outlook &outlook, const ChangeId &association, const QString &word)
{
    return sharedBy(outlook, association).and_then([&](const Association *known) -> Result<Deed> {
        if (!known->solved.empty())
            return refused(Refusal::AlreadySolved);
        return optionalText(word, aLine).transform([&](const QString &text) {
            return ledger::deedOf(Solving{association, text});
        });
    });
}

} // namespace pochin::associations
