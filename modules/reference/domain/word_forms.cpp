// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/domain/word_forms.h"

#include "reference/domain/words.h"

namespace pochin::reference {

namespace {

/// Keeps stems apart from words: «сист» is no word anybody typed.
constexpr QChar stemMark = u'~';

} // namespace

QStringList formsOf(const QString &word, const Lexicon &lexicon, const WordKnowledge &knowledge)
{
    const QString itself = folded(word);
    QStringList forms{itself};
    const auto readings = lexicon.readingsOf(itself);
    for (const Lemma lemma : readings) {
        if (!forms.contains(lexicon.nameOf(lemma)))
            forms += lexicon.nameOf(lemma);
    }
    if (readings.empty())
        forms += stemMark + knowledge.stemOf(itself);
    return forms;
}

} // namespace pochin::reference
