// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// speaks LANGUAGE [beside]: prints a few sample texts in that language; "" is the one of the system. The catalogs are
// those of the build tree, or those that lie beside the program.
#include "sample_words.h"
#include "workbench/language.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char **argv)
{
    const QCoreApplication program(argc, argv);
    const bool beside = program.arguments().value(2) == QLatin1String("beside");
    pochin::workbench::LanguageChoice language(
        beside ? pochin::workbench::shareFolder() : QStringLiteral(SAMPLE_SHARE));
    language.use(program.arguments().value(1));
    const QStringList lines{language.current(), pochin::sample::recallButton(), pochin::sample::votes(1),
        pochin::sample::votes(3), pochin::sample::votes(1234567)};
    std::puts(lines.join(u'\n').toUtf8().constData());
}
