// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/passphrase_policy.h"

#include "vault/keyboard.h"

#include <QFile>
#include <QSet>

#include <algorithm>

namespace pochin::vault {

namespace {

constexpr qsizetype leastCharacters = 12;
constexpr qsizetype leastDifferent = 6;

/// Letters and digits only: "Pass-Word" is tried as early as "password".
QString skeleton(const QString &text)
{
    QString letters;
    for (const QChar c : text.toCaseFolded()) {
        if (c.isLetterOrNumber())
            letters += c == u'ё' ? u'е' : c;
    }
    return letters;
}

QString withoutDigitsAround(const QString &text)
{
    const auto isLetter = [](QChar c) { return !c.isDigit(); };
    const auto first = std::ranges::find_if(text, isLetter);
    const auto last = std::find_if(text.crbegin(), text.crend(), isLetter).base();
    return first < last ? QString(first, last - first) : text;
}

/// "abcabcabc" → "abc"
QString withoutRepetition(const QString &text)
{
    for (qsizetype unit = 1; unit <= text.size() / 2; ++unit) {
        if (text.size() % unit == 0 && text.first(unit).repeated(text.size() / unit) == text)
            return text.first(unit);
    }
    return text;
}

QSet<QString> readCommon()
{
    QFile file(QStringLiteral(":/pochin/wordlists/common.txt"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The list of common passphrases is not in the program.");
    QSet<QString> common;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (!line.isEmpty() && !line.startsWith(u'#'))
            common << skeleton(line) << skeleton(inLatinLetters(line));
    }
    return common;
}

const QSet<QString> &common()
{
    static const QSet<QString> words = readCommon();
    return words;
}

/// "password", and also "passwordqwerty": two or three of them in a row are tried next.
bool isMadeOfCommon(const QString &text, int pieces)
{
    if (common().contains(text))
        return true;
    for (qsizetype cut = 1; pieces > 1 && cut < text.size(); ++cut) {
        if (common().contains(text.first(cut)) && isMadeOfCommon(text.sliced(cut), pieces - 1))
            return true;
    }
    return false;
}

bool isCommon(const QString &text)
{
    constexpr int pieces = 3;
    const QString letters = skeleton(text);
    const QString core = withoutDigitsAround(letters);
    for (const QString &form : {letters, core, withoutRepetition(letters), withoutRepetition(core)}) {
        if (isMadeOfCommon(form, pieces))
            return true;
    }
    return false;
}

} // namespace

QLatin1StringView nameOf(PassphraseFault fault)
{
    switch (fault) {
    case PassphraseFault::TooShort:
        return QLatin1StringView("too-short");
    case PassphraseFault::TooUniform:
        return QLatin1StringView("too-uniform");
    case PassphraseFault::Common:
        return QLatin1StringView("common");
    }
    Q_UNREACHABLE_RETURN({});
}

std::optional<PassphraseFault> faultOf(QStringView passphrase)
{
    const QList<uint> characters = passphrase.toUcs4();
    if (characters.size() < leastCharacters)
        return PassphraseFault::TooShort;
    if (QSet<uint>(characters.begin(), characters.end()).size() < leastDifferent)
        return PassphraseFault::TooUniform;
    const QString text = passphrase.toString();
    for (const QString &reading :
        {text, inOtherLayout(text), inLatinLetters(text), inLatinLetters(inOtherLayout(text))}) {
        if (isCommon(reading))
            return PassphraseFault::Common;
    }
    return std::nullopt;
}

} // namespace pochin::vault
