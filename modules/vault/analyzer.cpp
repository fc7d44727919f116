// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/analyzer.h"

#include <QString>

namespace pochin::vault {

namespace {

qsizetype utf8Length(char32_t c)
{
    return c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
}

QByteArray folded(const QString &word)
{
    return word.toCaseFolded().replace(u'ё', u'е').toUtf8();
}

} // namespace

std::vector<Term> SimpleAnalyzer::terms(QByteArrayView utf8) const
{
    const QString text = QString::fromUtf8(utf8);
    std::vector<Term> found;
    QString word;
    qsizetype at = 0;
    const auto finish = [&] {
        if (word.isEmpty())
            return;
        found.push_back({at - word.toUtf8().size(), at, {folded(word)}});
        word.clear();
    };
    const QList<uint> characters = text.toUcs4();
    for (const char32_t c : characters) {
        if (QChar::isLetterOrNumber(c) || QChar::isMark(c))
            word += QChar::fromUcs4(c);
        else
            finish();
        at += utf8Length(c);
    }
    finish();
    return found;
}

} // namespace pochin::vault
