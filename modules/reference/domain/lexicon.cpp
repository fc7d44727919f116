// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/domain/lexicon.h"

#include "reference/domain/table.h"

#include <QCryptographicHash>

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace pochin::reference {

namespace {

bool isVerb(const QString &lemma)
{
    return lemma.endsWith(u"ть") || lemma.endsWith(u"ти") || lemma.endsWith(u"чь");
}

/// A lone "-" stands for nothing at all.
QStringView plain(QStringView cell)
{
    return cell == u"-" ? QStringView() : cell;
}

} // namespace

Result<Lexicon> Lexicon::parse(QByteArrayView tsv)
{
    const auto rows = tableRows(tsv, 4);
    if (!rows)
        return std::unexpected(rows.error());
    Lexicon lexicon;
    for (const QStringList &row : *rows) {
        if (!lexicon.m_names.empty() && row[0] <= lexicon.m_names.back())
            return failure(Failure::Kind::Malformed, u"%1 is not in order"_s.arg(row[0]));
        const auto lemma = static_cast<Lemma>(lexicon.m_names.size());
        lexicon.m_names.push_back(row[0]);
        lexicon.m_families.push_back(plain(row[1]).toString());
        for (const QStringView ending : QStringTokenizer(QStringView(row[3]), u' '))
            lexicon.m_readings.push_back({plain(row[2]) % plain(ending), lemma});
    }
    std::ranges::sort(lexicon.m_readings);
    lexicon.m_fingerprint = QCryptographicHash::hash(tsv, QCryptographicHash::Sha256).toHex().first(8);
    return lexicon;
}

std::vector<Lemma> Lexicon::readingsOf(const QString &folded) const
{
    std::vector<Lemma> lemmas;
    for (const Reading &reading : std::ranges::equal_range(m_readings, folded, {}, &Reading::form))
        lemmas.push_back(reading.lemma);
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
    const auto found = std::ranges::lower_bound(m_names, folded);
    return found != m_names.end() && *found == folded ? static_cast<Lemma>(found - m_names.begin()) : -1;
}

std::vector<Lemma> Lexicon::relativesOf(Lemma lemma) const
{
    std::vector<Lemma> relatives;
    const QString &family = m_families[static_cast<std::size_t>(lemma)];
    for (Lemma other = 0; !family.isEmpty() && other < size(); ++other) {
        if (other != lemma && m_families[static_cast<std::size_t>(other)] == family)
            relatives.push_back(other);
    }
    return relatives;
}

} // namespace pochin::reference
