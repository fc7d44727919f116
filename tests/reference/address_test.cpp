// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/domain/address.h"
#include "reference/texts.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pochin::reference;

namespace {

QString withLatinLookAlikes(QString text)
{
    const QString cyrillic = u"ЛМПАБВГДЕ"_s;
    const QString latin = u"LMPAБBGDE"_s;
    for (QChar &c : text) {
        if (const qsizetype at = cyrillic.indexOf(c); at >= 0)
            c = latin.at(at);
    }
    return text;
}

QString withArabicDivision(QString text)
{
    return text.replace(u"П.II"_s, u"П.2"_s).replace(u"П.I"_s, u"П.1"_s);
}

QString crammed(QString text)
{
    return text.remove(u'.').toLower();
}

/// Each of these is how somebody types the same place.
QStringList shapesOf(const Address &address)
{
    const QString text = address.text();
    const bool isMarkedHeading = text.contains(u'/'); // the stroke is what tells М/3 from М.3
    const QString spaced = isMarkedHeading ? text : QString(text).replace(u'.', u' ');
    QStringList shapes{text, text.toLower(), spaced, spaced.toLower(), withArabicDivision(text),
        withLatinLookAlikes(text), withLatinLookAlikes(text).toLower(), u"  "_s + text + u".  "_s, address.link(),
        address.link().toUpper(), u"("_s + text + u")"_s};
    if (!text.contains(QRegularExpression(u"[МЛ]\\.[0-9]+\\.[0-9]"_s)))
        shapes += crammed(text);
    return shapes;
}

} // namespace

class AddressTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void every_place_of_the_edition_is_understood_in_every_shape_it_is_typed_in()
    {
        for (const Edition::Entry &entry : edition().outline()) {
            const Address address = std::visit([](const auto &place) { return place.address; }, entry);
            const QStringList shapes = shapesOf(address);
            QVERIFY(shapes.size() >= 6);
            for (const QString &shape : shapes) {
                const auto read = Address::fromTyped(shape);
                QVERIFY2(read, qPrintable(shape));
                QCOMPARE(*read, address);
            }
            QCOMPARE(Address::fromCanonical(address.text()), address);
        }
    }

    void every_part_is_a_place_of_its_own()
    {
        for (const Address &address : edition().paragraphs()) {
            for (const Part &part : edition().paragraph(address)->parts) {
                QCOMPARE(edition().placeTyped(part.address.text()), part.address);
                QCOMPARE(edition().placeTyped(part.address.text().toLower().replace(u'.', u' ')), part.address);
                QCOMPARE(part.address.paragraph(), address);
            }
        }
    }

    void these_ways_of_typing_are_understood_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("meant");
        const QList<std::pair<QString, QString>> cases{{u"м7"_s, u"М.7"_s}, {u"М.7"_s, u"М.7"_s}, {u"M7"_s, u"М.7"_s},
            {u"п 1 3 8 в"_s, u"П.I.3.8.В"_s}, {u"п138в"_s, u"П.I.3.8.В"_s}, {u"пi38в"_s, u"П.I.3.8.В"_s},
            {u"P.I.3.8.B"_s, u"П.I.3.8.В"_s}, {u"П.І.3.8.в"_s, u"П.I.3.8.В"_s}, {u"П.Ⅱ.1.2.Б"_s, u"П.II.1.2.Б"_s},
            {u"pii12б"_s, u"П.II.1.2.Б"_s}, {u"п-1-3-5-б-6"_s, u"П.I.3.5.Б-6"_s}, {u"П.I.3.5.Б-6"_s, u"П.I.3.5.Б-6"_s},
            {u"П.I.3.5.Б–6"_s, u"П.I.3.5.Б-6"_s}, {u"п 1 3 5 б 6"_s, u"П.I.3.5.Б.6"_s}, {u"м 9.4"_s, u"М.9.4"_s},
            {u"манифест 7"_s, u"М.7"_s}, {u"Листовка, 3"_s, u"Л.3"_s}, {u"Программа I 3 8 В"_s, u"П.I.3.8.В"_s},
            {u"тезис 12"_s, u"М.12"_s}, {u"v7"_s, u"М.7"_s}, {u"g138d"_s, u"П.I.3.8.В"_s}, {u"k3"_s, u"Л.3"_s},
            {u"ь7"_s, u"М.7"_s}, {u"М.призыв"_s, u"М.призыв"_s}, {u"м призыв"_s, u"М.призыв"_s}, {u"м/3"_s, u"М/3"_s},
            {u"П.I.3"_s, u"П.I.3"_s}, {u"п1"_s, u"П.I"_s}, {u"п"_s, u"П"_s}, {u"п 1 2 а"_s, u"П.I.2.А"_s},
            {u"п.i.3.8 лозунг"_s, u"П.I.3.8.лозунг"_s}, {u"pochin:%D0%9C.7"_s, u"М.7"_s}, {u"М．７"_s, u"М.7"_s}};
        for (const auto &[typed, meant] : cases)
            QTest::newRow(qPrintable(typed)) << typed << meant;
    }
    void these_ways_of_typing_are_understood()
    {
        QFETCH(QString, typed);
        QFETCH(QString, meant);
        const auto read = edition().placeTyped(typed);
        QVERIFY(read);
        QCOMPARE(read->text(), meant);
    }

    void a_point_of_a_list_is_counted_among_the_points()
    {
        const Part *point = edition().part(*Address::fromCanonical(u"П.I.3.5.Б-6"));
        QVERIFY(point);
        QVERIFY(point->text.startsWith(u"обязанность выполнять решения"));
        QVERIFY(!edition().contains(*Address::fromCanonical(u"П.I.3.5.Б-11")));
    }

    void what_is_no_place_is_nothing_data()
    {
        QTest::addColumn<QString>("typed");
        const QStringList cases{u""_s, u" "_s, u"."_s, u"м0"_s, u"м31"_s, u"л14"_s, u"М.7.2"_s,
            u"м9999999999999999999"_s, u"п 3 1 1 а"_s, u"п 1 3 8 з"_s, u"п 1 3 8 1 1"_s, u"п 0 1"_s,
            u"самоуправление"_s, u"мы"_s, u"право"_s, u"люди"_s, u"М.7 и М.8"_s, u"м-семь"_s, u"pochin:"_s, u"7"_s,
            u"138в"_s, u"м/9"_s, u"М.9-7"_s, u"М.9.8"_s, QString(10000, u'м')};
        for (const QString &typed : cases)
            QTest::newRow(qPrintable(typed.first(std::min<qsizetype>(typed.size(), 20)))) << typed;
    }
    void what_is_no_place_is_nothing()
    {
        QFETCH(QString, typed);
        QVERIFY(!edition().placeTyped(typed));
    }

    void the_canonical_form_is_taken_to_the_letter()
    {
        for (const QStringView loose : {u"м.7", u"М7", u"M.7", u"П.1.3", u" М.7", u"М.07"})
            QVERIFY2(!Address::fromCanonical(loose), qPrintable(loose.toString()));
    }

    void addresses_sort_by_number_and_not_by_letter()
    {
        const auto at = [](QStringView text) { return *Address::fromCanonical(text); };
        QVERIFY(at(u"М.9") < at(u"М.10"));
        QVERIFY(at(u"Л.13") < at(u"М.1"));
        QVERIFY(at(u"П.I.3.8") < at(u"П.I.3.8.А"));
        QVERIFY(at(u"П.I.3.8.Д") < at(u"П.I.3.8.лозунг"));
        QVERIFY(at(u"П.I.4.7.В") < at(u"П.II.1.1.А"));
    }
};

QTEST_GUILESS_MAIN(AddressTest)
#include "address_test.moc"
