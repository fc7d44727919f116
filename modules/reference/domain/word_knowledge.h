// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace pochin::reference {

/// Knows words that the lexicon of the texts does not. Asked about query words only, and from any thread.
class WordKnowledge
{
public:
    virtual ~WordKnowledge() = default;
    /// Dictionary forms of a folded word, folded; nothing if it is unknown, or the dictionary is not there (yet).
    [[nodiscard]] virtual std::optional<QStringList> lemmasOf(const QString &folded) const = 0;
    /// The last resort for words nobody knows: words that share their stem are taken for the same.
    [[nodiscard]] virtual QString stemOf(const QString &folded) const = 0;

protected:
    WordKnowledge() = default;
    WordKnowledge(const WordKnowledge &) = default;
    WordKnowledge &operator=(const WordKnowledge &) = default;
};

} // namespace pochin::reference
