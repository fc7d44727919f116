// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringView>

#include <vector>

namespace pochin::reference {

/// A dictionary word of the texts, by its row in the lexicon.
using Lemma = int;

/// The words of the texts with all their inflected forms, and which words are of one family.
/// Read from resources/reference/lemmas.tsv; how that is made is told in docs/search.md. Immutable.
class Lexicon
{
public:
    [[nodiscard]] static Result<Lexicon> parse(QByteArrayView tsv);

    /// Lemmas a folded form belongs to, as it may stand in a text: every reading, ascending.
    [[nodiscard]] std::vector<Lemma> readingsOf(const QString &folded) const;
    /// Lemmas a reader asks for with a folded form: a word that is itself a dictionary form means that word alone. A
    /// verb in -ся that has no row of its own is its verb.
    [[nodiscard]] std::vector<Lemma> meaningsOf(const QString &folded) const;
    /// The row of a dictionary form; -1 if it has none.
    [[nodiscard]] Lemma lemmaNamed(const QString &folded) const;
    [[nodiscard]] const QString &nameOf(Lemma lemma) const { return row(lemma).name; }
    /// Other lemmas of the same family, ascending.
    [[nodiscard]] std::vector<Lemma> relativesOf(Lemma lemma) const;
    /// Eight hexadecimal digits that change with the table.
    [[nodiscard]] const QByteArray &fingerprint() const { return m_fingerprint; }
    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(m_rows.size()); }

private:
    /// A row of the table as it stands there: expanded, the forms would be twenty times as many.
    struct Row {
        QString name;
        QString family; ///< empty for a word without relatives
        QString stem;
        std::size_t inflection; ///< many words share one
    };

    /// How words change: their endings, ascending.
    struct Inflection {
        explicit Inflection(const QString &cell);
        [[nodiscard]] bool hasEnding(QStringView ending) const;

        QString cell; ///< divided by blanks; "-" for no ending at all
        std::vector<QStringView> endings; ///< into the cell
    };

    Lexicon() = default;
    [[nodiscard]] const Row &row(Lemma lemma) const { return m_rows[static_cast<std::size_t>(lemma)]; }

    std::vector<Row> m_rows; ///< by name, ascending
    std::vector<Inflection> m_inflections;
    std::vector<Lemma> m_byStem; ///< rows by stem, ascending
    QByteArray m_fingerprint;
};

} // namespace pochin::reference
