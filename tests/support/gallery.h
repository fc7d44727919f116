// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/looked_at.h"

#include <BreezeIcons>
#include <KColorSchemeManager>

#include <QApplication>
#include <QDir>
#include <QPixmap>
#include <QTest>
#include <QVBoxLayout>

#include <functional>
#include <memory>

/// Shows a widget of the workbench in a wide and a narrow place, light and dark, and looks at every control in it.
/// With POCHIN_GALLERY=DIR the pictures are kept there, for eyes.
namespace gallery {

inline void prepare()
{
    BreezeIcons::initIcons();
    QFont font = QApplication::font();
    font.setPointSize(10); // a platform without a display proposes a size of its own
    QApplication::setFont(font);
    KColorSchemeManager::instance()->setAutosaveChanges(false);
}

inline void wear(const QString &scheme)
{
    KColorSchemeManager *schemes = KColorSchemeManager::instance();
    schemes->activateScheme(schemes->indexForSchemeId(scheme));
}

inline QStringList complaintsAbout(const QWidget *front)
{
    return lookedAt::namelessControls(front) + lookedAt::clippedTexts(front) + lookedAt::beyondTheEdge(front)
        + lookedAt::markupIn(front) + lookedAt::missedByTab(front);
}

inline void keepPicture(QWidget *front, const QString &name)
{
    const QString folder = qEnvironmentVariable("POCHIN_GALLERY");
    if (!folder.isEmpty() && QDir().mkpath(folder))
        QVERIFY(front->grab().save(QDir(folder).filePath(name)));
}

inline void lookOnce(
    const QString &name, const std::function<QWidget *(QWidget *)> &make, QSize size, const QString &scheme)
{
    wear(scheme);
    QWidget window; // paints the ground, as the window does behind a page
    window.setLayout(new QVBoxLayout);
    window.layout()->setContentsMargins(0, 0, 0, 0);
    window.layout()->addWidget(make(&window));
    window.resize(size);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    for (int round = 0; round < 3; ++round) // labels that wrap learn their height from the width of the first
        QCoreApplication::processEvents();
    keepPicture(&window, QStringLiteral("%1.%2.%3.png").arg(name).arg(size.width()).arg(scheme));
    const QStringList found = complaintsAbout(&window);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

inline void look(const QString &name, const std::function<QWidget *(QWidget *)> &make, QSize usual = {1000, 720},
    QSize narrow = {640, 480})
{
    for (const QString &scheme : {QStringLiteral("BreezeLight"), QStringLiteral("BreezeDark")}) {
        lookOnce(name, make, usual, scheme);
        lookOnce(name, make, narrow, scheme);
    }
}

} // namespace gallery
