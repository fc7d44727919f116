// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/word_list.h"

#include <QFile>

#include <algorithm>

namespace pochin::vault {

WordList::WordList(const QString &file)
{
    QFile opened(file);
    if (!opened.open(QIODevice::ReadOnly))
        qFatal("The word list %s is not in the program.", qUtf8Printable(file));
    for (const QString &line : QString::fromUtf8(opened.readAll()).split(u'\n')) {
        if (!line.isEmpty() && !line.startsWith(u'#'))
            m_words << line;
    }
    std::ranges::sort(m_words);
    // A shorter list would weaken every passphrase in silence.
    if (m_words.size() != size)
        qFatal("The word list %s has %lld words.", qUtf8Printable(file), static_cast<long long>(m_words.size()));
}

const WordList &WordList::of(WordLanguage language)
{
    static const WordList russian(QStringLiteral(":/pochin/wordlists/ru.txt"));
    static const WordList english(QStringLiteral(":/pochin/wordlists/en.txt"));
    return language == WordLanguage::Russian ? russian : english;
}

std::optional<int> WordList::indexOf(const QString &word) const
{
    const auto found = std::ranges::lower_bound(m_words, word);
    if (found == m_words.end() || *found != word)
        return std::nullopt;
    return static_cast<int>(found - m_words.begin());
}

} // namespace pochin::vault
