// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/views/preview_words.h"

#include "exchange/words/exchange_words.h"

#include <KLocalizedString>

namespace pochin::exchange {

using namespace Qt::StringLiterals;
using workbench::Mark;
using workbench::SheetRow;

namespace {

void append(QList<SheetRow> &rows, const QString &text, Mark mark, const QString &note = {})
{
    rows.append({.key = QString::number(rows.size()), .text = text, .note = note, .mark = mark});
}

QList<SheetRow> attentionRows(const Preview &preview, const ledger::Space &after, const Naming &naming)
{
    QList<SheetRow> rows;
    if (preview.agreement == Agreement::Diverges)
        append(rows, sentenceFor(preview.agreement), Mark::Attention);
    if (!preview.isSenderMember)
        append(rows,
            i18nc("@info",
                "Whoever packed this bundle is no member of the group. What is in it was signed by those whom it "
                "names."),
            Mark::Attention);
    for (const ledger::FeedKey &feed : preview.forked) {
        append(rows,
            i18nc("@item %1 is a person", "A copy of a laptop of %1 is at work; both branches are kept.",
                naming.device(after, feed)),
            Mark::Attention);
    }
    for (const auto &[one, other] : preview.splits) {
        append(rows,
            i18nc("@item %1 and %2 are people",
                "%1 and %2 excluded each other, neither knowing of it. Both count; talk.", naming.person(after, one),
                naming.person(after, other)),
            Mark::Attention);
    }
    for (const PreviewItem &item : preview.changed) {
        append(rows,
            i18nc("@item %1 says what somebody did", "Will stand otherwise: %1",
                naming.deed(item.type, naming.person(after, item.author))),
            Mark::Attention);
    }
    return rows;
}

QList<SheetRow> missingRows(
    const Preview &preview, const QString &sender, const ledger::Space &after, const Naming &naming)
{
    QList<SheetRow> rows;
    for (const Gap &gap : preview.gaps) {
        const QString device = gap.key ? naming.device(after, *gap.key) : i18nc("@item", "somebody new");
        append(rows, sentenceFor(gap, device, sender), Mark::Waiting);
    }
    if (preview.waiting > 0) {
        append(rows,
            i18ncp("@item", "%1 change waits here until what it builds on arrives.",
                "%1 changes wait here until what they build on arrives.", preview.waiting),
            Mark::Waiting);
    }
    return rows;
}

QList<SheetRow> freshRows(const Preview &preview, const ledger::Space &after, const Naming &naming)
{
    QList<SheetRow> rows;
    for (const PreviewItem &item : preview.fresh) {
        const bool isAside = item.verdict.standing == ledger::Standing::SetAside;
        append(rows, naming.deed(item.type, naming.person(after, item.author)), isAside ? Mark::Ended : Mark::None,
            isAside ? i18nc("@info of a deed", "set aside: kept, and without effect") : QString());
    }
    return rows;
}

} // namespace

std::vector<SectionedDialog::Section> previewSections(
    const Previewed &previewed, const OpenedBundle &bundle, const Naming &naming)
{
    const Preview &preview = previewed.preview;
    const ledger::Space &after = previewed.trial->space();
    const QString sender = naming.device(after, bundle.manifest.sender);
    std::vector<SectionedDialog::Section> sections;
    const auto add = [&](const QString &heading, QList<SheetRow> rows) {
        if (!rows.isEmpty())
            sections.push_back({heading, std::move(rows)});
    };
    add(i18nc("@title a part of what a bundle brings", "Look at this first"), attentionRows(preview, after, naming));
    add(i18nc("@title a part of what a bundle brings", "Still missing"), missingRows(preview, sender, after, naming));
    add(i18nc("@title a part of what a bundle brings", "New"), freshRows(preview, after, naming));
    if (sections.empty()) {
        QList<SheetRow> nothing;
        append(nothing, i18nc("@info", "Nothing new. Taken, it still tells what the sender has."), Mark::Done);
        add(i18nc("@title a part of what a bundle brings", "New"), nothing);
    }
    return sections;
}

QString previewSentence(const Previewed &previewed, const OpenedBundle &bundle, const Naming &naming)
{
    const ledger::Space &after = previewed.trial->space();
    const Preview &preview = previewed.preview;
    return i18nc("@info %1 is a group, %2 a person, %3 and %4 are numbers",
        "For “%1”, from %2. New changes: %3; known before: %4. Nothing has been taken yet.", naming.title(after),
        naming.device(after, bundle.manifest.sender), preview.fresh.size(), preview.known);
}

} // namespace pochin::exchange
