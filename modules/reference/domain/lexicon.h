// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"

#include <QByteArrayView>
#include <QHash>
#include <QString>
#include <QStringList>

#include <span>
#include <vector>

namespace pochin::reference {

/// A dictionary word of the texts, by its row in the lexicon.
using Lemma = int;

/// Knows words that the lexicon does not: a spelling dictionary, a stemmer. Asked about query words only.
class WordKnowledge
{
public:
    virtual ~WordKnowledge() = default;
    /// The dictionary forms of a folded word; empty if it is not known.
    [[nodiscard]] virtual QStringList lemmasOf(const QString &folded) const = 0;

protected:
    WordKnowledge() = default;
    WordKnowledge(const WordKnowledge &) = default;
    WordKnowledge &operator=(const WordKnowledge &) = default;
};

/// The words of the texts with all their inflected forms, and which words are of one family.
/// Read from resources/reference/lemmas.tsv; how that is made is told in docs/search.md.
class Lexicon
{
public:
    [[nodiscard]] static Result<Lexicon> parse(QByteArrayView tsv);

    /// Lemmas a folded form belongs to, as it may stand in a text: every reading.
    [[nodiscard]] std::span<const Lemma> readingsOf(const QString &folded) const;
    /// Lemmas a reader asks for with a folded form: a word that is itself a dictionary form means that word alone.
    [[nodiscard]] std::vector<Lemma> meaningsOf(const QString &folded) const;
    [[nodiscard]] const QString &nameOf(Lemma lemma) const { return m_names[static_cast<std::size_t>(lemma)]; }
    /// Other lemmas of the same family.
    [[nodiscard]] std::vector<Lemma> relativesOf(Lemma lemma) const;
    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(m_names.size()); }

private:
    Lexicon() = default;
    friend class LexiconReader;

    std::vector<QString> m_names;
    std::vector<int> m_families; ///< by lemma; -1 for a word without relatives
    QHash<QString, std::vector<Lemma>> m_readings;
    QHash<QString, std::vector<Lemma>> m_dictionaryForms;
};

} // namespace pochin::reference
