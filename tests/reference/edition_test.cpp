// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/domain/edition.h"
#include "reference/domain/errata.h"
#include "reference/domain/passages.h"
#include "reference/texts.h"

#include <QCryptographicHash>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pochin;
using namespace pochin::reference;

namespace {

QByteArray hashOf(const QString &letters)
{
    return QCryptographicHash::hash(letters.toUtf8(), QCryptographicHash::Sha256).toHex();
}

/// The letter that the address replaces in print, so that the whole source can be counted again.
QString markerOf(const Address &address)
{
    const QString last = address.text().section(u'.', -1);
    return address.work() == Address::Work::Programme && last.size() == 1 ? last.toLower() : QString();
}

QString printedLettersOf(const Edition::Entry &entry)
{
    if (const auto *paragraph = std::get_if<Paragraph>(&entry))
        return markerOf(paragraph->address) + lettersOf(paragraph->text());
    const auto &heading = std::get<Heading>(entry);
    const QString id = heading.address.text();
    const QString numeral = id == u"П.I"_s ? u"i"_s : id == u"П.II"_s ? u"ii"_s : QString();
    return numeral + lettersOf(heading.title);
}

Address at(QStringView text)
{
    return *Address::fromCanonical(text);
}

/// The tables name a first line by the address of its paragraph.
const Part *lineAt(const Address &address)
{
    return edition().part(address.part(std::max(address.partNumber(), 1)));
}

} // namespace

class EditionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void every_paragraph_has_every_letter_of_the_source()
    {
        const auto rows = sourceRows(u"tests/reference/edition_letters.sha256.tsv"_s);
        QCOMPARE(rows.size(), 151);
        for (const QStringList &row : rows) {
            const Paragraph *paragraph = edition().paragraph(at(row[0]));
            QVERIFY2(paragraph, qPrintable(row[0]));
            QCOMPARE(paragraph->parts.size(), row[1].toULongLong());
            QCOMPARE(lettersOf(paragraph->text()).size(), row[2].toLongLong());
            QCOMPARE(lettersHash(*paragraph), row[3].toLatin1());
        }
    }

    void the_whole_has_every_letter_of_the_source_in_order()
    {
        QString letters;
        for (const Edition::Entry &entry : edition().outline())
            letters += printedLettersOf(entry);
        const QByteArray table = sourceFile(u"tests/reference/edition_letters.sha256.tsv"_s);
        const QByteArray expected = "# whole\t" + QByteArray::number(letters.size()) + '\t' + hashOf(letters) + '\n';
        QVERIFY2(table.contains(expected), expected.constData());
    }

    void the_counts_are_those_of_the_print()
    {
        QCOMPARE(edition().paragraphs().size(), 151U);
        QCOMPARE(edition().headings().size(), 45U);
        QCOMPARE(edition().paragraphsWithin(at(u"Л")).size(), 13U);
        QCOMPARE(edition().paragraphsWithin(at(u"М")).size(), 31U);
        QCOMPARE(edition().paragraphsWithin(at(u"П")).size(), 107U);
        std::size_t parts = 0;
        qsizetype points = 0;
        for (const Address &address : edition().paragraphs()) {
            const Paragraph &paragraph = *edition().paragraph(address);
            parts += paragraph.parts.size();
            points += std::ranges::count(paragraph.parts, Part::Kind::Point, &Part::kind);
        }
        QCOMPARE(parts, 281U);
        QCOMPARE(points, 16);
    }

    void slogans_and_the_call_are_told_apart()
    {
        QCOMPARE(edition().paragraph(at(u"Л.7"))->kind, Paragraph::Kind::Slogan);
        QCOMPARE(edition().paragraph(at(u"П.I.3.8.лозунг"))->kind, Paragraph::Kind::Slogan);
        QCOMPARE(edition().paragraph(at(u"М.призыв"))->kind, Paragraph::Kind::Call);
        QCOMPARE(edition().paragraph(at(u"М.7"))->kind, Paragraph::Kind::Numbered);
    }

    void a_place_knows_what_it_stands_under_and_beside()
    {
        const Paragraph &paragraph = *edition().paragraph(at(u"П.I.3.8.В"));
        const std::vector<Address> expected{at(u"П"), at(u"П.I"), at(u"П.I.3"), at(u"П.I.3.8")};
        QCOMPARE(paragraph.headings, expected);
        QVERIFY(edition().isWithin(at(u"М.7"), at(u"М/2")));
        QVERIFY(!edition().isWithin(at(u"М.7"), at(u"М/3")));
        QVERIFY(edition().isWithin(at(u"П.I.3.8.В.2"), at(u"П.I.3.8.В")));
        QVERIFY(edition().isWithin(at(u"П.I.3"), at(u"П")));
        QVERIFY(!edition().isWithin(at(u"П.I"), at(u"П.I.3")));
        QCOMPARE(edition().paragraphBefore(at(u"М.1")), at(u"Л.13"));
        QCOMPARE(edition().paragraphAfter(at(u"П.I.3.8.Д")), at(u"П.I.3.8.лозунг"));
        QCOMPARE(edition().paragraphAfter(at(u"М/2")), at(u"М.4"));
        QCOMPARE(edition().paragraphBefore(at(u"Л.1")), std::nullopt);
        QCOMPARE(edition().paragraphAfter(edition().paragraphs().back()), std::nullopt);
    }

    void a_part_is_not_its_paragraph()
    {
        QVERIFY(!edition().part(at(u"М.9")) && !edition().part(at(u"М/3")));
        QVERIFY(edition().contains(at(u"М.9")) && edition().contains(at(u"М/3")));
        QCOMPARE(edition().part(at(u"М.9.1"))->text, edition().paragraph(at(u"М.9"))->parts.front().text);
        QVERIFY(edition().part(at(u"М.9.7")) && !edition().part(at(u"М.9.8")));
        QVERIFY(edition().part(at(u"М.9-6")) && !edition().part(at(u"М.9-7")));
    }

    void walking_by_neighbours_meets_every_paragraph_once()
    {
        std::vector<Address> walked{edition().paragraphs().front()};
        while (const auto next = edition().paragraphAfter(walked.back()))
            walked.push_back(*next);
        QCOMPARE(walked, edition().paragraphs());
    }

    void the_checksum_is_that_of_the_file()
    {
        const QByteArray bytes = sourceFile(u"resources/reference/ru.md"_s);
        QCOMPARE(edition().checksum().toLatin1(), QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    }

    void a_line_that_breaks_the_grammar_is_named_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("detail");
        const QString head = u"# Листовка {#Л}\n\n"_s;
        const auto row = [](const char *name, const QString &text, int line, int invariant) {
            QTest::newRow(name) << text << u"line %1 breaks invariant %2 of the edition"_s.arg(line).arg(invariant);
        };
        row("no end of line", u"# Листовка {#Л}"_s, 0, 1);
        row("two ends", u"# Листовка {#Л}\n\n"_s, 0, 1);
        row("a line without an address", head + u"Текст\n"_s, 3, 2);
        row("five levels", u"##### Листовка {#Л}\n"_s, 1, 2);
        row("the wrong level", u"## Листовка {#Л}\n"_s, 1, 3);
        row("a heading without its parent", u"## КТО МЫ {#М/1}\n"_s, 1, 4);
        row("two blank lines", head + u"\n{#Л.1} Текст\n"_s, 3, 5);
        row("no blank line", u"# Листовка {#Л}\n{#Л.1} Текст\n"_s, 2, 5);
        row("an address twice", head + u"{#Л.1} Текст\n\n{#Л.1} Текст\n"_s, 5, 6);
        row("a gap in the parts", head + u"{#Л.1} Текст\n{#Л.1.3} Текст\n"_s, 4, 6);
        row("a loose address", head + u"{#л1} Текст\n"_s, 3, 7);
        row("a foreign paragraph", head + u"{#М.1} Текст\n"_s, 3, 8);
        row("a blank too many", head + u"{#Л.1} Текст \n"_s, 3, 9);
    }
    void a_line_that_breaks_the_grammar_is_named()
    {
        QFETCH(QString, text);
        const auto parsed = Edition::parse(text.toUtf8());
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().kind, Failure::Kind::Malformed);
        QTEST(parsed.error().detail, "detail");
    }

    void the_tables_beside_the_texts_point_into_them()
    {
        const auto errata = parsedErrata(sourceFile(u"resources/reference/errata.tsv"_s));
        QVERIFY(errata && !errata->empty());
        for (const Erratum &erratum : *errata) {
            const Part *part = lineAt(erratum.address);
            QVERIFY2(part && part->text.count(erratum.printed) == 1, qPrintable(erratum.printed));
        }
        const auto parallels = parsedParallels(sourceFile(u"resources/reference/parallels.tsv"_s));
        QVERIFY(parallels);
        QCOMPARE(parallels->size(), 9U);
        for (const Parallel &parallel : *parallels) {
            QVERIFY(edition().contains(parallel.onePart) && edition().contains(parallel.otherPart));
            QCOMPARE(parallel.shared.split(u' ').size(), parallel.sharedWords);
        }
        const auto references = parsedTextReferences(sourceFile(u"resources/reference/references.tsv"_s));
        QVERIFY(references && !references->empty());
        for (const TextReference &reference : *references)
            QVERIFY2(lineAt(reference.from)->text.contains(reference.printed), qPrintable(reference.printed));
    }

    void a_table_with_a_missing_column_is_refused()
    {
        const auto errata = parsedErrata("М.7\tодно\n");
        QVERIFY(!errata);
        QCOMPARE(errata.error().detail, u"line 1 has 2 columns, not 4"_s);
        QVERIFY(!parsedErrata("\xff\xfe\n"));
    }
};

QTEST_GUILESS_MAIN(EditionTest)
#include "edition_test.moc"
