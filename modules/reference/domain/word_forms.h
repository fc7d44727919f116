// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reference/domain/lexicon.h"
#include "reference/domain/word_knowledge.h"

#include <QStringList>

namespace pochin::reference {

/// Every form under which a word is to be found in people's own records: the word itself, folded, and its lemmas; of a
/// word that the lexicon lacks, its stem. Words that share a form are taken for one. Of `knowledge` only the stemmer is
/// asked: the answers must not change when somebody installs a dictionary.
[[nodiscard]] QStringList formsOf(const QString &word, const Lexicon &lexicon, const WordKnowledge &knowledge);

} // namespace pochin::reference
