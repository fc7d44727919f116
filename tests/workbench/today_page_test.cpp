// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/gallery.h"
#include "workbench/empty_state.h"
#include "workbench/heading_label.h"
#include "workbench/plain_text_label.h"
#include "workbench/sheet/deed_button.h"
#include "workbench/today/today_page.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace pochin;
using namespace pochin::workbench;

namespace {

const Instant noon{std::chrono::sys_days(std::chrono::year(2026) / 11 / 24) + std::chrono::hours(12)};

class Waits final : public WaitingSource
{
public:
    QList<Waiting> all;
    mutable QStringList gone;

    QList<Waiting> waiting() const override { return all; }
    void add(
        const QString &key, const QString &sentence, std::optional<std::chrono::days> inDays, const QString &whose = {})
    {
        all.append({key, sentence, whose, QStringLiteral("Открыть"), {}, [this, key] { gone.append(key); }});
        if (inDays)
            all.last().due = noon + *inDays;
    }
};

/// One of each kind, in an order that is not the one they are due in.
void fill(Waits &waits)
{
    using std::chrono::days;
    waits.add(QStringLiteral("report"),
        QStringLiteral("Группа ждёт отчёта по наказу «Урожай»: вы были её делегатом на встрече дворов."), days(20),
        QStringLiteral("двор"));
    waits.add(QStringLiteral("stay"), QStringLiteral("Товарищество «Мост» хочет продолжить. Вы остаётесь?"), days(3),
        QStringLiteral("мастерская"));
    waits.add(QStringLiteral("position"), QStringLiteral("Сад ждёт вашего слова о предложении «Вода»."), days(0),
        QStringLiteral("сад"));
    waits.add(QStringLiteral("task"), QStringLiteral("Вы взяли «Починить телегу», и она ещё не готова."), days(-2),
        QStringLiteral("мастерская"));
    waits.add(QStringLiteral("call"), QStringLiteral("Зовут в товарищество «Книжный фестиваль»; не хватает двоих."),
        std::nullopt);
}

} // namespace

class TodayPageTest : public QObject
{
    Q_OBJECT

    FixedClock m_clock{noon};
    Waits m_waits;
    std::unique_ptr<TodayPage> m_page;
    std::unique_ptr<QWidget> m_view;

    [[nodiscard]] QStringList visibleTexts() const
    {
        QStringList texts;
        for (const auto *label : m_view->findChildren<QLabel *>()) {
            if (label->isVisibleTo(m_view.get()) && !label->text().isEmpty())
                texts.append(label->text());
        }
        return texts;
    }
    [[nodiscard]] QWidget *look(QWidget *parent)
    {
        m_view.reset();
        QWidget *view = m_page->createWidget(parent);
        return view;
    }

private Q_SLOTS:
    void initTestCase() { gallery::prepare(); }
    void init()
    {
        m_waits = Waits();
        m_page = std::make_unique<TodayPage>(m_clock);
        m_page->addSource(&m_waits);
        m_view.reset(m_page->createWidget(nullptr));
        m_view->resize(700, 600);
        m_view->show();
    }
    void cleanup() { m_view.reset(); }

    void says_that_what_waits_is_in_the_vault_while_it_is_closed()
    {
        fill(m_waits);
        QVERIFY(visibleTexts().contains(QStringLiteral("What waits for you is in the vault")));
        QSignalSpy wanted(m_page.get(), &TodayPage::vaultWanted);
        for (auto *button : m_view->findChildren<QPushButton *>()) {
            if (button->isVisibleTo(m_view.get()))
                button->click();
        }
        QCOMPARE(wanted.count(), 1);
    }

    void says_so_when_nothing_waits()
    {
        m_page->refresh();
        QVERIFY(visibleTexts().contains(QStringLiteral("Nothing waits for you")));
        QVERIFY(m_page->subtitle().isEmpty());
    }

    void what_is_due_first_stands_first_and_what_has_no_day_last()
    {
        fill(m_waits);
        m_page->refresh();
        const QString whole = visibleTexts().join(u'\n');
        qsizetype before = -1;
        for (const auto &part : {QStringLiteral("Now"), QStringLiteral("Починить телегу"), QStringLiteral("«Вода»"),
                 QStringLiteral("In the next seven days"), QStringLiteral("«Мост»"), QStringLiteral("Later"),
                 QStringLiteral("«Урожай»"), QStringLiteral("Whenever you like"),
                 QStringLiteral("«Книжный фестиваль»")}) {
            const qsizetype at = whole.indexOf(part);
            QVERIFY2(at > before, qPrintable(part + u'\n' + whole));
            before = at;
        }
        QCOMPARE(m_page->subtitle(), QStringLiteral("5 things wait"));
    }

    void a_part_without_anything_is_not_shown()
    {
        m_waits.add(QStringLiteral("call"), QStringLiteral("They need two more."), std::nullopt);
        m_page->refresh();
        QVERIFY(!visibleTexts().contains(QStringLiteral("Now")));
        QVERIFY(visibleTexts().contains(QStringLiteral("Whenever you like")));
    }

    void each_sentence_has_one_button_that_goes_there()
    {
        fill(m_waits);
        m_page->refresh();
        QCOMPARE(m_view->findChildren<DeedButton *>().size(), 5);
        m_view->findChild<DeedButton *>(QStringLiteral("stay"))->button()->click();
        QCOMPARE(m_waits.gone, QStringList{QStringLiteral("stay")});
    }

    void what_was_done_no_longer_waits()
    {
        fill(m_waits);
        m_page->refresh();
        m_waits.all.removeLast();
        m_page->refresh();
        QVERIFY(!visibleTexts().join(u'\n').contains(QStringLiteral("«Книжный фестиваль»")));
    }

    void nothing_of_it_stays_on_the_screen_when_the_vault_closes()
    {
        fill(m_waits);
        m_page->refresh();
        m_page->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        for (const auto *label : m_view->findChildren<QLabel *>())
            QVERIFY2(!label->text().contains(QStringLiteral("Мост")), qPrintable(label->text()));
        QVERIFY(m_page->waiting().isEmpty());
    }

    void the_page_can_be_read_by_everybody()
    {
        fill(m_waits);
        m_page->refresh();
        gallery::look(
            QStringLiteral("today"), [this](QWidget *parent) { return look(parent); }, {860, 620}, {620, 480});
        m_waits.all.clear();
        m_page->refresh();
        gallery::look(
            QStringLiteral("today-nothing"), [this](QWidget *parent) { return look(parent); }, {860, 620}, {620, 480});
        m_page->close();
        gallery::look(
            QStringLiteral("today-closed"), [this](QWidget *parent) { return look(parent); }, {860, 620}, {620, 480});
    }
};

QTEST_MAIN(TodayPageTest)
#include "today_page_test.moc"
