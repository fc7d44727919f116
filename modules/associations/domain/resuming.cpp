// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "associations/domain/resuming.h"

namespace pochin::associations {

QByteArray Resuming::encoded() const
{
    ledger::PayloadWriter out;
    out.id(1, association);
    out.ids(2, seen);
    out.text(3, why);
    return out.bytes();
}

Result<Resuming> Resuming::decoded(QByteArrayView payload)
{
    ledger::PayloadReader in(payload);
    Resuming resuming{
        .association = in.id<ChangeId>(1), .seen = in.ids<ChangeId>(2, mostNamed), .why = in.text(3, aLine)};
    return in.read(std::move(resuming));
}

Result<> Resuming::apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const
{
    return alterable(state, association, change).transform([&](Association *altered) {
        takeBack(altered->solved, seen);
    });
}

Result<Deed> resume(const Outlook &outlook, const ChangeId &association, const QString &why)
{
    return sharedBy(outlook, association).and_then([&](const Association *known) -> Result<Deed> {
        if (known->solved.empty())
            return refused(Refusal::NotSolved);
        return neededText(why, aLine).transform([&](const QString &text) {
            return ledger::deedOf(Resuming{association, idsOf(known->solved), text});
        });
    });
}

} // namespace pochin::associations
