// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/pictures.h"

#include "desktop/picture_stage.h"
#include "desktop/scenes.h"
#include "workbench/language.h"

#include <QApplication>
#include <QDir>
#include <QFontMetrics>
#include <QImage>

#include <cstdio>
#include <span>
#include <string_view>

namespace pochin::desktop {

namespace {

constexpr int cannotBegin = 70;

/// How the window looks in one series of pictures.
struct Look {
    QString sizeName;
    QSize size;
    qreal scale;
    Colours colours;
    QString language;
};

std::vector<Look> looks()
{
    constexpr QSize usual{1180, 760};
    std::vector<Look> all;
    for (const Colours colours : {Colours::Light, Colours::Dark}) {
        for (const QString &language : {QStringLiteral("ru"), QStringLiteral("en")})
            all.push_back({QStringLiteral("usual"), usual, 1.0, colours, language});
    }
    all.push_back({QStringLiteral("small"), {1024, 640}, 1.0, Colours::Light, QStringLiteral("ru")});
    all.push_back({QStringLiteral("double"), {1024, 640}, 2.0, Colours::Dark, QStringLiteral("ru")});
    return all;
}

QString fileName(const Scene &scene, const Look &look)
{
    return QStringLiteral("%1.%2.%3.%4.png")
        .arg(scene.name, look.sizeName,
            look.colours == Colours::Dark ? QStringLiteral("dark") : QStringLiteral("light"), look.language);
}

QImage pictureOf(QWidget *widget, qreal scale)
{
    QImage picture(widget->size() * scale, QImage::Format_ARGB32_Premultiplied);
    picture.setDevicePixelRatio(scale);
    picture.fill(widget->palette().color(QPalette::Window));
    widget->render(&picture);
    return picture;
}

bool playAll(const QDir &folder, const Look &look, workbench::LanguageChoice &languages)
{
    PictureStage stage(languages);
    stage.preferences().chooseLanguage(look.language);
    stage.preferences().chooseColours(look.colours);
    stage.window().resize(look.size);
    stage.window().show();
    for (const Scene &scene : scenes()) {
        scene.play(stage);
        stage.settle();
        if (pictureOf(stage.front(), look.scale).save(folder.filePath(fileName(scene, look))))
            continue;
        std::fprintf(stderr, "pochin: a picture could not be written into %s\n", qPrintable(folder.path()));
        return false;
    }
    return true;
}

bool fontsHaveCyrillic()
{
    return QFontMetrics(QApplication::font()).inFont(u'ж');
}

} // namespace

void preferNoDisplayForPictures(int argc, char **argv)
{
    if (qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        return;
    for (const char *argument : std::span(argv, static_cast<std::size_t>(argc))) {
        if (std::string_view(argument).starts_with("--pictures"))
            qputenv("QT_QPA_PLATFORM", "offscreen");
    }
}

int takePictures(const QString &folder, workbench::LanguageChoice &languages)
{
    QFont font = QApplication::font();
    font.setPointSize(10); // a platform without a display proposes a size of its own
    QApplication::setFont(font);
    if (!fontsHaveCyrillic()) {
        std::fprintf(stderr, "pochin: no font here has Cyrillic letters; install Noto Sans or DejaVu Sans\n");
        return cannotBegin;
    }
    if (!QDir().mkpath(folder)) {
        std::fprintf(stderr, "pochin: the folder %s cannot be made\n", qPrintable(folder));
        return cannotBegin;
    }
    for (const Look &look : looks()) {
        if (!playAll(QDir(folder), look, languages))
            return cannotBegin;
    }
    std::printf("%zu pictures in %s\n", looks().size() * scenes().size(), qPrintable(folder));
    return 0;
}

} // namespace pochin::desktop
