// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/appearance.h"
#include "desktop/picture_stage.h"
#include "desktop/scenes.h"
#include "workbench/language.h"
#include "workbench/tinted_icon.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QRegularExpression>
#include <QTest>

using namespace pochin;
using namespace pochin::desktop;

/// Language and colours change while the window is open, and leave nothing behind of what was before.
class SwitchingTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<workbench::LanguageChoice> m_languages;

    static bool hasCyrillic(const QString &text)
    {
        static const QRegularExpression letters(QStringLiteral("[а-яёА-ЯЁ]"));
        return text.contains(letters);
    }
    static bool hasWords(const QString &text)
    {
        static const QRegularExpression word(QStringLiteral("[A-Za-z]{3,}"));
        return text.contains(word);
    }
    /// All that people read in the window now.
    static QStringList readable(QWidget *front)
    {
        QStringList texts{front->windowTitle()};
        for (QWidget *widget : front->findChildren<QWidget *>()) {
            if (!widget->isVisible())
                continue;
            if (qobject_cast<QLabel *>(widget) || qobject_cast<QAbstractButton *>(widget))
                texts.append(widget->property("text").toString());
            if (auto *combo = qobject_cast<QComboBox *>(widget))
                texts.append(combo->currentText());
            texts.append(widget->toolTip());
        }
        texts.removeAll({});
        return texts;
    }
    /// Names, folders, versions and drawn words are the same in every language.
    static bool isSpoken(const QString &text, PictureStage &stage)
    {
        return hasWords(text) && !text.contains(stage.session().folder()) && !text.startsWith(QStringLiteral("Qt"))
            && !text.contains(QStringLiteral("Pochin")) && !text.startsWith(QStringLiteral("English"));
    }

private Q_SLOTS:
    void initTestCase()
    {
        prepareLook();
        m_languages = std::make_unique<workbench::LanguageChoice>();
    }

    void every_visible_text_changes_with_the_language_and_comes_back()
    {
        QStringList stayed;
        m_languages->use(QStringLiteral("en"));
        PictureStage stage(*m_languages);
        stage.window().show();
        for (const QString &page : {QStringLiteral("gate"), QStringLiteral("settings")}) {
            stage.window().showPage(page);
            stage.settle();
            const QStringList english = readable(stage.front());
            m_languages->use(QStringLiteral("ru"));
            stage.settle();
            const QStringList russian = readable(stage.front());
            QCOMPARE(russian.size(), english.size());
            for (qsizetype i = 0; i < english.size(); ++i) {
                if (english.at(i) == russian.at(i) && isSpoken(english.at(i), stage))
                    stayed.append(page + QStringLiteral(": ") + english.at(i));
            }
            m_languages->use(QStringLiteral("en"));
            stage.settle();
            QCOMPARE(readable(stage.front()), english);
        }
        QVERIFY2(stayed.isEmpty(), qPrintable(stayed.join(u'\n')));
    }

    void the_menu_of_languages_switches_at_once()
    {
        m_languages->use(QStringLiteral("en"));
        PictureStage stage(*m_languages);
        stage.window().show();
        stage.window().showPage(QStringLiteral("settings"));
        auto *menu = stage.window().findChild<QComboBox *>(QStringLiteral("language"));
        menu->setCurrentIndex(menu->findData(QStringLiteral("ru")));
        Q_EMIT menu->activated(menu->currentIndex());
        stage.settle();
        QCOMPARE(m_languages->current(), QStringLiteral("ru"));
        QVERIFY(hasCyrillic(stage.window().windowTitle()));
        QCOMPARE(menu->currentData().toString(), QStringLiteral("ru"));
    }

    void dark_is_dark_and_light_is_light()
    {
        PictureStage stage(*m_languages);
        stage.window().show();
        stage.preferences().chooseColours(Colours::Dark);
        stage.settle();
        QVERIFY(stage.window().palette().color(QPalette::Window).lightnessF() < 0.3F);
        QVERIFY(stage.window().palette().color(QPalette::WindowText).lightnessF() > 0.7F);
        stage.preferences().chooseColours(Colours::Light);
        stage.settle();
        QVERIFY(stage.window().palette().color(QPalette::Window).lightnessF() > 0.7F);
        QVERIFY(stage.window().palette().color(QPalette::WindowText).lightnessF() < 0.3F);
    }

    void every_label_stays_readable_when_the_colours_change()
    {
        wear(Colours::Light);
        PictureStage stage(*m_languages);
        stage.window().show();
        stage.window().showPage(QStringLiteral("settings"));
        for (const Colours colours : {Colours::Dark, Colours::Light}) {
            stage.preferences().chooseColours(colours);
            stage.settle();
            const float paper = stage.window().palette().color(QPalette::Window).lightnessF();
            for (const QLabel *label : stage.window().findChildren<QLabel *>()) {
                const float ink = label->palette().color(label->foregroundRole()).lightnessF();
                QVERIFY2(std::abs(ink - paper) > 0.35F, qPrintable(label->text()));
            }
        }
    }

    void icons_take_the_ink_of_the_colours()
    {
        const auto ink = [] {
            const QImage picture = workbench::tintedIcon(QStringLiteral("configure")).pixmap(QSize(22, 22)).toImage();
            for (int y = 0; y < picture.height(); ++y) {
                for (int x = 0; x < picture.width(); ++x) {
                    if (picture.pixelColor(x, y).alpha() == 255)
                        return picture.pixelColor(x, y).lightnessF();
                }
            }
            return -1.0F; // an empty picture: the icons are missing
        };
        wear(Colours::Dark);
        QVERIFY(ink() > 0.7F);
        wear(Colours::Light);
        QVERIFY(ink() >= 0.0F && ink() < 0.3F);
    }

    void choices_are_remembered_in_a_file()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("p.ini"));
        {
            Preferences chosen(file);
            chosen.chooseColours(Colours::Dark);
            chosen.chooseLanguage(QStringLiteral("ru"));
            chosen.chooseReadingScale(140);
            chosen.chooseIdleTime(std::chrono::minutes(10));
            chosen.chooseOnMinimise(OnMinimise::Lock);
        }
        const Preferences read(file);
        QCOMPARE(read.colours(), Colours::Dark);
        QCOMPARE(read.language(), QStringLiteral("ru"));
        QCOMPARE(read.readingScale(), 140);
        QCOMPARE(read.idleTime(), std::chrono::minutes(10));
        QCOMPARE(read.onMinimise(), OnMinimise::Lock);
    }

    void a_file_written_by_others_cannot_switch_the_idle_lock_off()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("p.ini"));
        QSettings(file, QSettings::IniFormat).setValue(QStringLiteral("idle-minutes"), 100000);
        QCOMPARE(Preferences(file).idleTime(), std::chrono::minutes(60));
    }
};

QTEST_MAIN(SwitchingTest)
#include "switching_test.moc"
