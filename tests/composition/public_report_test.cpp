// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition/public_report.h"
#include "exchange/laptop.h"
#include "groups/domain/description.h"
#include "groups/domain/need_acts.h"
#include "groups/domain/own_card.h"
#include "paper/plain_paper.h"

#include <QTemporaryDir>
#include <QTest>

using namespace pochin;
using namespace pochin::composition;
using namespace Qt::StringLiterals;

/// What leads to people is taken out of a text that everybody may read.
class PublicReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names_go_in_every_case_of_a_russian_sentence_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("cleaned");
        QTest::newRow("as told") << u"Вера копает"_s << u"… копает"_s;
        QTest::newRow("inflected") << u"пришли к Вере с Олегом, без Веры"_s << u"пришли к … с …, без …"_s;
        QTest::newRow("small") << u"вера и олег"_s << u"… и …"_s;
        QTest::newRow("another word") << u"Верность делу, олеговский"_s << u"Верность делу, олеговский"_s;
        QTest::newRow("within a word") << u"Маверавания"_s << u"Маверавания"_s;
        QTest::newRow("two words") << u"Ключ у Анны Б., у дяди Вани"_s << u"Ключ у …, у дяди Вани"_s;
        QTest::newRow("english") << u"Kim's and KIM"_s << u"…'s and …"_s;
        QTest::newRow("short") << u"Ян и Яна"_s << u"… и Яна"_s;
        QTest::newRow("nobody") << u"копаем от яблони до забора"_s << u"копаем от яблони до забора"_s;
    }
    void names_go_in_every_case_of_a_russian_sentence()
    {
        QFETCH(QString, text);
        const CleanedText cleaned({u"Вера"_s, u"Олег"_s, u"Анны Б."_s, u"Kim"_s, u"Ян"_s, QString()}, Names::LeftOut);
        QTEST(cleaned.of(text), "cleaned");
    }
    void one_name_is_the_same_somebody_throughout()
    {
        const CleanedText cleaned({u"Вера"_s, u"Олег"_s}, Names::Replaced);
        QCOMPARE(cleaned.of(u"Олег и Вера. Олегу."_s), u"somebody 2 и somebody 1. somebody 2."_s);
    }
    void a_report_says_what_the_group_is_called_now_and_none_of_the_names_that_anybody_bore()
    {
        const QTemporaryDir folder;
        const FixedClock clock{Instant(std::chrono::milliseconds(1'760'000'000'000))};
        exchange::test::Laptop vera(u"Вера"_s, QDir(folder.path()), clock);
        const ledger::SpaceId id = vera.founds(u"Сад у реки"_s);
        const auto does = [&](const auto &deed) { QVERIFY(vera.spaces->does(id, deed)); };
        using ledger::Outlook;
        does([](const Outlook &now) { return groups::describe(now, groups::DescriptionField::Title, u"Роща"_s); });
        does([](const Outlook &now) { return groups::chooseName(now, u"Надя"_s); });
        does([](const Outlook &now) { return groups::chooseName(now, u"Тамара"_s); });
        does([](const Outlook &now) {
            return groups::stateNeed(now,
                {.what = u"пила для Веры, Нади и Тамары"_s,
                    .until = (now.now + std::chrono::days(9)).time_since_epoch().count()});
        });
        const QString report = publicReport(*vera.spaces->outlook(id), Names::LeftOut);
        QVERIFY2(report.startsWith(u"Роща\n"), qPrintable(report));
        QVERIFY(!report.contains(u"у реки"));
        QVERIFY2(report.contains(u"пила для …, … и …"), qPrintable(report));
    }
    void mail_links_and_telephone_numbers_go_too()
    {
        const CleanedText cleaned({}, Names::Replaced);
        QCOMPARE(cleaned.of(u"пишите a.b@sad.example, https://sad.example/x?y или @sadovod"_s), u"пишите …, … или …"_s);
        QCOMPARE(cleaned.of(u"звоните +7 (912) 345-67-89"_s), u"звоните …"_s);
        QCOMPARE(cleaned.of(u"12 грядок по 100 рублей, 2026"_s), u"12 грядок по 100 рублей, 2026"_s);
    }
    void the_file_holds_the_text_and_takes_none_of_it_for_markup()
    {
        const QString text = u"Сад <b>\nкопаем & сажаем\n"_s;
        QCOMPARE(paper::fileOf(text, paper::Format::Text).value(), text.toUtf8());
        const QByteArray html = paper::fileOf(text, paper::Format::Html).value();
        QVERIFY(html.contains("<h1>Сад &lt;b&gt;</h1>"));
        QVERIFY(html.contains("копаем &amp; сажаем"));
        QVERIFY(paper::fileOf(text, paper::Format::Pdf).value().startsWith("%PDF-"));
    }
    void the_ending_of_a_name_says_the_format()
    {
        QVERIFY(paper::formatOf(u"отчёт.PDF"_s) == paper::Format::Pdf);
        QVERIFY(paper::formatOf(u"a.htm"_s) == paper::Format::Html);
        QVERIFY(paper::formatOf(u"pdf"_s) == paper::Format::Text);
    }
};

QTEST_MAIN(PublicReportTest)

#include "public_report_test.moc"
