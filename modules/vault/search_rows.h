// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"
#include "vault/analyzer.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <vector>

namespace pochin::vault {

class Database;

/// What is to be found of one record.
struct SearchRow {
    QString kind; ///< such as "proposal"
    QByteArray record; ///< names the record within its kind
    QString title;
    QString text;

    friend bool operator==(const SearchRow &, const SearchRow &) = default;
};

/// A stretch of a QString: [begin, end).
struct Stretch {
    qsizetype begin;
    qsizetype end;

    friend bool operator==(const Stretch &, const Stretch &) = default;
};

struct SearchHit {
    SearchRow row;
    double score; ///< greater is better; comparable within one answer only
    std::vector<Stretch> inTitle;
    std::vector<Stretch> inText;
};

/// What a person typed. It is cut into words by the analyzer and never read as a language of its own: quotes, stars and
/// words such as NEAR mean nothing here.
struct SearchQuestion {
    enum class LastWord {
        Whole,
        MayGoOn, ///< the person is still typing it
    };

    QString text;
    LastWord lastWord = LastWord::Whole;
    int limit = 50;
};

/// The full-text index of one's own records. Every word asked for must occur, in any of its forms.
class SearchRows
{
public:
    /// Rooms get theirs from Vault::searchRows().
    SearchRows(Database &database, std::shared_ptr<const Analyzer> analyzer);

    /// Adds the row, or replaces the one of the same kind and record.
    [[nodiscard]] Result<> put(const SearchRow &row);
    /// Taking away what is not there is no failure.
    [[nodiscard]] Result<> takeAway(const QString &kind, const QByteArray &record);
    /// The best first. A question without a word finds nothing.
    [[nodiscard]] Result<std::vector<SearchHit>> find(const SearchQuestion &question) const;

    /// Reads every row anew if the index was made by another analysis than this one. The vault does it on unlocking.
    [[nodiscard]] Result<> renewIfAnalyzedOtherwise();

private:
    [[nodiscard]] Result<> dropFromIndex(const QString &kind, const QByteArray &record);

    Database *m_database;
    // Second owner beside the tokenizer of the connection, which outlives no database.
    std::shared_ptr<const Analyzer> m_analyzer;
};

} // namespace pochin::vault
