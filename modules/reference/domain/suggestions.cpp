// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/domain/suggestions.h"

#include "reference/domain/edit_distance.h"
#include "reference/domain/keyboard_layout.h"
#include "reference/domain/matching.h"

#include <algorithm>
#include <iterator>
#include <tuple>

namespace pochin::reference {

namespace {

constexpr std::size_t mostRelatives = 6;
constexpr std::size_t mostSpellings = 3;
/// Beyond so many clauses it is a pasted text, and each suggestion would cost a search of its own.
constexpr std::size_t mostClauses = 8;

QString joined(const std::vector<QueryClause> &clauses)
{
    QStringList words;
    for (const QueryClause &clause : clauses)
        words += clause.typed;
    return words.join(u' ');
}

Query single(const QueryClause &clause, const Query &query)
{
    return {{clause}, query.scope};
}

void sortByCount(std::vector<Suggestion> &suggestions, std::size_t most)
{
    std::ranges::stable_sort(suggestions, std::greater(), &Suggestion::paragraphs);
    if (suggestions.size() > most)
        suggestions.erase(suggestions.begin() + static_cast<std::ptrdiff_t>(most), suggestions.end());
}

std::vector<Suggestion> otherLayout(const SearchIndex &index, const QString &typed)
{
    const QString swapped = onOtherLayout(typed);
    const qsizetype found = paragraphsFound(index, parsedQuery(swapped, index.edition()));
    if (found == 0)
        return {};
    return {{Suggestion::Kind::KeyboardLayout, swapped, found}};
}

/// What is left of a query without the words that are not found at all, and each of its clauses alone.
std::vector<Suggestion> fewerWords(const SearchIndex &index, const Query &query)
{
    if (query.clauses.size() < 2 || query.clauses.size() > mostClauses)
        return {};
    std::vector<Suggestion> suggestions;
    Query rest{{}, query.scope};
    for (const QueryClause &clause : query.clauses) {
        const qsizetype found = paragraphsFound(index, single(clause, query));
        if (found == 0 || clause.wish == QueryClause::Wish::Excluded)
            continue;
        rest.clauses.push_back(clause);
        suggestions.push_back({Suggestion::Kind::FewerWords, clause.typed, found});
    }
    const qsizetype found = rest.clauses.size() > 1 ? paragraphsFound(index, rest) : 0;
    if (found > 0)
        suggestions.insert(suggestions.begin(), {Suggestion::Kind::FewerWords, joined(rest.clauses), found});
    return suggestions;
}

/// Forms of the texts nearest to a word; without a limit there is always one.
std::vector<QString> nearestForms(const SearchIndex::Postings &postings, const QString &word, int limit)
{
    std::vector<std::tuple<int, qsizetype, QString>> near;
    for (std::size_t form = 0; form < postings.forms.size(); ++form) {
        const QString &name = postings.forms[form];
        const int distance = editDistance(word, name, limit);
        if (distance <= limit && name.size() > 2)
            near.emplace_back(distance, -std::ssize(postings.occurrences[form]), name);
    }
    std::ranges::sort(near);
    std::vector<QString> names;
    for (const auto &[distance, count, name] : near) {
        if (names.size() < mostSpellings && distance == std::get<0>(near.front()))
            names.push_back(name);
    }
    return names;
}

/// For words beyond any misprint: the word of the texts with the longest common beginning.
QString likeliestForm(const SearchIndex::Postings &postings, const QString &word)
{
    const auto after = std::ranges::lower_bound(postings.forms, word);
    const auto sharedWith = [&](const QString &form) { return std::ranges::mismatch(form, word).in1 - form.begin(); };
    if (after == postings.forms.end())
        return postings.forms.back();
    if (after == postings.forms.begin())
        return *after;
    return sharedWith(*after) >= sharedWith(*std::prev(after)) ? *after : *std::prev(after);
}

int misprintsIn(const QString &word)
{
    return word.size() < 6 ? 1 : 2;
}

std::vector<QString> spellingsOf(const SearchIndex::Postings &postings, const QString &word)
{
    std::vector<QString> names = nearestForms(postings, word, misprintsIn(word));
    if (names.empty())
        names.push_back(likeliestForm(postings, word));
    return names;
}

/// The query with one of its clauses exchanged for a word; that word alone where both together are not found.
Suggestion mended(const SearchIndex &index, Query query, std::size_t at, const QString &name)
{
    query.clauses[at] = {{{name, QueryWord::Match::AllForms}}, QueryClause::Wish::Wanted, name};
    qsizetype found = paragraphsFound(index, query);
    if (found == 0) {
        query.clauses = {query.clauses[at]};
        found = paragraphsFound(index, query);
    }
    return {Suggestion::Kind::Spelling, joined(query.clauses), found};
}

/// The query with each word that the texts lack put right.
std::vector<Suggestion> otherSpellings(const SearchIndex &index, const Query &query)
{
    const SearchIndex::Postings &postings = index.postings();
    std::vector<Suggestion> suggestions;
    for (std::size_t at = 0; at < query.clauses.size() && !postings.forms.empty(); ++at) {
        for (const QueryWord &word : query.clauses[at].words) {
            if (suggestions.size() >= mostClauses || !formsOf(word, postings).empty())
                continue;
            for (const QString &name : spellingsOf(postings, word.folded))
                suggestions.push_back(mended(index, query, at, name));
        }
    }
    return suggestions;
}

bool isLatin(const QString &typed)
{
    return std::ranges::none_of(typed, [](QChar c) { return c.script() == QChar::Script_Cyrillic; });
}

/// Words that are each found alone; a phrase apart, or the same without a scope.
std::vector<Suggestion> looser(const SearchIndex &index, const Query &query)
{
    std::vector<Suggestion> suggestions;
    for (const QueryClause &clause : query.clauses) {
        for (const QueryWord &word : clause.words) {
            const qsizetype found = paragraphsFound(index, {{{{word}, {}, word.folded}}, {}});
            if (found > 0 && suggestions.size() < mostClauses)
                suggestions.push_back({Suggestion::Kind::FewerWords, word.folded, found});
        }
    }
    return suggestions;
}

std::vector<Lemma> lemmasOf(const QueryWord &word, const SearchIndex::Postings &postings)
{
    std::vector<Lemma> lemmas = postings.lexicon->meaningsOf(word.folded);
    const auto names = lemmas.empty() && postings.knowledge ? postings.knowledge->lemmasOf(word.folded) : std::nullopt;
    for (const QString &name : names.value_or(QStringList())) {
        if (const Lemma lemma = postings.lexicon->lemmaNamed(name); lemma >= 0)
            lemmas.push_back(lemma);
    }
    return lemmas;
}

} // namespace

std::vector<Suggestion> relatives(const SearchIndex &index, const Query &query)
{
    const SearchIndex::Postings &postings = index.postings();
    std::vector<Suggestion> suggestions;
    if (query.clauses.size() > mostClauses)
        return {};
    for (const QueryClause &clause : query.clauses) {
        const bool isWord = clause.words.size() == 1 && clause.wish == QueryClause::Wish::Wanted
            && clause.words.front().match == QueryWord::Match::AllForms;
        if (!isWord)
            continue;
        for (const Lemma lemma : lemmasOf(clause.words.front(), postings)) {
            for (const Lemma relative : postings.lexicon->relativesOf(lemma)) {
                const QString &name = postings.lexicon->nameOf(relative);
                const QueryClause asked{{{name, QueryWord::Match::AllForms}}, {}, name};
                const qsizetype found = paragraphsFound(index, single(asked, query));
                if (found > 0)
                    suggestions.push_back({Suggestion::Kind::Relative, name, found});
            }
        }
    }
    sortByCount(suggestions, mostRelatives);
    return suggestions;
}

std::vector<Suggestion> insteadOf(const SearchIndex &index, const QString &typed, const Query &query)
{
    std::vector<Suggestion> suggestions = otherLayout(index, typed);
    if (suggestions.empty())
        suggestions = fewerWords(index, query);
    // A misprint in Latin letters was most likely made with the wrong layout.
    const Query asMeant = isLatin(typed) ? parsedQuery(onOtherLayout(typed), index.edition()) : query;
    if (suggestions.empty())
        suggestions = otherSpellings(index, asMeant);
    if (suggestions.empty())
        suggestions = otherSpellings(index, query);
    if (suggestions.empty())
        suggestions = looser(index, query);
    return suggestions;
}

} // namespace pochin::reference
