// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/domain/lexicon.h"

#include "reference/domain/table.h"

#include <QCryptographicHash>
#include <QStringTokenizer>

#include <algorithm>
#include <map>
#include <ranges>

using namespace Qt::StringLiterals;

namespace pochin::reference {

namespace {

bool isVerb(const QString &lemma)
{
    return lemma.endsWith(u"ть") || lemma.endsWith(u"ти") || lemma.endsWith(u"чь");
}

/// A lone "-" stands for nothing at all.
QString plain(const QString &cell)
{
    return cell == u"-" ? QString() : cell;
}

} // namespace

Lexicon::Inflection::Inflection(const QString &written) : cell(written)
{
    for (const QStringView ending : QStringTokenizer(QStringView(cell), u' '))
        endings.push_back(ending == u"-" ? QStringView() : ending);
    std::ranges::sort(endings);
}

/// Asked some hundred thousand times while the texts are read in, so it neither splits nor copies.
bool Lexicon::Inflection::hasEnding(QStringView ending) const
{
    return std::ranges::binary_search(endings, ending);
}

Result<Lexicon> Lexicon::parse(QByteArrayView tsv)
{
    const auto rows = tableRows(tsv, 4);
    if (!rows)
        return std::unexpected(rows.error());
    Lexicon lexicon;
    lexicon.m_rows.reserve(rows->size());
    std::map<QString, std::size_t> inflections;
    for (const QStringList &row : *rows) {
        if (!lexicon.m_rows.empty() && row[0] <= lexicon.m_rows.back().name)
            return failure(Failure::Kind::Malformed, u"%1 is not in order"_s.arg(row[0]));
        lexicon.m_byStem.push_back(static_cast<Lemma>(lexicon.m_rows.size()));
        const auto [inflection, isNew] = inflections.try_emplace(row[3], inflections.size());
        if (isNew)
            lexicon.m_inflections.emplace_back(row[3]);
        lexicon.m_rows.push_back({row[0], plain(row[1]), plain(row[2]), inflection->second});
    }
    std::ranges::stable_sort(
        lexicon.m_byStem, {}, [&](Lemma lemma) -> const QString & { return lexicon.row(lemma).stem; });
    lexicon.m_fingerprint = QCryptographicHash::hash(tsv, QCryptographicHash::Blake2b_256).toHex().first(8);
    return lexicon;
}

/// A form is the stem of one of its words with one of that word's endings; so every beginning of it may be the stem.
std::vector<Lemma> Lexicon::readingsOf(const QString &folded) const
{
    std::vector<Lemma> lemmas;
    auto from = m_byStem.begin();
    for (qsizetype length = 0; length <= folded.size(); ++length) {
        const QStringView stem = QStringView(folded).first(length);
        const auto stemOf = [this](Lemma lemma) { return QStringView(row(lemma).stem); };
        // Longer stems stand further on.
        from = std::ranges::lower_bound(from, m_byStem.end(), stem, {}, stemOf);
        for (auto at = from; at != m_byStem.end() && stemOf(*at) == stem; ++at) {
            if (m_inflections[row(*at).inflection].hasEnding(QStringView(folded).sliced(length)))
                lemmas.push_back(*at);
        }
    }
    std::ranges::sort(lemmas);
    return lemmas;
}

std::vector<Lemma> Lexicon::meaningsOf(const QString &folded) const
{
    if (const Lemma lemma = lemmaNamed(folded); lemma >= 0)
        return {lemma};
    std::vector<Lemma> lemmas = readingsOf(folded);
    if (lemmas.empty() && folded.size() > 4 && (folded.endsWith(u"ся") || folded.endsWith(u"сь"))) {
        lemmas = readingsOf(folded.chopped(2));
        std::erase_if(lemmas, [this](Lemma lemma) { return !isVerb(nameOf(lemma)); });
    }
    return lemmas;
}

Lemma Lexicon::lemmaNamed(const QString &folded) const
{
    const auto found = std::ranges::lower_bound(m_rows, folded, {}, &Row::name);
    return found != m_rows.end() && found->name == folded ? static_cast<Lemma>(found - m_rows.begin()) : -1;
}

std::vector<Lemma> Lexicon::relativesOf(Lemma lemma) const
{
    std::vector<Lemma> relatives;
    const QString &family = row(lemma).family;
    for (Lemma other = 0; !family.isEmpty() && other < size(); ++other) {
        if (other != lemma && row(other).family == family)
            relatives.push_back(other);
    }
    return relatives;
}

} // namespace pochin::reference
