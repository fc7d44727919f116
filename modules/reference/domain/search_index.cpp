// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/domain/search_index.h"

#include "reference/domain/postings.h"

#include <algorithm>
#include <iterator>
#include <ranges>
#include <utility>

namespace pochin::reference {

namespace {

struct Word {
    QString folded;
    Occurrence place;
};

/// Gathers all words first: forms get their numbers only when the sorted list is whole.
class IndexBuilder
{
public:
    IndexBuilder(const Edition &edition, const Lexicon &lexicon, const std::vector<Erratum> &errata,
        const WordKnowledge *knowledge)
        : m_errata(errata)
    {
        m_postings->edition = &edition;
        m_postings->lexicon = &lexicon;
        m_postings->knowledge = knowledge;
    }

    std::unique_ptr<const SearchIndex::Postings> run()
    {
        for (const Edition::Entry &entry : m_postings->edition->outline())
            std::visit([this](const auto &place) { addUnit(place); }, entry);
        numberForms();
        joinForms();
        weigh();
        return std::move(m_postings);
    }

private:
    void addUnit(const Heading &heading)
    {
        m_postings->units.push_back({heading.address, heading.parents, {heading.title}});
        addText(heading.address, heading.title);
    }

    void addUnit(const Paragraph &paragraph)
    {
        Unit unit{paragraph.address, paragraph.headings, {}};
        std::ranges::copy(paragraph.parts | std::views::transform(&Part::text), std::back_inserter(unit.texts));
        m_postings->units.push_back(std::move(unit));
        ++m_postings->paragraphs;
        for (const Part &part : paragraph.parts)
            addText(part.address, part.text);
    }

    void addText(const Address &address, QStringView text)
    {
        const std::vector<Token> printed = tokens(text);
        for (const Token &token : printed)
            addWord(address, token);
        m_postings->units.back().words += static_cast<int>(printed.size());
        for (const Erratum &erratum : m_errata) {
            // An erratum names a first line by the address of its paragraph.
            if (erratum.address == address || (address.partNumber() == 1 && erratum.address == address.paragraph())) {
                for (const Token &token : meantTokens(printed, text, erratum))
                    addWord(address, token);
            }
        }
    }

    void addWord(const Address &address, const Token &token)
    {
        const int unit = static_cast<int>(m_postings->units.size()) - 1;
        const int part = std::max(address.partNumber() - 1, 0);
        m_words.push_back({token.folded, {unit, part, token.from, token.to, token.range, 0}});
    }

    void numberForms()
    {
        std::vector<QString> &forms = m_postings->forms;
        std::ranges::transform(m_words, std::back_inserter(forms), &Word::folded);
        std::ranges::sort(forms);
        forms.erase(std::unique(forms.begin(), forms.end()), forms.end());
        m_postings->occurrences.resize(forms.size());
        for (Word &word : m_words) {
            word.place.form = m_postings->formNamed(word.folded);
            m_postings->occurrences[static_cast<std::size_t>(word.place.form)].push_back(word.place);
        }
    }

    /// Forms of one lemma, and forms of one stem.
    void joinForms()
    {
        m_postings->formsOfLemma.resize(static_cast<std::size_t>(m_postings->lexicon->size()));
        for (FormId form = 0; form < std::ssize(m_postings->forms); ++form) {
            const QString &name = m_postings->forms[static_cast<std::size_t>(form)];
            for (const Lemma lemma : m_postings->lexicon->readingsOf(name))
                m_postings->formsOfLemma[static_cast<std::size_t>(lemma)].push_back(form);
            if (m_postings->knowledge)
                m_postings->formsOfStem[m_postings->knowledge->stemOf(name)].push_back(form);
        }
    }

    void weigh()
    {
        int words = 0;
        for (const Unit &unit : m_postings->units)
            words += unit.isHeading() ? 0 : unit.words;
        if (m_postings->paragraphs > 0)
            m_postings->averageWords = static_cast<double>(words) / m_postings->paragraphs;
    }

    const std::vector<Erratum> &m_errata;
    std::unique_ptr<SearchIndex::Postings> m_postings = std::make_unique<SearchIndex::Postings>();
    std::vector<Word> m_words;
};

} // namespace

FormId SearchIndex::Postings::formNamed(const QString &folded) const
{
    const auto found = std::ranges::lower_bound(forms, folded);
    return found != forms.end() && *found == folded ? static_cast<FormId>(found - forms.begin()) : -1;
}

std::vector<FormId> SearchIndex::Postings::formsWithPrefix(const QString &prefix) const
{
    std::vector<FormId> found;
    for (auto form = std::ranges::lower_bound(forms, prefix); form != forms.end() && form->startsWith(prefix); ++form)
        found.push_back(static_cast<FormId>(form - forms.begin()));
    return found;
}

SearchIndex::SearchIndex(
    const Edition &edition, const Lexicon &lexicon, const std::vector<Erratum> &errata, const WordKnowledge *knowledge)
    : m_postings(IndexBuilder(edition, lexicon, errata, knowledge).run())
{
}

SearchIndex::~SearchIndex() = default;
SearchIndex::SearchIndex(SearchIndex &&) noexcept = default;
SearchIndex &SearchIndex::operator=(SearchIndex &&) noexcept = default;

const Edition &SearchIndex::edition() const
{
    return *m_postings->edition;
}

} // namespace pochin::reference
