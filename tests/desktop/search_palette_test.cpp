// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/found_model.h"
#include "desktop/picture_stage.h"
#include "desktop/search_palette.h"
#include "workbench/language.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListView>
#include <QTest>

using namespace pochin;
using namespace pochin::desktop;

namespace {

class Paragraphs final : public workbench::FindSource
{
public:
    mutable QStringList asked;
    mutable int opened = 0;

    QList<workbench::Found> found(const QString &typed, int atMost) const override
    {
        asked.append(typed);
        QList<workbench::Found> all;
        for (int i = 0; i < qMin(atMost, 3); ++i)
            all.append({QStringLiteral("<b>%1</b> %2").arg(typed).arg(i), QStringLiteral("М.7"), {},
                [this, i] { opened = i + 1; }});
        return typed == QStringLiteral("nowhere") ? QList<workbench::Found>{} : all;
    }
};

} // namespace

class SearchPaletteTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<workbench::LanguageChoice> m_languages;
    std::unique_ptr<PictureStage> m_stage;
    QLineEdit *m_field = nullptr;
    QListView *m_list = nullptr;

    SearchPalette *palette() { return m_stage->window().searchPalette(); }
    QString current() { return m_list->currentIndex().data().toString(); }

private Q_SLOTS:
    void initTestCase() { m_languages = std::make_unique<workbench::LanguageChoice>(); }
    void init()
    {
        m_languages->use(QStringLiteral("en"));
        m_stage = std::make_unique<PictureStage>(*m_languages);
        m_stage->window().show();
        QVERIFY(QTest::qWaitForWindowExposed(&m_stage->window()));
        m_field = palette()->findChild<QLineEdit *>();
        m_list = palette()->findChild<QListView *>();
        QTest::keyClick(&m_stage->window(), Qt::Key_K, Qt::ControlModifier);
        QVERIFY(palette()->isVisible());
        QVERIFY(m_field->hasFocus());
    }
    void cleanup() { m_stage.reset(); }

    void finds_a_page_by_part_of_its_words_and_goes_there()
    {
        QTest::keyClicks(m_field, QStringLiteral("sett"));
        QVERIFY(current().contains(QStringLiteral("Vault and settings")));
        QTest::keyClick(m_field, Qt::Key_Return);
        QCOMPARE(m_stage->window().currentPage(), QStringLiteral("settings"));
        QVERIFY(!palette()->isVisible());
    }

    void arrows_move_through_the_list_and_come_round()
    {
        const QString first = current();
        QTest::keyClick(m_field, Qt::Key_Down);
        QVERIFY(current() != first);
        QTest::keyClick(m_field, Qt::Key_Up);
        QCOMPARE(current(), first);
        QTest::keyClick(m_field, Qt::Key_Up);
        QCOMPARE(m_list->currentIndex().row(), m_list->model()->rowCount() - 1);
    }

    void escape_goes_back_to_where_one_was()
    {
        QTest::keyClick(m_field, Qt::Key_Escape);
        QVERIFY(!palette()->isVisible());
        QVERIFY(m_stage->window().focusWidget() && m_stage->window().focusWidget() != m_field);
    }

    void says_so_when_nothing_is_found()
    {
        QTest::keyClicks(m_field, QStringLiteral("qqqqq"));
        QCOMPARE(m_list->model()->rowCount(), 0);
        QVERIFY(!m_list->isVisible());
        QTest::keyClick(m_field, Qt::Key_Return); // opens nothing, falls over nothing
    }

    void other_rooms_are_asked_at_every_key_and_their_markup_stays_text()
    {
        const Paragraphs paragraphs;
        m_stage->window().addFindSource(&paragraphs);
        m_field->insert(QStringLiteral("отзыв")); // QTest has no keys for these letters
        QCOMPARE(paragraphs.asked.last(), QStringLiteral("отзыв"));
        QCOMPARE(current(), QStringLiteral("<b>отзыв</b> 0"));
        QTest::keyClick(m_field, Qt::Key_Down);
        QTest::keyClick(m_field, Qt::Key_Return);
        QCOMPARE(paragraphs.opened, 2);
    }

    void lock_is_offered_only_when_there_is_something_to_lock()
    {
        QTest::keyClicks(m_field, QStringLiteral("lock"));
        for (int row = 0; row < m_list->model()->rowCount(); ++row)
            QVERIFY(m_list->model()->index(row, 0).data().toString() != QStringLiteral("Lock"));
    }

    void the_list_is_a_proper_model()
    {
        FoundModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setFound({{QStringLiteral("a"), {}, {}, [] { }}, {QStringLiteral("b"), QStringLiteral("c"), {}, [] { }}});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(1, 0).data(Qt::AccessibleTextRole).toString(), QStringLiteral("b, c"));
        model.setFound({});
        QCOMPARE(model.rowCount(), 0);
        model.open(0);
    }
};

QTEST_MAIN(SearchPaletteTest)
#include "search_palette_test.moc"
