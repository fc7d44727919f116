// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "groups/views/entry_rows.h"

#include "groups/words/group_words.h"

#include <KLocalizedString>

namespace pochin::groups {

using namespace workbench;
using namespace Qt::StringLiterals;

QList<SheetRow> entryRows(const EntryCard &card)
{
    QList<SheetRow> rows;
    const auto add = [&](const QString &lead, const QString &text) {
        if (!text.isEmpty())
            rows.append({.key = QString::number(rows.size()), .lead = lead, .text = text});
    };
    add(i18nc("@label a fact about a group", "Name"), card.title + u", "_s + wordFor(card.kind));
    add(i18nc("@label a fact about a group: what joins its people", "Ground"), card.ground);
    add(i18nc("@label a fact about a group", "What it does"), card.purpose);
    add(i18nc("@label a fact about a group: where it meets", "Place"), card.place);
    add(i18nc("@label a fact about a group", "Coming in"),
        entrySentence(card.entry, {.vouchersNeeded = card.vouchersNeeded}));
    add(i18nc("@label a fact about a group", "You owe"),
        i18nc("@info to a newcomer",
            "nothing that you do not take on yourself; you leave at once, by one deed (П.I.3.5.Б-1)"));
    return rows;
}

QList<SheetRow> openRows(const EntryCard &card)
{
    QList<SheetRow> rows;
    for (const EntryCard::Open &open : card.open) {
        QStringList notes{open.isToTake ? i18nc("of something open in a group", "to be taken")
                                        : i18nc("of something open in a group", "somebody has taken it on")};
        if (open.until)
            notes << i18nc("%1 is a day", "until %1", dayOf(*open.until));
        rows.append({.key = QString::number(rows.size()),
            .text = open.what,
            .note = notes.join(u" · "_s),
            .mark = open.isToTake ? Mark::Open : Mark::Running});
    }
    if (card.openCount > card.open.size())
        rows.append({.key = u"more"_s,
            .text
            = i18ncp("@info", "and %1 more", "and %1 more", static_cast<int>(card.openCount - card.open.size()))});
    if (rows.isEmpty())
        rows.append({.key = u"nothing"_s, .text = i18nc("@info", "Nothing is open now.")});
    return rows;
}

} // namespace pochin::groups
