// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/appearance.h"
#include "desktop/picture_stage.h"
#include "desktop/scenes.h"
#include "support/looked_at.h"
#include "workbench/language.h"

#include <QApplication>
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

private Q_SLOTS:
    void initTestCase()
    {
        prepareLook();
        m_languages = std::make_unique<workbench::LanguageChoice>();
    }

    void every_control_that_takes_the_focus_has_a_name()
    {
        const QStringList found
            = complaints([](PictureStage &stage) { return lookedAt::namelessControls(stage.front()); });
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void no_text_is_clipped_in_a_small_window()
    {
        const QStringList found = complaints([](PictureStage &stage) { return lookedAt::clippedTexts(stage.front()); });
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void nothing_reaches_beyond_the_window_sideways()
    {
        const QStringList found
            = complaints([](PictureStage &stage) { return lookedAt::beyondTheEdge(stage.front()); });
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void labels_show_what_people_wrote_as_it_is()
    {
        const QStringList found = complaints([](PictureStage &stage) { return lookedAt::markupIn(stage.front()); });
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void tab_comes_round_and_misses_nothing()
    {
        const QStringList found = complaints([](PictureStage &stage) { return lookedAt::missedByTab(stage.front()); });
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }
};

QTEST_MAIN(EverySceneTest)
#include "every_scene_test.moc"
