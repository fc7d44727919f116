// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/views/heading_words.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace pochin::reference {

QString printedNumber(const Address &heading)
{
    const QStringList pieces = heading.text().split(u'.');
    if (pieces.size() < 2)
        return {};
    const QStringList printed = pieces.size() == 2 ? pieces.sliced(1) : pieces.sliced(2);
    return printed.join(u'.') + u'.';
}

QString numberedTitle(const Heading &heading)
{
    const QString number = printedNumber(heading.address);
    return number.isEmpty() ? heading.title : number + u' ' + heading.title;
}

std::optional<Address> headingAbove(const Edition &edition, const Address &place)
{
    if (edition.heading(place))
        return place;
    const Paragraph *paragraph = edition.paragraph(place);
    if (!paragraph || paragraph->headings.empty())
        return std::nullopt;
    return paragraph->headings.back();
}

QString titleAbove(const Edition &edition, const Address &place)
{
    const auto above = headingAbove(edition, place);
    return above ? edition.heading(*above)->title : QString();
}

QString placeInWords(const Edition &edition, const Address &place)
{
    const QString title = titleAbove(edition, place);
    return title.isEmpty() ? place.text() : place.text() + u" · "_s + title;
}

} // namespace pochin::reference
