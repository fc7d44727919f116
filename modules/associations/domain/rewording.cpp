// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "associations/domain/rewording.h"

#include <algorithm>

namespace pochin::associations {

QByteArray Rewording::encoded() const
{
    ledger::PayloadWriter out;
    out.id(1, association);
    out.text(2, task);
    out.text(3, doneTest);
    out.texts(4, needed);
    out.ids(5, replaced);
    return out.bytes();
}

Result<Rewording> Rewording::decoded(QByteArrayView payload)
{
    ledger::PayloadReader in(payload);
    Rewording rewording{.association = in.id<ChangeId>(1),
        .task = in.optionalText(2, aLine),
        .doneTest = in.optionalText(3, aLine),
        .needed = in.texts(4, mostItems, aLine),
        .replaced = in.ids<ChangeId>(5, mostNamed)};
    return in.read(std::move(rewording));
}

Result<> Rewording::apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const
{
    return alterable(state, association, change).transform([&](Association *altered) {
        if (!task.isEmpty())
            altered->task.write(placeOf(change), task, replaced);
        if (!doneTest.isEmpty())
            altered->doneTest.write(placeOf(change), doneTest, replaced);
        if (!needed.empty())
            altered->needed.write(placeOf(change), needed, replaced);
    });
}

Result<Deed> reword(const Outlook &outlook, const Rewording &wanted)
{
    const auto known = workedOnBy(outlook, wanted.association);
    const auto task = optionalText(wanted.task, aLine);
    const auto doneTest = optionalText(wanted.doneTest, aLine);
    const auto needed = textsOf(wanted.needed);
    if (!known)
        return std::unexpected(known.error());
    if (const auto fault = firstFault(task, doneTest, needed))
        return std::unexpected(*fault);
    if (task->isEmpty() && doneTest->isEmpty() && needed->empty())
        return refused(Refusal::NothingChanges);
    Rewording rewording{wanted.association, *task, *doneTest, *needed, {}};
    for (const auto &versions :
        {(*known)->task.versionIds(), (*known)->doneTest.versionIds(), (*known)->needed.versionIds()})
        rewording.replaced.insert(rewording.replaced.end(), versions.begin(), versions.end());
    std::ranges::sort(rewording.replaced);
    rewording.replaced.erase(std::ranges::unique(rewording.replaced).begin(), rewording.replaced.end());
    return ledger::deedOf(rewording);
}

} // namespace pochin::associations
