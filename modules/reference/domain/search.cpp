// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/domain/search.h"

#include "reference/domain/matching.h"
#include "reference/domain/postings.h"
#include "reference/domain/ranking.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <ranges>
#include <set>
#include <utility>

namespace pochin::reference {

namespace {

constexpr qsizetype longestQuery = 1000;

/// The matches of one clause, to be asked unit by unit.
class ClauseEverywhere
{
public:
    ClauseEverywhere(const QueryClause &clause, const SearchIndex::Postings &postings)
        : m_matches(matchesOf(clause, postings))
    {
        for (const Match &match : m_matches)
            m_units.insert(match.unit);
    }

    [[nodiscard]] const std::set<int> &units() const { return m_units; }
    [[nodiscard]] std::span<const Match> in(int unit) const
    {
        return std::ranges::equal_range(m_matches, unit, {}, &Match::unit);
    }

private:
    std::vector<Match> m_matches;
    std::set<int> m_units;
};

/// One query over one index.
class Searching
{
public:
    Searching(const SearchIndex &index, const Query &query) : m_postings(index.postings())
    {
        for (const QueryClause &clause : query.clauses) {
            auto &clauses = clause.wish == QueryClause::Wish::Wanted ? m_wanted : m_excluded;
            clauses.emplace_back(clause, m_postings);
        }
        for (const auto &wanted : m_wanted)
            std::ranges::copy(wanted.units(), std::inserter(m_units, m_units.end()));
        std::erase_if(m_units, [&](int unit) { return !isFound(unit, query.scope); });
    }

    /// Units that answer the query, in printed order.
    [[nodiscard]] const std::set<int> &units() const { return m_units; }
    [[nodiscard]] const Unit &unit(int number) const { return m_postings.units[static_cast<std::size_t>(number)]; }

    [[nodiscard]] Found found(int number) const
    {
        std::vector<ClauseMatches> clauses;
        clauses.reserve(m_wanted.size());
        std::map<int, std::vector<TextRange>> ranges;
        for (const ClauseEverywhere &wanted : m_wanted) {
            const auto matches = wanted.in(number);
            clauses.push_back({matches, static_cast<int>(wanted.units().size()), isInTitles(wanted, unit(number))});
            for (const Match &match : matches)
                std::ranges::copy(match.ranges, std::back_inserter(ranges[match.part]));
        }
        std::vector<PartHits> hits;
        hits.reserve(ranges.size());
        for (auto &[part, places] : ranges)
            hits.push_back({partAddress(unit(number), part), merged(std::move(places))});
        const auto best = std::ranges::max_element(hits, {}, [](const PartHits &one) { return one.ranges.size(); });
        Snippet snippet = snippetOf(textOf(unit(number), best->part), *best);
        const double points = score(clauses, unit(number), m_postings);
        return {unit(number).address, points, std::move(hits), std::move(snippet)};
    }

private:
    [[nodiscard]] bool isFound(int number, const std::optional<Address> &scope) const
    {
        const auto has = [number](const ClauseEverywhere &clause) { return clause.units().contains(number); };
        if (!std::ranges::all_of(m_wanted, has) || std::ranges::any_of(m_excluded, has))
            return false;
        return !scope || m_postings.edition->isWithin(unit(number).address, scope->paragraph());
    }

    [[nodiscard]] bool isInTitles(const ClauseEverywhere &clause, const Unit &unit) const
    {
        return std::ranges::any_of(unit.headings, [&](const Address &heading) {
            return clause.units().contains(static_cast<int>(m_postings.edition->positionOf(heading)));
        });
    }

    static Address partAddress(const Unit &unit, int part)
    {
        return unit.isHeading() ? unit.address : unit.address.part(part + 1);
    }

    static QStringView textOf(const Unit &unit, const Address &part)
    {
        return unit.texts[static_cast<std::size_t>(std::max(part.partNumber() - 1, 0))];
    }

    const SearchIndex::Postings &m_postings;
    std::vector<ClauseEverywhere> m_wanted;
    std::vector<ClauseEverywhere> m_excluded;
    std::set<int> m_units;
};

qsizetype hitsIn(const Found &found)
{
    qsizetype hits = 0;
    for (const PartHits &part : found.hits)
        hits += std::ssize(part.ranges);
    return hits;
}

std::vector<CountUnder> countsOf(const std::vector<Found> &results, const Edition &edition)
{
    std::map<qsizetype, CountUnder> counts; // by position, hence in printed order
    for (const Found &found : results) {
        for (const Address &heading : edition.paragraph(found.address)->headings) {
            auto &count = counts.try_emplace(edition.positionOf(heading), CountUnder{heading}).first->second;
            ++count.paragraphs;
            count.hits += hitsIn(found);
        }
    }
    std::vector<CountUnder> ordered;
    std::ranges::copy(counts | std::views::values, std::back_inserter(ordered));
    return ordered;
}

void suggest(SearchAnswer &answer, const SearchIndex &index, const Query &query)
{
    answer.suggestions = relatives(index, query);
    if (answer.results.empty() && answer.headings.empty() && !answer.address)
        std::ranges::copy(insteadOf(index, answer.query, query), std::back_inserter(answer.suggestions));
}

} // namespace

qsizetype paragraphsFound(const SearchIndex &index, const Query &query)
{
    const Searching searching(index, query);
    return std::ranges::count_if(searching.units(), [&](int unit) { return !searching.unit(unit).isHeading(); });
}

SearchAnswer search(const SearchIndex &index, const QString &typed, const SearchOptions &options)
{
    SearchAnswer answer;
    answer.query = typed;
    answer.address = index.edition().placeTyped(typed);
    Query query
        = parsedQuery(QStringView(typed).first(std::min(typed.size(), longestQuery)), index.edition(), options.forms);
    query.scope = query.scope ? query.scope : options.scope;
    const Searching searching(index, query);
    for (const int unit : searching.units()) {
        Found found = searching.found(unit);
        (searching.unit(unit).isHeading() ? answer.headings : answer.results).push_back(std::move(found));
    }
    answer.total = std::ssize(answer.results);
    answer.counts = countsOf(answer.results, index.edition());
    std::ranges::stable_sort(answer.results, std::greater(), &Found::score);
    std::ranges::stable_sort(answer.headings, std::greater(), &Found::score);
    if (options.limit >= 0 && options.limit < answer.total)
        answer.results.erase(answer.results.begin() + options.limit, answer.results.end());
    suggest(answer, index, query);
    return answer;
}

} // namespace pochin::reference
