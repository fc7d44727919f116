// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/domain/ranking.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

namespace pochin::reference {

namespace {

// The customary constants of BM25; ranking was looked at by eye and not fitted.
constexpr double saturation = 1.2;
constexpr double lengthShare = 0.75;
constexpr double asTypedShare = 0.25;
constexpr double titleShare = 0.5;
constexpr double closenessShare = 1.0;

double clauseScore(const ClauseMatches &clause, const Unit &unit, const SearchIndex::Postings &postings)
{
    const auto count = static_cast<double>(clause.matches.size());
    const auto asTyped = static_cast<double>(std::ranges::count(clause.matches, true, &Match::isAsTyped));
    const double rarity = std::log(1.0 + (postings.paragraphs + 1.0) / (clause.unitsWithAny + 0.5));
    const double length = 1.0 - lengthShare + lengthShare * unit.words / postings.averageWords;
    const double frequency = count * (saturation + 1.0) / (count + saturation * length);
    const double title = clause.isInTitles ? titleShare : 0.0;
    return rarity * (frequency + asTypedShare * asTyped / count + title);
}

/// Distance in words from one match to the nearest of another clause in the same part.
std::optional<double> nearest(const Match &from, std::span<const Match> others)
{
    double least = std::numeric_limits<double>::max();
    for (const Match &other : others) {
        if (other.part == from.part)
            least = std::min(least, std::abs(from.from - other.from) / static_cast<double>(Token::step));
    }
    return least == std::numeric_limits<double>::max() ? std::nullopt : std::optional(least);
}

/// 1 when all clauses stand side by side somewhere, towards 0 as they part; 0 where no part has them all.
double closeness(std::span<const ClauseMatches> clauses)
{
    double best = 0;
    for (const Match &first : clauses.front().matches) {
        double distance = 0;
        for (const ClauseMatches &clause : clauses.subspan(1)) {
            const auto near = nearest(first, clause.matches);
            distance += near ? std::max(*near - 1.0, 0.0) : std::numeric_limits<double>::infinity();
        }
        best = std::max(best, 1.0 / (1.0 + distance));
    }
    return best;
}

} // namespace

double score(std::span<const ClauseMatches> clauses, const Unit &unit, const SearchIndex::Postings &postings)
{
    double sum = 0;
    for (const ClauseMatches &clause : clauses)
        sum += clauseScore(clause, unit, postings);
    return clauses.size() < 2 ? sum : sum * (1.0 + closenessShare * closeness(clauses));
}

} // namespace pochin::reference
