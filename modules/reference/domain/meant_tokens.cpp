// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/domain/postings.h"

#include <algorithm>
#include <span>

namespace pochin::reference {

namespace {

using Words = std::span<const Token>;

std::vector<Token> wordsOf(std::vector<Token> all)
{
    std::erase_if(all, [](const Token &token) { return token.kind == Token::Kind::Compound; });
    return all;
}

bool same(const Token &one, const Token &other)
{
    return one.folded == other.folded;
}

/// Cuts off what both begin and end with, but leaves each at least one word to stand for the difference.
void narrow(Words &printed, Words &meant)
{
    const auto canShrink = [&] { return printed.size() > 1 && meant.size() > 1; };
    while (canShrink() && same(printed.front(), meant.front())) {
        printed = printed.subspan(1);
        meant = meant.subspan(1);
    }
    while (canShrink() && same(printed.back(), meant.back())) {
        printed = printed.first(printed.size() - 1);
        meant = meant.first(meant.size() - 1);
    }
}

} // namespace

std::vector<Token> meantTokens(const std::vector<Token> &part, QStringView text, const Erratum &erratum)
{
    const qsizetype start = text.indexOf(erratum.printed);
    const TextRange place{start, start + erratum.printed.size()};
    std::vector<Token> printedWords = wordsOf(part);
    std::erase_if(printedWords,
        [&](const Token &token) { return token.range.start < place.start || token.range.end > place.end; });
    const std::vector<Token> meantWords = wordsOf(tokens(erratum.meant));
    if (start < 0 || printedWords.empty() || meantWords.empty())
        return {};
    Words printed = printedWords;
    Words meant = meantWords;
    narrow(printed, meant);
    const bool isWordByWord = printed.size() == meant.size();
    const int from = printed.front().from;
    const int length = printed.back().to - from;
    const int count = static_cast<int>(meant.size());
    std::vector<Token> result;
    for (int i = 0; i < count; ++i) {
        const auto at = static_cast<std::size_t>(i);
        if (isWordByWord && same(printed[at], meant[at]))
            continue;
        const TextRange range
            = isWordByWord ? printed[at].range : TextRange{printed.front().range.start, printed.back().range.end};
        result.push_back({meant[at].folded, range, from + i * length / count, from + (i + 1) * length / count});
    }
    return result;
}

} // namespace pochin::reference
