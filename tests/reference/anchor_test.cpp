// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/domain/anchor.h"
#include "reference/texts.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace pochin::reference;

namespace {

Address at(QStringView text)
{
    return *Address::fromCanonical(text);
}

Edition editionOf(const QString &paragraphs)
{
    auto parsed = Edition::parse((u"# Листовка {#Л}\n\n"_s + paragraphs + u'\n').toUtf8());
    if (!parsed)
        qFatal("%s", qPrintable(parsed.error().detail));
    return *std::move(parsed);
}

Anchor anchorTo(const Edition &edition, const QString &words)
{
    const Paragraph &paragraph = *edition.paragraph(at(u"Л.1"));
    const qsizetype start = paragraph.text().indexOf(words);
    return anchored(paragraph, TextRange{start, start + words.size()});
}

QString wordsAt(const Placement &placement, const Edition &edition)
{
    return edition.paragraph(*placement.paragraph)
        ->text()
        .sliced(placement.range->start, placement.range->end - placement.range->start);
}

const QString original = u"{#Л.1} Мы за вольный почин, мы за общее дело.\n\n{#Л.2} Другой абзац."_s;

} // namespace

class AnchorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void every_selection_of_the_edition_is_found_again_where_it_was()
    {
        for (const Address &address : edition().paragraphs()) {
            const Paragraph &paragraph = *edition().paragraph(address);
            const qsizetype length = paragraph.text().size();
            const TextRange selection{length / 3, length / 3 + std::max<qsizetype>(length / 5, 1)};
            const Placement placement = placed(anchored(paragraph, selection), edition());
            QCOMPARE(placement.kind, Placement::Kind::Unchanged);
            QCOMPARE(placement.paragraph, address);
            QCOMPARE(placement.range, selection);
            QCOMPARE(placed(anchored(paragraph), edition()).kind, Placement::Kind::Unchanged);
        }
    }

    void mended_blanks_and_hyphens_leave_it_in_place()
    {
        const Anchor anchor = anchorTo(editionOf(original), u"вольный почин"_s);
        const Edition mended = editionOf(QString(original).replace(u"вольный почин"_s, u"воль-ный  почин"_s));
        const Placement placement = placed(anchor, mended);
        QCOMPARE(placement.kind, Placement::Kind::Unchanged);
        QCOMPARE(wordsAt(placement, mended), u"воль-ный  почин"_s);
    }

    void the_same_words_elsewhere_are_followed_with_what_stands_around_them()
    {
        const Anchor anchor = anchorTo(editionOf(original), u"вольный почин"_s);
        const Edition moved = editionOf(u"{#Л.1} Новое начало.\n\n{#Л.2} Мы за вольный почин, мы за общее дело."_s);
        const Placement placement = placed(anchor, moved);
        QCOMPARE(placement.kind, Placement::Kind::Moved);
        QCOMPARE(placement.paragraph, at(u"Л.2"));
        QCOMPARE(wordsAt(placement, moved), u"вольный почин"_s);
    }

    void a_look_alike_sentence_is_no_match()
    {
        const Anchor anchor = anchorTo(editionOf(original), u"вольный почин"_s);
        const Edition changed
            = editionOf(u"{#Л.1} Мы за вольный почин, но не за общее дело.\n\n{#Л.2} Другой абзац."_s);
        const Placement placement = placed(anchor, changed);
        QCOMPARE(placement.kind, Placement::Kind::PlaceChanged);
        QCOMPARE(placement.paragraph, at(u"Л.1"));
        QVERIFY(!placement.range);
    }

    void two_equal_places_are_not_chosen_between()
    {
        const Anchor anchor = anchorTo(editionOf(original), u"вольный почин"_s);
        const Edition doubled = editionOf(u"{#Л.1} Иное.\n\n{#Л.2} Мы за вольный почин, мы за общее дело.\n\n"
                                          u"{#Л.3} Мы за вольный почин, мы за общее дело."_s);
        QCOMPARE(placed(anchor, doubled).kind, Placement::Kind::PlaceChanged);
    }

    void a_whole_paragraph_is_followed_by_its_letters()
    {
        const Anchor anchor = anchored(*editionOf(original).paragraph(at(u"Л.2")));
        const Edition moved = editionOf(u"{#Л.1} Другой абзац.\n\n{#Л.2} Иное."_s);
        QCOMPARE(placed(anchor, moved).kind, Placement::Kind::Moved);
        QCOMPARE(placed(anchor, moved).paragraph, at(u"Л.1"));
        const Edition without = editionOf(u"{#Л.1} Только это."_s);
        QCOMPARE(placed(anchor, without).kind, Placement::Kind::PlaceChanged);
        QVERIFY(!placed(anchor, without).paragraph);
    }

    void a_selection_out_of_the_text_holds_the_paragraph()
    {
        const Paragraph &paragraph = *edition().paragraph(at(u"М.7"));
        QVERIFY(anchored(paragraph, TextRange{5, 100000}).quoted.isEmpty());
        QVERIFY(anchored(paragraph, TextRange{-1, 4}).quoted.isEmpty());
        QVERIFY(anchored(paragraph, TextRange{4, 4}).quoted.isEmpty());
    }
};

QTEST_GUILESS_MAIN(AnchorTest)
#include "anchor_test.moc"
