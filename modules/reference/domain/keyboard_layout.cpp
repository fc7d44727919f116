// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/domain/keyboard_layout.h"

#include <algorithm>

namespace pochin::reference {

namespace {

constexpr QStringView qwerty = u"`qwertyuiop[]asdfghjkl;'zxcvbnm,.";
constexpr QStringView cyrillic = u"ёйцукенгшщзхъфывапролджэячсмитьбю";
static_assert(qwerty.size() == cyrillic.size());

} // namespace

QString onOtherLayout(QStringView typed)
{
    const QString lower = typed.toString().toLower();
    const bool hasLatin = std::ranges::any_of(lower, [](QChar c) { return c >= u'a' && c <= u'z'; });
    const QStringView from = hasLatin ? qwerty : cyrillic;
    const QStringView to = hasLatin ? cyrillic : qwerty;
    QString swapped;
    swapped.reserve(lower.size());
    for (const QChar c : lower) {
        const qsizetype key = from.indexOf(c);
        swapped += key < 0 ? c : to.at(key);
    }
    return swapped;
}

} // namespace pochin::reference
