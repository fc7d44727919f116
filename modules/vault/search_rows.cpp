// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/search_rows.h"

#include "vault/database.h"
#include "vault/search_terms.h"
#include "vault/settings.h"

#include <utility>

namespace pochin::vault {

namespace {

constexpr auto analyzerSetting = QLatin1StringView("search.analyzer");

SearchHit hitIn(const Statement &row, const SearchTerms &terms, const Analyzer &analyzer)
{
    SearchRow found{row.text(0), row.bytes(1), row.text(2), row.text(3)};
    auto inTitle = terms.stretchesIn(found.title, analyzer);
    auto inText = terms.stretchesIn(found.text, analyzer);
    // bm25 is smaller for the better row.
    return {std::move(found), -row.real(4), std::move(inTitle), std::move(inText)};
}

} // namespace

SearchRows::SearchRows(Database &database, std::shared_ptr<const Analyzer> analyzer)
    : m_database(&database), m_analyzer(std::move(analyzer))
{
}

Result<> SearchRows::put(const SearchRow &row)
{
    return m_database->transact([&]() -> Result<> {
        if (const auto dropped = dropFromIndex(row.kind, row.record); !dropped)
            return dropped;
        const auto stored
            = m_database->run("INSERT INTO search_row (kind, record, title, text) VALUES (?, ?, ?, ?)"
                              " ON CONFLICT (kind, record) DO UPDATE SET title = excluded.title, text = excluded.text",
                row.kind, row.record, row.title, row.text);
        if (!stored)
            return stored;
        return m_database->run("INSERT INTO search_index (rowid, title, text)"
                               " SELECT id, title, text FROM search_row WHERE kind = ? AND record = ?",
            row.kind, row.record);
    });
}

Result<> SearchRows::takeAway(const QString &kind, const QByteArray &record)
{
    return m_database->transact([&]() -> Result<> {
        if (const auto dropped = dropFromIndex(kind, record); !dropped)
            return dropped;
        return m_database->run("DELETE FROM search_row WHERE kind = ? AND record = ?", kind, record);
    });
}

/// The index keeps no text of its own, so it must be told what it had read.
Result<> SearchRows::dropFromIndex(const QString &kind, const QByteArray &record)
{
    return m_database->run("INSERT INTO search_index (search_index, rowid, title, text)"
                           " SELECT 'delete', id, title, text FROM search_row WHERE kind = ? AND record = ?",
        kind, record);
}

Result<std::vector<SearchHit>> SearchRows::find(const SearchQuestion &question) const
{
    const SearchTerms terms(question, *m_analyzer);
    std::vector<SearchHit> hits;
    if (terms.isEmpty())
        return hits;
    auto asked = m_database->prepare(
        "SELECT kind, record, search_row.title, search_row.text, bm25(search_index, 4.0, 1.0) AS score"
        " FROM search_index JOIN search_row ON search_row.id = search_index.rowid"
        " WHERE search_index MATCH ? ORDER BY score, search_row.id LIMIT ?",
        terms.expression(), qint64(question.limit));
    if (!asked)
        return std::unexpected(asked.error());
    for (;;) {
        const auto row = asked->step();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            return hits;
        hits.push_back(hitIn(*asked, terms, *m_analyzer));
    }
}

Result<> SearchRows::renewIfAnalyzedOtherwise()
{
    Settings settings(*m_database);
    const auto used = settings.value(analyzerSetting);
    if (!used)
        return std::unexpected(used.error());
    const QString present = QString::fromUtf8(m_analyzer->name());
    if (*used == present)
        return {};
    return m_database->transact([&]() -> Result<> {
        if (const auto rebuilt = m_database->run("INSERT INTO search_index (search_index) VALUES ('rebuild')");
            !rebuilt)
            return rebuilt;
        return settings.set(analyzerSetting, present);
    });
}

} // namespace pochin::vault
