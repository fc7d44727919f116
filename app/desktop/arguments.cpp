// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/arguments.h"

#include "vault/new_vault.h"

#include <KLocalizedString>

#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>

#include <cstdio>
#include <cstdlib>

namespace pochin::desktop {

namespace {

QCommandLineOption hidden(const QString &name)
{
    QCommandLineOption option(name);
    option.setFlags(QCommandLineOption::HiddenFromHelp);
    return option;
}

} // namespace

Arguments understood(const QStringList &commandLine)
{
    const QCommandLineOption vault(
        QStringLiteral("vault"), i18nc("@info:shell", "Use the vault in this folder."), QStringLiteral("DIR"));
    const QCommandLineOption language(
        QStringLiteral("lang"), i18nc("@info:shell", "Speak this language: ru, en …"), QStringLiteral("CODE"));
    const QCommandLineOption pictures(QStringLiteral("pictures"),
        i18nc("@info:shell", "Write a picture of every page into this folder and quit."), QStringLiteral("DIR"));
    const QCommandLineOption demo(QStringLiteral("demo"),
        i18nc("@info:shell", "Open an example to look around in; it is thrown away afterwards."));
    const QCommandLineOption measure = hidden(QStringLiteral("measure-start"));
    QCommandLineOption search = hidden(QStringLiteral("measure-search"));
    search.setValueName(QStringLiteral("WORD"));

    QCommandLineParser parser;
    parser.setApplicationDescription(i18nc("@info:shell", "A workbench for people who organise without bosses."));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    parser.addOptions({vault, language, pictures, demo, measure, search});
    parser.addPositionalArgument(
        QStringLiteral("file"), i18nc("@info:shell", "A bundle to look into."), QStringLiteral("[FILE]"));
    if (!parser.parse(commandLine)) {
        std::fprintf(stderr, "pochin: %s\n", qUtf8Printable(parser.errorText()));
        return {.quitsWith = EXIT_FAILURE};
    }
    if (parser.isSet(help) || parser.isSet(version)) {
        const QString name
            = QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion() + u'\n';
        std::fputs(qUtf8Printable(parser.isSet(help) ? parser.helpText() : name), stdout);
        return {.quitsWith = EXIT_SUCCESS};
    }

    const QString folder = parser.isSet(vault) ? parser.value(vault) : vault::usualVaultFolder();
    const QString file = parser.positionalArguments().value(0);
    return {QDir(folder).absolutePath(), parser.value(language), parser.value(pictures),
        file.isEmpty() ? QString() : QFileInfo(file).absoluteFilePath(), parser.isSet(demo),
        parser.isSet(measure) || parser.isSet(search), parser.value(search)};
}

} // namespace pochin::desktop
