// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/domain/note_search.h"

#include "reference/domain/query.h"
#include "reference/domain/words.h"

#include <algorithm>
#include <iterator>
#include <optional>

namespace pochin::reference {

namespace {

class NoteReader
{
public:
    NoteReader(const Query &query, const Lexicon &lexicon, const WordKnowledge *knowledge)
        : m_query(query), m_lexicon(lexicon), m_knowledge(knowledge)
    {
    }

    /// Nothing if the text does not answer.
    [[nodiscard]] std::optional<std::vector<TextRange>> hitsIn(const QString &text) const
    {
        const std::vector<Token> words = tokens(text);
        std::vector<TextRange> hits;
        for (const QueryClause &clause : m_query.clauses) {
            const std::vector<TextRange> found = hitsOf(clause, words);
            if (found.empty() == (clause.wish == QueryClause::Wish::Wanted))
                return {};
            std::ranges::copy(found, std::back_inserter(hits));
        }
        return merged(std::move(hits));
    }

private:
    [[nodiscard]] std::vector<TextRange> hitsOf(const QueryClause &clause, const std::vector<Token> &words) const
    {
        std::vector<TextRange> hits;
        for (const Token &first : words) {
            std::vector<TextRange> run;
            int at = first.from;
            for (const QueryWord &asked : clause.words) {
                const auto next = std::ranges::find_if(
                    words, [&](const Token &token) { return token.from == at && answers(token, asked); });
                if (next == words.end())
                    break;
                run.push_back(next->range);
                at = next->to;
            }
            if (run.size() == clause.words.size())
                std::ranges::copy(run, std::back_inserter(hits));
        }
        return hits;
    }

    [[nodiscard]] bool answers(const Token &token, const QueryWord &asked) const
    {
        if (asked.match == QueryWord::Match::Prefix)
            return token.folded.startsWith(asked.folded);
        if (token.folded == asked.folded)
            return true;
        return asked.match == QueryWord::Match::AllForms && isSameWord(token.folded, asked.folded);
    }

    [[nodiscard]] bool isSameWord(const QString &written, const QString &asked) const
    {
        const std::vector<Lemma> meanings = m_lexicon.meaningsOf(asked);
        const std::vector<Lemma> readings = m_lexicon.readingsOf(written);
        if (!meanings.empty() || !readings.empty()) {
            return std::ranges::any_of(readings, [&](Lemma lemma) { return std::ranges::contains(meanings, lemma); });
        }
        return m_knowledge && m_knowledge->stemOf(written) == m_knowledge->stemOf(asked);
    }

    const Query &m_query;
    const Lexicon &m_lexicon;
    const WordKnowledge *m_knowledge;
};

} // namespace

std::vector<NoteFound> searchedNotes(std::span<const Note> notes, const QString &typed, const Edition &edition,
    const Lexicon &lexicon, const WordKnowledge *knowledge)
{
    const Query query = parsedQuery(typed, edition);
    if (query.clauses.empty())
        return {};
    const NoteReader reader(query, lexicon, knowledge);
    std::vector<NoteFound> found;
    for (const Note &note : notes) {
        if (query.scope && !edition.isWithin(note.anchor.paragraph, *query.scope))
            continue;
        if (auto hits = reader.hitsIn(note.text))
            found.push_back({note.id, *std::move(hits)});
    }
    return found;
}

} // namespace pochin::reference
