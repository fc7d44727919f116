// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/gallery.h"
#include "workbench/list/list_and_sheet.h"
#include "workbench/sheet/deed_button.h"
#include "workbench/sheet/fact_rows.h"
#include "workbench/sheet/sheet.h"
#include "workbench/sheet/sheet_rows.h"
#include "workbench/sheet/sheet_section.h"
#include "workbench/undo_notice.h"

#include <QTest>

using namespace pochin::workbench;

namespace {

QList<ListRow> mandates()
{
    return {{QStringLiteral("a"), QStringLiteral("Урожай"), QStringLiteral("ещё 6 дней"), QStringLiteral("сад"),
                Mark::Running, {}, {}},
        {QStringLiteral("b"), QStringLiteral("Общий склад для трёх дворов и мастерской на набережной"),
            QStringLiteral("отчёт ждут"), QStringLiteral("двор"), Mark::Attention, {}, {}},
        {QStringLiteral("c"), QStringLiteral("Вода"), QStringLiteral("ждёт согласия делегата"), QStringLiteral("сад"),
            Mark::Waiting, {}, {}},
        {QStringLiteral("d"), QStringLiteral("Книжный фестиваль"), QStringLiteral("истёк"),
            QStringLiteral("мастерская"), Mark::Ended, {}, QStringLiteral("Закончились")},
        {QStringLiteral("e"), QStringLiteral("Телеги"), QStringLiteral("исполнен"), QStringLiteral("сад"), Mark::Done,
            {}, QStringLiteral("Закончились")}};
}

QList<Chip> mandators()
{
    QList<Chip> all{{QStringLiteral("1"), QStringLiteral("вера"), {}},
        {QStringLiteral("2"), QStringLiteral("Пётр с набережной"), QStringLiteral("вышел")}};
    for (int i = 0; i < 14; ++i)
        all.append({QString::number(10 + i), QStringLiteral("сосед %1").arg(i + 1), {}});
    return all;
}

Sheet *mandateSheet(QWidget *parent)
{
    auto *sheet = new Sheet(parent);
    sheet->setTitle(QStringLiteral("Наказ «Урожай»"));
    sheet->setState(Mark::Running, QStringLiteral("Действует до 12 декабря, ещё 6 дней"));
    sheet->add<FactRows>()->setFacts(
        {{QStringLiteral("Делегат"), {}, {}, {{QStringLiteral("v"), QStringLiteral("вера"), {}}}},
            {QStringLiteral("Дело"),
                QStringLiteral(
                    "Договориться с соседними дворами о том, кто, когда и на чём везёт урожай, и вернуться с ответом."),
                {}},
            {QStringLiteral("Основание"), {}, {QStringLiteral("П.I.3.8.А"), QStringLiteral("М.7")}},
            {QStringLiteral("Доверители"), {}, {}, mandators()}});
    SheetSection *points = sheet->addSection();
    points->say(QStringLiteral("Пункты"));
    points->deed()->say(QStringLiteral("Записать действие…"), QStringLiteral("list-add"));
    points->add<SheetRows>()->setRows(
        {{QStringLiteral("1"), QStringLiteral("1"), QStringLiteral("Исполнить: договориться о двух телегах"),
             QStringLiteral("14:20 — две телеги обещает двор"), {}, {}, Mark::Done},
            {QStringLiteral("2"), QStringLiteral("2"),
                QStringLiteral("Озвучить: мы против платного входа, и вот почему мы так думаем"), {},
                QStringLiteral("Записать"), {}, Mark::Open},
            {QStringLiteral("3"), QStringLiteral("3"), QStringLiteral("Узнать и сообщить: есть ли у мастерской место"),
                {}, QStringLiteral("Записать"), QStringLiteral("Пункт закрыт доверителями."), Mark::Ended}});
    SheetSection *reports = sheet->addSection();
    reports->say(QStringLiteral("Отчёты"));
    reports->add<SheetRows>()->sayNothing(
        QStringLiteral("Отчёта ещё нет. Делегат собирает его из записанных действий."));
    sheet->addDeed()->say(QStringLiteral("Отозвать…"));
    DeedButton *report = sheet->addDeed();
    report->say(QStringLiteral("Отчёт…"));
    report->refuse(QStringLiteral("Отчёт пишет делегат; вы среди доверителей."));
    sheet->addDeed()->say(QStringLiteral("Печать карточки"));
    return sheet;
}

QWidget *page(QWidget *parent)
{
    auto *page = new ListAndSheet(QStringLiteral("view-list-text"), parent);
    page->list()->say(QStringLiteral("Наказы"), QStringLiteral("Новый…"));
    page->list()->setFilters({{{}, QStringLiteral("Все")}, {QStringLiteral("runs"), QStringLiteral("Действуют")}});
    page->setSheet(mandateSheet(page));
    page->setRows(mandates());
    page->notice()->offerUndo(QStringLiteral("Вы дали наказ «Урожай». Он ещё только на этом компьютере."), [] { });
    return page;
}

QWidget *refusedPage(QWidget *parent)
{
    auto *made = static_cast<ListAndSheet *>(page(parent));
    made->notice()->fallSilent();
    made->list()->deed()->refuse(QStringLiteral("Наказ даёт группа; вы пока ни в одной."));
    return made;
}

QWidget *emptyPage(QWidget *parent)
{
    auto *page = new ListAndSheet(QStringLiteral("view-list-text"), parent);
    page->sayNothingYet({QStringLiteral("Наказов пока нет"),
        QStringLiteral("Наказ даёт делегату слово группы, и только на время. Отозвать его можно в любую минуту."),
        QStringLiteral("М.7"), QStringLiteral("Дать первый наказ…")});
    page->setRows({});
    return page;
}

} // namespace

/// Looks at what the pages of all rooms are made of.
class SheetGalleryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { gallery::prepare(); }

    void a_list_with_its_sheet_can_be_read_by_everybody() { gallery::look(QStringLiteral("list-and-sheet"), page); }
    void a_refused_first_deed_says_why() { gallery::look(QStringLiteral("list-refused"), refusedPage); }
    void an_empty_page_can_be_read_by_everybody() { gallery::look(QStringLiteral("list-empty"), emptyPage); }
};

QTEST_MAIN(SheetGalleryTest)
#include "sheet_gallery_test.moc"
