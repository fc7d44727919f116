// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/language.h"

#include "sample_words.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace pochin;
using workbench::Language;
using workbench::LanguageChoice;

/// A window that says itself anew when told, as all of ours do.
class Ballot : public QWidget
{
public:
    Ballot() : layout(this)
    {
        for (QWidget *part : std::initializer_list<QWidget *>{&recall, &votes, &number, &buttons})
            layout.addWidget(part);
        say();
    }

    QVBoxLayout layout;
    QLabel recall, votes, number;
    QDialogButtonBox buttons{QDialogButtonBox::Cancel};

    QString cancel() { return buttons.button(QDialogButtonBox::Cancel)->text().remove(u'&'); }

protected:
    void changeEvent(QEvent *event) override
    {
        if (event->type() == QEvent::LanguageChange)
            say();
        QWidget::changeEvent(event);
    }

private:
    void say()
    {
        recall.setText(sample::recallButton());
        votes.setText(sample::votes(1234567));
        number.setText(QLocale().toString(1234567));
    }
};

class LanguageTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<LanguageChoice> m_language;

    static void listOnly(const QByteArray &code, const QTemporaryDir &share)
    {
        QVERIFY(QDir(share.path()).mkpath(QStringLiteral("pochin")));
        QFile list(share.filePath(QStringLiteral("pochin/languages.tsv")));
        QVERIFY(list.open(QIODevice::WriteOnly));
        list.write(code + "\t4\t5\n");
    }

private Q_SLOTS:
    void init() { m_language = std::make_unique<LanguageChoice>(QStringLiteral(SAMPLE_SHARE)); }
    void cleanup() { m_language.reset(); }

    void switching_changes_a_text_a_plural_a_number_and_a_button_of_Qt()
    {
        m_language->use(QStringLiteral("en"));
        Ballot window;
        window.show();
        for (int round = 0; round < 2; ++round) {
            m_language->use(QStringLiteral("ru"));
            QCoreApplication::processEvents();
            QCOMPARE(window.recall.text(), QStringLiteral("&Отозвать делегата"));
            QCOMPARE(window.votes.text(), QStringLiteral("1\u00a0234\u00a0567 голосов"));
            QCOMPARE(window.number.text(), QStringLiteral("1\u00a0234\u00a0567"));
            QCOMPARE(window.cancel(), QStringLiteral("Отмена"));

            m_language->use(QStringLiteral("en"));
            QCoreApplication::processEvents();
            QCOMPARE(window.recall.text(), QStringLiteral("&Recall delegate"));
            QCOMPARE(window.votes.text(), QStringLiteral("1,234,567 voices"));
            QCOMPARE(window.number.text(), QStringLiteral("1,234,567"));
            QCOMPARE(window.cancel(), QStringLiteral("Cancel"));
        }
    }

    void words_of_Qt_follow_the_same_order_of_languages()
    {
        m_language->use(QStringLiteral("be"));
        QCOMPARE(Ballot().cancel(), QStringLiteral("Отмена"));
    }

    void a_language_that_Qt_does_not_speak_gets_english_buttons_and_never_those_of_the_system()
    {
        QCOMPARE(qgetenv("LANG").first(2), QByteArray("ru"));
        const QTemporaryDir share;
        listOnly("eo", share);
        LanguageChoice language(share.path());
        language.use(QStringLiteral("eo"));
        QCOMPARE(language.current(), QStringLiteral("eo"));
        QCOMPARE(Ballot().cancel(), QStringLiteral("Cancel"));
    }

    void russian_has_three_plural_forms_and_english_two()
    {
        m_language->use(QStringLiteral("ru"));
        QCOMPARE(sample::votes(1), QStringLiteral("1 голос"));
        QCOMPARE(sample::votes(22), QStringLiteral("22 голоса"));
        QCOMPARE(sample::votes(11), QStringLiteral("11 голосов"));
        QCOMPARE(sample::votes(21), QStringLiteral("21 голос"));
        m_language->use(QStringLiteral("en"));
        QCOMPARE(sample::votes(1), QStringLiteral("1 voice"));
        QCOMPARE(sample::votes(21), QStringLiteral("21 voices"));
    }

    void each_text_falls_back_from_belarusian_to_russian_to_english()
    {
        m_language->use(QStringLiteral("be"));
        QCOMPARE(sample::recallButton(), QStringLiteral("&Адклікаць дэлегата"));
        QVERIFY(sample::silence().startsWith(QStringLiteral("Молчание")));
        QCOMPARE(sample::votes(3), QStringLiteral("3 голоса"));
        QCOMPARE(sample::onlyEnglish(), QStringLiteral("Not translated yet"));
    }

    void markup_survives_and_a_name_never_becomes_markup()
    {
        m_language->use(QStringLiteral("ru"));
        const QString shown = sample::file(QStringLiteral("<b>7"));
        QVERIFY2(
            shown.contains(QStringLiteral("Пакет")) && shown.contains(QStringLiteral("&lt;b&gt;7")), qPrintable(shown));
        QVERIFY2(!shown.contains(QStringLiteral("filename")), qPrintable(shown));
    }

    void lists_languages_with_what_is_done()
    {
        const std::vector<Language> expected{
            {QStringLiteral("be"), 1, 5}, {QStringLiteral("en"), 5, 5}, {QStringLiteral("ru"), 4, 5}};
        QCOMPARE(m_language->available(), expected);
        QCOMPARE(expected[0].completeness(), 20);
        QCOMPARE(expected[1].nativeName(), QStringLiteral("English"));
        QCOMPARE(expected[2].nativeName(), QStringLiteral("Русский"));
        // Never «100 %» before the last text is done.
        QCOMPARE((Language{QStringLiteral("ru"), 999, 1000}.completeness()), 99);
    }

    void takes_the_nearest_language_there_is_data()
    {
        QTest::addColumn<QString>("asked");
        QTest::addColumn<QString>("spoken");
        for (const auto &[asked, spoken] : std::initializer_list<std::pair<const char *, const char *>>{{"ru", "ru"},
                 {"ru_RU", "ru"}, {"ru-RU", "ru"}, {"be_BY", "be"}, {"en_GB", "en"}, {"de", "en"}, {"C", "en"}})
            QTest::newRow(asked) << QString::fromLatin1(asked) << QString::fromLatin1(spoken);
    }

    void takes_the_nearest_language_there_is()
    {
        QFETCH(const QString, asked);
        QFETCH(const QString, spoken);
        QSignalSpy changed(m_language.get(), &LanguageChoice::changed);
        m_language->use(asked);
        QCOMPARE(m_language->current(), spoken);
        QCOMPARE(changed.size(), 1);
    }

    void a_belarusian_without_a_catalog_reads_russian()
    {
        const QTemporaryDir share;
        listOnly("ru", share);
        LanguageChoice language(share.path());
        language.use(QStringLiteral("be_BY"));
        QCOMPARE(language.current(), QStringLiteral("ru"));
    }

    void without_any_catalog_there_is_english()
    {
        LanguageChoice language(QStringLiteral("/nonexistent"));
        language.use(QStringLiteral("ru"));
        QCOMPARE(language.current(), QStringLiteral("en"));
        QCOMPARE(language.available().size(), 1U);
    }

    void finds_the_catalogs_of_the_program_beside_it()
    {
        QVERIFY(QFile::exists(workbench::shareFolder() + QStringLiteral("/pochin/languages.tsv")));
        QVERIFY(QFile::exists(workbench::shareFolder() + QStringLiteral("/locale/ru/LC_MESSAGES/pochin.mo")));
    }

    void tries_languages_in_this_order()
    {
        using List = QStringList;
        QCOMPARE(workbench::languagesTried(QStringLiteral("be")),
            (List{QStringLiteral("be"), QStringLiteral("ru"), QStringLiteral("en_US")}));
        QCOMPARE(workbench::languagesTried(QStringLiteral("pt_BR")),
            (List{QStringLiteral("pt_BR"), QStringLiteral("pt"), QStringLiteral("en_US")}));
        QCOMPARE(workbench::languagesTried(QStringLiteral("en")), List{QStringLiteral("en_US")});
    }
};

QTEST_MAIN(LanguageTest)
#include "language_test.moc"
