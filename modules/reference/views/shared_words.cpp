// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/views/shared_words.h"

#include <QStringList>

#include <algorithm>
#include <vector>

namespace pochin::reference {

namespace {

struct Word {
    QString folded;
    TextRange range;
};

std::vector<Word> wordsOf(const QString &text)
{
    std::vector<Word> words;
    qsizetype start = -1;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        // A hyphen holds a compound together; a dash stands between blanks and holds nothing.
        const bool isInside = i < text.size() && (text[i].isLetterOrNumber() || (start >= 0 && text[i] == u'-'));
        if (isInside && start < 0)
            start = i;
        if (!isInside && start >= 0) {
            words.push_back({text.sliced(start, i - start).toLower(), {start, i}});
            start = -1;
        }
    }
    return words;
}

} // namespace

std::optional<TextRange> rangeOfWords(const QString &text, const QString &run)
{
    const std::vector<Word> words = wordsOf(text);
    const std::vector<Word> wanted = wordsOf(run);
    const auto found = std::ranges::search(words, wanted, {}, &Word::folded, &Word::folded);
    if (wanted.empty() || found.empty())
        return std::nullopt;
    return TextRange{found.front().range.start, found.back().range.end};
}

} // namespace pochin::reference
