// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assemblies/views/decision_parts.h"

#include "assemblies/domain/asking.h"
#include "assemblies/domain/discussion.h"
#include "assemblies/views/decision_rows.h"
#include "assemblies/words/assembly_words.h"
#include "assemblies/words/decision_words.h"

#include <KLocalizedString>

#include <ranges>

namespace pochin::assemblies {

using namespace ledger;
using namespace Qt::StringLiterals;

QList<ReasonItem> reasonsOf(const Outlook &outlook, const Matter &matter)
{
    QList<ReasonItem> all;
    const QString why = reasonOf(askedWording(outlook, matter.id));
    for (const ThreadedReason &one : threaded(matter)) {
        const auto &reason = *one.reason;
        QString note = saidBy(outlook, reason.by, reason.wall);
        if (reason.act.side != ReasonGiven::Side::Neither)
            note += u" · "_s + wordFor(reason.act.side);
        all.append({.key = reason.id.hex(),
            .depth = one.depth,
            .text = reason.act.text,
            .note = note,
            .citations = {reason.act.citations.begin(), reason.act.citations.end()},
            .refusal = why});
    }
    return all;
}

QList<RivalColumn> rivalsOf(const Outlook &outlook, const Matter &matter)
{
    QList<RivalColumn> columns;
    for (const Rival &rival : sideBySide(outlook, matter)) {
        const ProposalText &text = rival.wording->text;
        const bool isOther = rival.matter != &matter;
        columns.append({.key = isOther ? keyOf(outlook, rival.matter->id) : QString(),
            .title = i18nc("@info %1 is a name and a day, %2 a state", "%1: %2",
                saidBy(outlook, rival.wording->by, rival.wording->wall), wordFor(stateOf(outlook, *rival.matter))),
            .fields = {{wordForField(u"what"_s), text.what}, {wordForField(u"why"_s), text.why},
                {wordForField(u"concerns"_s), text.concerns}, {wordForField(u"doers"_s), text.doers},
                {i18nc("@label a fact about a proposal", "So far"), sentenceFor(soFar(outlook, rival.wording->id))}}});
    }
    return columns;
}

QList<WordingChange> changesOf(const Outlook &outlook, const Matter &matter)
{
    QList<WordingChange> all;
    for (const Wording &wording : matter.wordings | std::views::reverse) {
        WordingChange change{.title = saidBy(outlook, wording.by, wording.wall)};
        const Wording *before = wording.previous ? matter.find(*wording.previous) : nullptr;
        if (!before)
            change.title = i18nc("@info %1 is a name and a day", "%1: the first text", change.title);
        for (const Difference &difference :
            before ? differences(before->text, wording.text) : std::vector<Difference>())
            change.fields.append({wordForField(difference.field),
                stretches(valueInWords(outlook, difference.field, difference.before),
                    valueInWords(outlook, difference.field, difference.after))});
        all.append(change);
    }
    return all;
}

} // namespace pochin::assemblies
