// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/views/copy_deeds.h"

#include "reference/views/reader_sheet.h"
#include "reference/words/export_words.h"

#include <QClipboard>
#include <QGuiApplication>

namespace pochin::reference {

void CopyDeeds::copy(CopyForm form)
{
    if (!m_edition)
        return;
    QStringList pieces;
    const QString edition = editionInCitation(*m_edition);
    const auto passages = m_sheet.selectedPassages();
    for (const SheetText::Passage &passage : passages) {
        const QString text = m_edition->paragraph(passage.paragraph)->text();
        const TextRange &range = passage.range;
        pieces
            += copied(*m_edition, passage.paragraph, text.sliced(range.start, range.end - range.start), form, edition);
    }
    if (const auto place = passages.empty() ? m_sheet.place() : std::nullopt)
        pieces += copied(*m_edition, *place, {}, form, edition);
    put(pieces.join(form == CopyForm::Address ? QStringLiteral(", ") : QStringLiteral("\n")));
}

void CopyDeeds::copyLink()
{
    QStringList links;
    for (const Address &place : places())
        links += place.link();
    put(links.join(u'\n'));
}

std::vector<Address> CopyDeeds::places() const
{
    std::vector<Address> places;
    for (const SheetText::Passage &passage : m_sheet.selectedPassages())
        places.push_back(passage.paragraph);
    if (const auto place = places.empty() ? m_sheet.place() : std::nullopt)
        places.push_back(*place);
    return places;
}

void CopyDeeds::put(const QString &text)
{
    if (text.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(text);
    Q_EMIT copiedTo(text);
}

} // namespace pochin::reference
