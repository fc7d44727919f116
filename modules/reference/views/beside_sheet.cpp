// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/views/beside_sheet.h"

#include "reference/views/heading_words.h"
#include "reference/views/reader_sheet.h"
#include "reference/views/shared_words.h"
#include "workbench/heading_label.h"
#include "workbench/in_every_language.h"
#include "workbench/tinted_icon.h"

#include <KLocalizedString>

#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

using pochin::workbench::HeadingLabel;

namespace pochin::reference {

BesideSheet::BesideSheet(QWidget *parent)
    : QWidget(parent), m_title(new HeadingLabel(HeadingLabel::Level::Group, this)), m_sheet(new ReaderSheet(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(12, 4, 4, 4);
    column->addLayout(row);
    row->addWidget(m_title, 1);
    auto *close = new QToolButton(this);
    close->setAutoRaise(true);
    close->setIcon(workbench::tintedIcon(QStringLiteral("window-close")));
    row->addWidget(close);
    column->addWidget(m_sheet, 1);
    connect(close, &QToolButton::clicked, this, &BesideSheet::closeWanted);
    workbench::inEveryLanguage(this, [this, close] {
        close->setAccessibleName(i18nc("@action:button", "Close the second sheet"));
        close->setToolTip(i18nc("@info:tooltip", "Close the second sheet (Esc)"));
        say();
    });
}

void BesideSheet::say()
{
    if (m_parallel)
        m_title->setText(placeInWords(*m_edition, m_parallel->other));
    m_sheet->setAccessibleName(i18nc("@info the second of two sheets", "Text for comparison"));
}

void BesideSheet::show(const Edition &edition, const Parallel &parallel)
{
    m_edition = &edition;
    m_parallel = parallel;
    if (!m_sheet->isShowing())
        m_sheet->show(edition);
    show();
    say();
}

void lightShared(ReaderSheet &sheet, const Edition &edition, const Parallel &parallel, const Address &at)
{
    const Paragraph *paragraph = edition.paragraph(at);
    if (!paragraph)
        return;
    std::vector<ReaderSheet::Hit> hits;
    for (const Part &part : paragraph->parts) {
        if (const auto range = rangeOfWords(part.text, parallel.shared))
            hits.push_back({part.address, *range});
    }
    sheet.light(hits);
    sheet.goTo(at);
    if (const auto range = rangeOfWords(paragraph->text(), parallel.shared))
        sheet.goTo(SheetText::Passage{at, *range});
}

} // namespace pochin::reference
