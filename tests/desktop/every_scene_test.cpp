// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/appearance.h"
#include "desktop/picture_stage.h"
#include "desktop/scenes.h"
#include "workbench/language.h"
#include "workbench/word_grid.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QTest>

using namespace pochin;
using namespace pochin::desktop;

/// Walks through every state of the window, as the pictures do, and looks at each control in it.
class EverySceneTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<workbench::LanguageChoice> m_languages;
    using Look = std::function<QStringList(PictureStage &)>;

    /// What `look` complains about, with the scene and the language it was seen in.
    QStringList complaints(const Look &look)
    {
        QStringList all;
        for (const QString &language : {QStringLiteral("ru"), QStringLiteral("en")}) {
            m_languages->use(language);
            PictureStage stage(*m_languages);
            stage.window().resize(1024, 640);
            stage.window().show();
            for (const Scene &scene : scenes()) {
                scene.play(stage);
                stage.settle();
                for (const QString &complaint : look(stage))
                    all.append(QStringLiteral("%1 (%2): %3").arg(scene.name, language, complaint));
            }
        }
        return all;
    }

    static QString described(const QWidget *widget)
    {
        return QStringLiteral("%1 '%2' in %3")
            .arg(QLatin1StringView(widget->metaObject()->className()), widget->property("text").toString(),
                QLatin1StringView(widget->parentWidget() ? widget->parentWidget()->metaObject()->className() : ""));
    }
    static QList<QWidget *> visibleIn(QWidget *front)
    {
        QList<QWidget *> all = front->findChildren<QWidget *>();
        all.removeIf([](const QWidget *widget) { return !widget->isVisible(); });
        return all;
    }
    static bool takesFocus(const QWidget *widget)
    {
        if (widget->focusProxy())
            return false; // such as the line inside a spin box
        return (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && widget->isEnabled();
    }
    static bool isClipped(const QWidget *widget)
    {
        if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            if (label->text().isEmpty())
                return false;
            return label->wordWrap() ? label->height() < label->heightForWidth(label->width())
                                     : label->width() < label->sizeHint().width();
        }
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            return !button->text().isEmpty() && button->width() < button->sizeHint().width();
        return qobject_cast<const QComboBox *>(widget) && widget->width() < widget->sizeHint().width();
    }

private Q_SLOTS:
    void initTestCase()
    {
        prepareLook();
        m_languages = std::make_unique<workbench::LanguageChoice>();
    }

    void every_control_that_takes_the_focus_has_a_name()
    {
        const QStringList found = complaints([](PictureStage &stage) {
            QStringList nameless;
            for (QWidget *widget : visibleIn(stage.front())) {
                if (!takesFocus(widget))
                    continue;
                const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
                if (!spoken || spoken->text(QAccessible::Name).trimmed().isEmpty())
                    nameless.append(described(widget));
            }
            return nameless;
        });
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void no_text_is_clipped_in_a_small_window()
    {
        const QStringList found = complaints([](PictureStage &stage) {
            QStringList clipped;
            for (QWidget *widget : visibleIn(stage.front())) {
                if (isClipped(widget))
                    clipped.append(QStringLiteral("%1 has %2×%3, needs %4×%5")
                            .arg(described(widget))
                            .arg(widget->width())
                            .arg(widget->height())
                            .arg(widget->sizeHint().width())
                            .arg(widget->heightForWidth(widget->width())));
            }
            return clipped;
        });
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void nothing_reaches_beyond_the_window_sideways()
    {
        const QStringList found = complaints([](PictureStage &stage) {
            QStringList beyond;
            for (QWidget *widget : visibleIn(stage.front())) {
                const int right = widget->mapTo(stage.front(), QPoint(widget->width(), 0)).x();
                if (right > stage.front()->width())
                    beyond.append(described(widget));
            }
            return beyond;
        });
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void labels_show_what_people_wrote_as_it_is()
    {
        const QStringList found = complaints([](PictureStage &stage) {
            QStringList rich;
            for (QLabel *label : stage.front()->findChildren<QLabel *>()) {
                if (label->textFormat() != Qt::PlainText && !label->buddy() && !label->text().isEmpty())
                    rich.append(described(label));
            }
            return rich;
        });
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void tab_comes_round_and_misses_nothing()
    {
        const QStringList found = complaints([](PictureStage &stage) {
            QSet<QWidget *> reached;
            QWidget *first = stage.front()->focusWidget() ? stage.front()->focusWidget() : stage.front();
            QWidget *at = first;
            do {
                reached.insert(at);
                at = at->nextInFocusChain();
            } while (at != first && reached.size() < 5000);
            QStringList missed;
            for (QWidget *widget : visibleIn(stage.front())) {
                if (takesFocus(widget) && !reached.contains(widget) && !widget->focusProxy())
                    missed.append(described(widget));
            }
            return missed;
        });
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }
};

QTEST_MAIN(EverySceneTest)
#include "every_scene_test.moc"
