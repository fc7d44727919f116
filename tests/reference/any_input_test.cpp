// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/domain/search.h"
#include "reference/judged_queries.h"
#include "reference/texts.h"

#include <QTest>

#include <rapidcheck.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace pochin::reference;

namespace {

/// Any UTF-16, broken pairs included, with Russian letters and the signs of the query language often among it.
rc::Gen<QString> anyText()
{
    const std::u16string signs = u"\"«»*=-:() .МПЛI17Вв\u0301\u00ad\u2011";
    const std::vector<int> special(signs.begin(), signs.end());
    const auto sign = rc::gen::oneOf(
        rc::gen::inRange<int>(0, 0x10000), rc::gen::inRange<int>(0x410, 0x450), rc::gen::elementOf(special));
    return rc::gen::map(rc::gen::container<std::vector<int>>(sign), [](const std::vector<int> &units) {
        QString text;
        for (const int unit : units)
            text += QChar(static_cast<char16_t>(unit));
        return text;
    });
}

/// Words of the edition, whole or cut, in any order.
rc::Gen<QString> textOfTheEdition()
{
    return rc::gen::exec([] {
        const auto &places = edition().paragraphs();
        const Paragraph &paragraph = *edition().paragraph(places[*rc::gen::inRange<std::size_t>(0, places.size())]);
        const QString text = paragraph.text();
        const auto start = *rc::gen::inRange<qsizetype>(0, text.size());
        return text.sliced(start, *rc::gen::inRange<qsizetype>(0, std::min<qsizetype>(text.size() - start, 80) + 1));
    });
}

bool hasLetter(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isLetter(); });
}

void check(const QString &typed)
{
    const SearchAnswer answer = search(shippedIndex(), typed);
    const bool isAnswered
        = answer.total > 0 || answer.address || !answer.headings.empty() || !answer.suggestions.empty();
    RC_ASSERT(isAnswered || !hasLetter(typed));
    for (const Found &found : answer.results) {
        RC_ASSERT(!found.hits.empty());
        for (const PartHits &hits : found.hits) {
            const qsizetype length = edition().part(hits.part)->text.size();
            for (const TextRange &range : hits.ranges)
                RC_ASSERT(range.start >= 0 && range.start < range.end && range.end <= length);
        }
        for (const TextRange &hit : found.snippet.hits)
            RC_ASSERT(hit.start >= 0 && hit.start < hit.end && hit.end <= found.snippet.text.size());
    }
}

} // namespace

class AnyInputTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void any_text_at_all_gets_an_answer()
    {
        QVERIFY(rc::check("any UTF-16", [] { check(*anyText()); }));
    }

    void any_piece_of_the_edition_gets_an_answer()
    {
        QVERIFY(rc::check("pieces of the edition", [] { check(*textOfTheEdition()); }));
    }

    void any_sentence_in_quotes_finds_where_it_stands()
    {
        QVERIFY(rc::check("quoted pieces", [] {
            const auto &places = edition().paragraphs();
            const Paragraph &paragraph = *edition().paragraph(places[*rc::gen::inRange<std::size_t>(0, places.size())]);
            const Part &part = paragraph.parts[*rc::gen::inRange<std::size_t>(0, paragraph.parts.size())];
            const QStringList words = QString(part.text).remove(u'«').remove(u'»').split(u' ');
            const auto start = *rc::gen::inRange<qsizetype>(0, words.size());
            const auto count = *rc::gen::inRange<qsizetype>(1, std::min<qsizetype>(words.size() - start, 8) + 1);
            const QString phrase = words.sliced(start, count).join(u' ');
            if (!hasLetter(phrase) || phrase.contains(u'"') || phrase.contains(u'*') || phrase.contains(u'='))
                return;
            const FoundIds found = paragraphsFoundBy(shippedIndex(), u'"' + phrase + u'"');
            RC_ASSERT(found.contains(paragraph.address.text()));
        }));
    }

    void any_text_is_an_address_or_is_not()
    {
        QVERIFY(rc::check("addresses", [] {
            const QString typed = *anyText();
            if (const auto address = Address::fromTyped(typed))
                RC_ASSERT(Address::fromCanonical(address->text()) == address);
        }));
    }
};

QTEST_GUILESS_MAIN(AnyInputTest)
#include "any_input_test.moc"
