// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/domain/matching.h"

#include <algorithm>
#include <iterator>
#include <span>
#include <tuple>

namespace pochin::reference {

namespace {

constexpr qsizetype shortestStem = 3;

auto placeOf(const Match &match)
{
    return std::tuple(match.unit, match.part, match.from, match.to);
}

std::vector<FormId> formsOf(std::span<const Lemma> lemmas, const SearchIndex::Postings &postings)
{
    std::vector<FormId> forms;
    for (const Lemma lemma : lemmas)
        std::ranges::copy(postings.formsOfLemma[static_cast<std::size_t>(lemma)], std::back_inserter(forms));
    std::ranges::sort(forms);
    forms.erase(std::unique(forms.begin(), forms.end()), forms.end());
    return forms;
}

/// For a word that the lexicon lacks: what a dictionary says, and only when nobody knows it, words of the same stem.
std::vector<FormId> formsOfUnknown(const QString &folded, const SearchIndex::Postings &postings)
{
    if (!postings.knowledge)
        return {};
    if (const auto names = postings.knowledge->lemmasOf(folded)) {
        std::vector<Lemma> lemmas;
        for (const QString &name : *names) {
            if (const Lemma lemma = postings.lexicon->lemmaNamed(name); lemma >= 0)
                lemmas.push_back(lemma);
        }
        return formsOf(lemmas, postings);
    }
    const QString stem = postings.knowledge->stemOf(folded);
    const auto found = postings.formsOfStem.find(stem);
    return stem.size() < shortestStem || found == postings.formsOfStem.end() ? std::vector<FormId>() : found->second;
}

std::vector<Match> wordMatches(const QueryWord &word, const SearchIndex::Postings &postings)
{
    std::vector<Match> matches;
    const FormId typed = postings.formNamed(word.folded);
    for (const FormId form : formsOf(word, postings)) {
        for (const Occurrence &place : postings.occurrences[static_cast<std::size_t>(form)])
            matches.push_back({place.unit, place.part, place.from, place.to, {place.range}, form == typed});
    }
    std::ranges::sort(matches, {}, placeOf);
    return matches;
}

/// Each of `matches` lengthened by each of `next` that begins where it ends.
std::vector<Match> followed(const std::vector<Match> &matches, const std::vector<Match> &next)
{
    std::vector<Match> longer;
    for (const Match &match : matches) {
        const auto start = std::tuple(match.unit, match.part, match.to);
        const auto at = [](const Match &word) { return std::tuple(word.unit, word.part, word.from); };
        for (const Match &word : std::ranges::equal_range(next, start, {}, at)) {
            Match joined = match;
            joined.to = word.to;
            joined.ranges.push_back(word.ranges.front());
            joined.isAsTyped = match.isAsTyped && word.isAsTyped;
            longer.push_back(std::move(joined));
        }
    }
    return longer;
}

} // namespace

std::vector<FormId> formsOf(const QueryWord &word, const SearchIndex::Postings &postings)
{
    if (word.match == QueryWord::Match::Prefix)
        return postings.formsWithPrefix(word.folded);
    const FormId exact = postings.formNamed(word.folded);
    std::vector<FormId> forms;
    if (word.match == QueryWord::Match::AllForms) {
        const std::vector<Lemma> lemmas = postings.lexicon->meaningsOf(word.folded);
        forms = lemmas.empty() ? formsOfUnknown(word.folded, postings) : formsOf(lemmas, postings);
    }
    if (exact >= 0 && !std::ranges::binary_search(forms, exact))
        forms.insert(std::ranges::lower_bound(forms, exact), exact);
    return forms;
}

std::vector<Match> matchesOf(const QueryClause &clause, const SearchIndex::Postings &postings)
{
    std::vector<Match> matches = wordMatches(clause.words.front(), postings);
    for (const QueryWord &word : std::span(clause.words).subspan(1))
        matches = followed(matches, wordMatches(word, postings));
    return matches;
}

} // namespace pochin::reference
