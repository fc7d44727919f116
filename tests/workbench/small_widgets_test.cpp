// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/eventually.h"
#include "support/looked_at.h"
#include "workbench/background_work.h"
#include "workbench/empty_state.h"
#include "workbench/heading_label.h"
#include "workbench/in_every_language.h"
#include "workbench/notice_bar.h"
#include "workbench/plain_text_label.h"
#include "workbench/progress_row.h"
#include "workbench/tinted_icon.h"
#include "workbench/word_grid.h"

#include <BreezeIcons>

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace pochin::workbench;

class SmallWidgetsTest : public QObject
{
    Q_OBJECT

    static QString spokenName(QWidget *widget)
    {
        return QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name);
    }
    static double contrast(const QColor &a, const QColor &b)
    {
        const auto luminance = [](const QColor &c) {
            const auto linear = [](double v) { return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
            return 0.2126 * linear(double(c.redF())) + 0.7152 * linear(double(c.greenF()))
                + 0.0722 * linear(double(c.blueF()));
        };
        const double high = std::max(luminance(a), luminance(b));
        const double low = std::min(luminance(a), luminance(b));
        return (high + 0.05) / (low + 0.05);
    }

private Q_SLOTS:
    void where_no_desktop_chose_pictures_an_icon_is_found_without_searching_its_theme()
    {
        const QString theme = QIcon::themeName();
        const QStringList folders = QIcon::themeSearchPaths();
        BreezeIcons::initIcons();
        QIcon::setThemeSearchPaths({QStringLiteral("/nowhere")}); // whoever asks the theme finds nothing
        QIcon::setThemeName(QStringLiteral("hicolor"));
        const bool missing = tintedIcon(QStringLiteral("edit-find")).isNull();
        QIcon::setThemeSearchPaths(folders);
        QIcon::setThemeName(theme);
        QVERIFY(!missing);
    }

    void a_label_shows_markup_as_it_was_typed()
    {
        PlainTextLabel label(nullptr);
        label.setText(QStringLiteral("<img src='file:///etc/passwd'>"));
        QCOMPARE(label.textFormat(), Qt::PlainText);
        QCOMPARE(spokenName(&label), QStringLiteral("<img src='file:///etc/passwd'>"));
    }

    void quiet_text_is_still_readable()
    {
        for (const QColor &paper : {QColor(0xef, 0xf0, 0xf1), QColor(0x20, 0x23, 0x26)}) {
            const QColor ink = paper.lightness() > 128 ? QColor(0x23, 0x26, 0x29) : QColor(0xfc, 0xfc, 0xfc);
            QPalette palette;
            palette.setColor(QPalette::Window, paper);
            palette.setColor(QPalette::WindowText, ink);
            QApplication::setPalette(palette);
            const PlainTextLabel label(nullptr, PlainTextLabel::Tone::Quiet);
            QVERIFY(contrast(label.palette().color(QPalette::WindowText), paper) >= 4.5);
        }
        QApplication::setPalette({});
    }

    void headings_are_headings_for_screen_readers()
    {
        HeadingLabel heading(HeadingLabel::Level::Page, nullptr);
        heading.setText(QStringLiteral("Texts"));
        const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&heading);
        QCOMPARE(spoken->role(), QAccessible::Heading);
        QCOMPARE(spoken->text(QAccessible::Name), QStringLiteral("Texts"));
    }

    void a_notice_tells_its_kind_without_colour()
    {
        NoticeBar bar(nullptr);
        QVERIFY(bar.isHidden());
        bar.say(NoticeBar::Kind::Warning, QStringLiteral("Rain is coming."), QStringLiteral("Take cover"));
        QVERIFY(!bar.isHidden());
        QCOMPARE(spokenName(bar.findChild<PlainTextLabel *>()), QStringLiteral("Attention: Rain is coming."));
        QSignalSpy chosen(&bar, &NoticeBar::actionChosen);
        bar.findChild<QPushButton *>()->click();
        QCOMPARE(chosen.count(), 1);
        bar.fallSilent();
        QVERIFY(bar.isHidden());
    }

    void an_empty_page_teaches_cites_and_offers_the_first_deed()
    {
        EmptyState state(QStringLiteral("system-users"), nullptr);
        state.say({QStringLiteral("No notes yet"), QStringLiteral("Notes are yours."), QStringLiteral("М.7"),
            QStringLiteral("Write a note")});
        QSignalSpy cited(&state, &EmptyState::citationRequested);
        QSignalSpy begun(&state, &EmptyState::deedChosen);
        for (QAbstractButton *button : state.findChildren<QAbstractButton *>())
            button->click();
        QCOMPARE(cited.first().first().toString(), QStringLiteral("М.7"));
        QCOMPARE(begun.count(), 1);
        state.say({QStringLiteral("No notes yet"), {}, {}, {}});
        for (QAbstractButton *button : state.findChildren<QAbstractButton *>())
            QVERIFY(button->isHidden());
    }

    void an_empty_panel_shows_its_whole_heading_however_narrow_it_is()
    {
        for (const int width : {200, 240, 300, 420, 1000}) {
            EmptyState state(QStringLiteral("system-users"), nullptr);
            state.say({QStringLiteral("Здесь ещё никто ничего не записывал"),
                QStringLiteral("Заметки видите только вы, и лежат они в вашем хранилище."), QStringLiteral("М.7"), {}});
            state.resize(width, 700);
            state.show();
            for (int round = 0; round < 3; ++round)
                QCoreApplication::processEvents();
            QCOMPARE(lookedAt::clippedTexts(&state), QStringList());
        }
    }

    void progress_can_be_stopped_and_tells_how_far_it_is()
    {
        ProgressRow row(nullptr);
        QVERIFY(row.isHidden());
        row.begin(QStringLiteral("Counting sheep"));
        QVERIFY(!row.isHidden());
        QCOMPARE(row.findChild<QProgressBar *>()->maximum(), 0); // no end known
        row.advance(0.25);
        QCOMPARE(row.findChild<QProgressBar *>()->value(), row.findChild<QProgressBar *>()->maximum() / 4);
        QSignalSpy cancelled(&row, &ProgressRow::cancelRequested);
        row.findChild<QPushButton *>()->click();
        QCOMPARE(cancelled.count(), 1);
        row.end();
        QVERIFY(row.isHidden());
    }

    void words_are_numbered_and_cannot_be_copied()
    {
        WordGrid grid(nullptr);
        grid.setWords({QStringLiteral("bridge"), QStringLiteral("cart"), QStringLiteral("bread")});
        QStringList spoken;
        for (QLabel *label : grid.findChildren<QLabel *>()) {
            QVERIFY(!label->textInteractionFlags().testFlag(Qt::TextSelectableByMouse));
            spoken.append(spokenName(label));
        }
        QVERIFY(spoken.contains(QStringLiteral("2: cart")));
        grid.setWords({});
        QVERIFY(grid.findChildren<QLabel *>().isEmpty());
    }

    void texts_are_said_again_in_another_language()
    {
        QWidget widget;
        int said = 0;
        inEveryLanguage(&widget, [&] { ++said; });
        QCOMPARE(said, 1);
        QEvent change(QEvent::LanguageChange);
        QApplication::sendEvent(&widget, &change);
        QCOMPARE(said, 2);
    }

    void work_in_the_background_comes_back_on_the_thread_it_was_asked_from()
    {
        QObject context;
        QThread *workedOn = nullptr;
        QThread *cameBackOn = nullptr;
        inBackground(
            &context, [] { return QThread::currentThread(); },
            [&](QThread *thread) {
                workedOn = thread;
                cameBackOn = QThread::currentThread();
            });
        EVENTUALLY(cameBackOn);
        QCOMPARE(cameBackOn, QThread::currentThread());
        QVERIFY(workedOn != cameBackOn);
    }

    void work_for_somebody_who_has_left_is_dropped()
    {
        bool came = false;
        auto context = std::make_unique<QObject>();
        inBackground(context.get(), [] { return 1; }, [&](int) { came = true; });
        context.reset();
        QThreadPool::globalInstance()->waitForDone();
        QTest::qWait(50);
        QVERIFY(!came);
    }
};

QTEST_MAIN(SmallWidgetsTest)
#include "small_widgets_test.moc"
