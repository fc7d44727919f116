// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/judged_queries.h"

#include "reference/domain/search.h"
#include "reference/domain/words.h"
#include "reference/language/russian_words.h"
#include "reference/library/reference_library.h"
#include "reference/texts.h"

#include <algorithm>
#include <iterator>
#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace pochin::reference {

namespace {

std::set<QString> idsIn(const QString &cell)
{
    const QStringList ids = cell == u"-"_s ? QStringList() : cell.split(u' ');
    return {ids.begin(), ids.end()};
}

std::size_t common(const std::set<QString> &one, const std::set<QString> &other)
{
    return static_cast<std::size_t>(std::ranges::count_if(one, [&](const QString &id) { return other.contains(id); }));
}

std::unique_ptr<const ReferenceLibrary> libraryWith(const WordKnowledge &knowledge)
{
    auto library = ReferenceLibrary::open(&knowledge);
    if (!library)
        qFatal("%s", qPrintable(library.error().detail));
    return *std::move(library);
}

const RussianWords &wordsWithDictionary()
{
    static const RussianWords words;
    words.waitUntilReady();
    return words;
}

const RussianWords &wordsWithoutDictionary()
{
    static const RussianWords words{QStringList()};
    return words;
}

} // namespace

void MeanScore::add(const Score &score)
{
    ++queries;
    mean.precision += (score.precision - mean.precision) / queries;
    mean.recall += (score.recall - mean.recall) / queries;
    mean.f1 += (score.f1 - mean.f1) / queries;
}

std::vector<JudgedQuery> judgedQueries()
{
    std::vector<JudgedQuery> queries;
    for (const QStringList &row : sourceRows(u"tests/reference/queries/judged.tsv"_s))
        queries.push_back({row[0], row[1], row[2], row[3], idsIn(row[4]), idsIn(row[5])});
    return queries;
}

Score scored(const JudgedQuery &query, FoundIds found)
{
    std::erase_if(
        found, [&](const QString &id) { return query.tolerated.contains(id) && !query.relevant.contains(id); });
    if (query.relevant.empty() || found.empty()) {
        const double all = query.relevant.empty() && found.empty() ? 1 : 0;
        return {all, all, all};
    }
    const auto right = static_cast<double>(common(found, query.relevant));
    const double precision = right / static_cast<double>(found.size());
    const double recall = right / static_cast<double>(query.relevant.size());
    return {precision, recall, right == 0 ? 0 : 2 * precision * recall / (precision + recall)};
}

FoundIds paragraphsFoundBy(const SearchIndex &index, const QString &typed)
{
    FoundIds ids;
    for (const Found &found : search(index, typed).results)
        ids.insert(found.address.text());
    return ids;
}

std::map<QString, MeanScore> scoresOf(const SearchIndex &index, const std::vector<JudgedQuery> &queries)
{
    std::map<QString, MeanScore> scores;
    for (const JudgedQuery &query : queries) {
        const Score score = scored(query, paragraphsFoundBy(index, query.typed));
        for (const QString &key : {query.set + u' ' + query.group, query.set, query.group, u"all"_s})
            scores[key].add(score);
    }
    return scores;
}

std::vector<JudgedPair> judgedPairs()
{
    std::vector<JudgedPair> pairs;
    for (const QStringList &row : sourceRows(u"tests/reference/queries/pairs.tsv"_s))
        pairs.push_back({row[0], folded(row[1]), row[2] == u"same"_s});
    return pairs;
}

bool lights(const SearchIndex &index, const JudgedPair &pair)
{
    for (const Found &found : search(index, pair.typed).results) {
        for (const PartHits &hits : found.hits) {
            const QString &text = index.edition().part(hits.part)->text;
            const auto isForm = [&](const TextRange &range) {
                return folded(QStringView(text).sliced(range.start, range.end - range.start)) == pair.form;
            };
            if (std::ranges::any_of(hits.ranges, isForm))
                return true;
        }
    }
    return false;
}

const SearchIndex &shippedIndex()
{
    static const auto library = libraryWith(wordsWithDictionary());
    return library->index();
}

const SearchIndex &withoutDictionary()
{
    static const auto library = libraryWith(wordsWithoutDictionary());
    return library->index();
}

const SearchIndex &snowballOnly()
{
    static const Lexicon nothing = *Lexicon::parse({});
    static const SearchIndex index(edition(), nothing, {}, &wordsWithoutDictionary());
    return index;
}

} // namespace pochin::reference
