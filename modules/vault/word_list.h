// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace pochin::vault {

enum class WordLanguage { Russian, English };

/// 2048 short, common, distinct words of one language, none the beginning of another: eleven bits a word, and read over
/// a telephone without a mistake. The files are resources/wordlists/ru.txt and en.txt.
class WordList
{
public:
    static constexpr int size = 2048;
    static constexpr int bitsPerWord = 11;

    [[nodiscard]] static const WordList &of(WordLanguage language);

    /// Requires: 0 ≤ index < size.
    [[nodiscard]] const QString &at(int index) const { return m_words.at(index); }
    /// In lower case, without ё.
    [[nodiscard]] std::optional<int> indexOf(const QString &word) const;
    [[nodiscard]] const QStringList &words() const { return m_words; }

private:
    explicit WordList(const QString &file);
    QStringList m_words; ///< sorted by code point
};

} // namespace pochin::vault
