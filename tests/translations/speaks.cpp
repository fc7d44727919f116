// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// speaks [LANGUAGE]: prints a few sample texts in that language, or in the one of the system.
#include "sample_words.h"
#include "workbench/language.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char **argv)
{
    const QCoreApplication program(argc, argv);
    pochin::workbench::LanguageChoice language(QStringLiteral(SAMPLE_SHARE));
    language.use(program.arguments().value(1));
    const QStringList lines{language.current(), pochin::sample::recallButton(), pochin::sample::votes(1),
        pochin::sample::votes(3), pochin::sample::votes(1234567)};
    std::puts(lines.join(u'\n').toUtf8().constData());
}
