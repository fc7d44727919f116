// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/domain/citation.h"

using namespace Qt::StringLiterals;

namespace pochin::reference {

namespace {

QString wordsAt(const Edition &texts, const Address &place)
{
    if (const Heading *heading = texts.heading(place))
        return heading->title;
    if (place.kind() == Address::Kind::Paragraph) {
        const Paragraph *paragraph = texts.paragraph(place);
        return paragraph ? paragraph->text() : QString();
    }
    const Part *part = texts.part(place);
    return part ? part->text : QString();
}

} // namespace

QString copied(const Edition &texts, const Address &place, const QString &quoted, CopyForm form, const QString &edition)
{
    if (!texts.contains(place))
        return {};
    if (form == CopyForm::Address)
        return place.text();
    QString words = quoted.isEmpty() ? wordsAt(texts, place) : quoted;
    if (form == CopyForm::Plain)
        return words;
    words.replace(u'«', u'„').replace(u'»', u'“');
    const QString source = edition.isEmpty() ? place.text() : place.text() + u"; "_s + edition;
    return u'«' + words + u"» ("_s + source + u')';
}

QString shortChecksum(const Edition &edition)
{
    return edition.checksum().first(12);
}

} // namespace pochin::reference
