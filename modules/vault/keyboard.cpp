// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/keyboard.h"

#include <QStringList>

namespace pochin::vault {

namespace {

constexpr QStringView latinKeys = u"`qwertyuiop[]asdfghjkl;'zxcvbnm,.";
constexpr QStringView russianKeys = u"ёйцукенгшщзхъфывапролджэячсмитьбю";
static_assert(latinKeys.size() == russianKeys.size());

constexpr QStringView cyrillic = u"абвгдеёжзийклмнопрстуфхцчшщъыьэюя";

const QStringList &latinForCyrillic()
{
    static const QStringList letters
        = QStringLiteral("a b v g d e e zh z i y k l m n o p r s t u f h c ch sh sch - y - e yu ya").split(u' ');
    return letters;
}

} // namespace

QString inOtherLayout(const QString &text)
{
    QString other;
    for (const QChar c : text.toLower()) {
        const qsizetype latin = latinKeys.indexOf(c);
        const qsizetype russian = russianKeys.indexOf(c);
        other += latin >= 0 ? russianKeys[latin] : russian >= 0 ? latinKeys[russian] : c;
    }
    return other;
}

QString inLatinLetters(const QString &text)
{
    QString latin;
    for (const QChar c : text.toLower()) {
        const qsizetype letter = cyrillic.indexOf(c);
        if (letter < 0)
            latin += c;
        else if (const QString &instead = latinForCyrillic().at(letter); instead != u"-")
            latin += instead;
    }
    return latin;
}

} // namespace pochin::vault
