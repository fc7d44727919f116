// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reference/domain/search_index.h"

#include <QString>
#include <QStringList>

#include <map>
#include <set>
#include <vector>

namespace pochin::reference {

/// A query of tests/reference/queries/judged.tsv with what a reader says it should find.
struct JudgedQuery {
    QString id;
    QString set; ///< "tune" or "final"
    QString group;
    QString typed;
    std::set<QString> relevant;
    std::set<QString> tolerated; ///< neither demanded nor punished
};

struct Score {
    double precision = 0;
    double recall = 0;
    double f1 = 0;
};

/// Means over queries.
struct MeanScore {
    Score mean;
    int queries = 0;
    void add(const Score &score);
};

using FoundIds = std::set<QString>;

[[nodiscard]] std::vector<JudgedQuery> judgedQueries();
[[nodiscard]] Score scored(const JudgedQuery &query, FoundIds found);
[[nodiscard]] FoundIds paragraphsFoundBy(const SearchIndex &index, const QString &typed);

/// Mean scores under "set group", "set", "group" and "all".
[[nodiscard]] std::map<QString, MeanScore> scoresOf(const SearchIndex &index, const std::vector<JudgedQuery> &queries);

/// A word typed, a form of the texts, and whether a reader takes them for one word.
struct JudgedPair {
    QString typed;
    QString form;
    bool isSame = false;
};
[[nodiscard]] std::vector<JudgedPair> judgedPairs();
/// Does a search for `typed` light `form` anywhere?
[[nodiscard]] bool lights(const SearchIndex &index, const JudgedPair &pair);

/// The engine under test, and the same engine with nothing but Snowball.
[[nodiscard]] const SearchIndex &shippedIndex();
[[nodiscard]] const SearchIndex &withoutDictionary();
[[nodiscard]] const SearchIndex &snowballOnly();

} // namespace pochin::reference
