// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/domain/query.h"

#include "reference/domain/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pochin::reference {

namespace {

constexpr QStringView quotationMarks = u"\"«»„“”‟〝〞＂";

bool isQuotationMark(QChar c)
{
    return quotationMarks.contains(c);
}

class QueryReader
{
public:
    QueryReader(QStringView typed, const Edition &edition, WordForms forms)
        : m_typed(typed), m_edition(edition), m_forms(forms)
    {
    }

    Query run()
    {
        while (m_at < m_typed.size())
            readClause();
        const bool allExcluded = std::ranges::all_of(
            m_query.clauses, [](const QueryClause &clause) { return clause.wish == QueryClause::Wish::Excluded; });
        for (QueryClause &clause : m_query.clauses)
            clause.wish = allExcluded ? QueryClause::Wish::Wanted : clause.wish;
        return std::move(m_query);
    }

private:
    void readClause()
    {
        if (m_typed.at(m_at).isSpace()) {
            ++m_at;
            return;
        }
        const qsizetype start = m_at;
        auto wish = QueryClause::Wish::Wanted;
        if (isHyphen(m_typed.at(m_at)) && startsWord(m_at + 1)) {
            wish = QueryClause::Wish::Excluded;
            ++m_at;
        }
        const bool isQuoted = isQuotationMark(m_typed.at(m_at));
        const QStringView chunk = isQuoted ? quotedChunk() : plainChunk();
        if (isQuoted || !readScope(chunk))
            add(chunk, isQuoted, wish, m_typed.sliced(start, m_at - start));
    }

    [[nodiscard]] bool startsWord(qsizetype at) const
    {
        return at < m_typed.size() && (m_typed.at(at).isLetterOrNumber() || isQuotationMark(m_typed.at(at)));
    }

    QStringView quotedChunk()
    {
        const qsizetype start = ++m_at;
        while (m_at < m_typed.size() && !isQuotationMark(m_typed.at(m_at)))
            ++m_at;
        const QStringView chunk = m_typed.sliced(start, m_at - start);
        m_at = std::min(m_at + 1, m_typed.size());
        return chunk;
    }

    QStringView plainChunk()
    {
        const qsizetype start = m_at;
        while (m_at < m_typed.size() && !m_typed.at(m_at).isSpace() && !isQuotationMark(m_typed.at(m_at)))
            ++m_at;
        return m_typed.sliced(start, m_at - start);
    }

    /// "в:П.I", "in:П.I"
    bool readScope(QStringView chunk)
    {
        const qsizetype colon = chunk.indexOf(u':');
        const QString key = chunk.first(std::max<qsizetype>(colon, 0)).toString().toLower();
        if (key != u"в" && key != u"in")
            return false;
        const auto place = m_edition.placeTyped(chunk.sliced(colon + 1));
        if (place)
            m_query.scope = place;
        return place.has_value();
    }

    /// Words apart from each other are clauses of their own; in quotes, or joined by hyphens, they are one.
    void add(QStringView chunk, bool isQuoted, QueryClause::Wish wish, QStringView typed)
    {
        std::vector<QueryWord> words;
        qsizetype end = 0;
        for (const Token &token : tokens(chunk)) {
            if (token.kind == Token::Kind::Compound)
                continue;
            const QStringView between = chunk.sliced(end, token.range.start - end);
            const bool goesOn = isQuoted || words.empty() || (between.size() == 1 && isHyphen(between.front()));
            if (!goesOn)
                keep(std::exchange(words, {}), wish, {});
            words.push_back({token.folded, matchOf(chunk, token)});
            end = token.range.end;
        }
        if (!words.empty())
            keep(std::move(words), wish, typed);
    }

    void keep(std::vector<QueryWord> words, QueryClause::Wish wish, QStringView typed)
    {
        const QString text = typed.isEmpty() ? words.front().folded : typed.toString();
        m_query.clauses.push_back({std::move(words), wish, text});
    }

    [[nodiscard]] QueryWord::Match matchOf(QStringView chunk, const Token &token) const
    {
        if (token.range.end < chunk.size() && chunk.at(token.range.end) == u'*')
            return QueryWord::Match::Prefix;
        const bool isMarked = token.range.start > 0 && chunk.at(token.range.start - 1) == u'=';
        return isMarked || m_forms == WordForms::Exact ? QueryWord::Match::ExactForm : QueryWord::Match::AllForms;
    }

    QStringView m_typed;
    const Edition &m_edition;
    WordForms m_forms;
    qsizetype m_at = 0;
    Query m_query;
};

} // namespace

Query parsedQuery(QStringView typed, const Edition &edition, WordForms forms)
{
    return QueryReader(typed, edition, forms).run();
}

} // namespace pochin::reference
