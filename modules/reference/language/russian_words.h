// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reference/domain/word_knowledge.h"

#include <QString>
#include <QStringList>

#include <memory>

namespace pochin::reference {

/// hunspell's Russian dictionary where the machine has one, and Snowball.
///
/// Opening the dictionary takes some 60 ms and 20 MB, so it happens in a thread of its own: until it is done, or where
/// there is none, every word is unknown to it. May be asked from any thread.
class RussianWords final : public WordKnowledge
{
public:
    /// Looks for ru_RU.aff and ru_RU.dic in `folders`, in order; without folders there is no dictionary for now.
    explicit RussianWords(const QStringList &folders = dictionaryFolders());
    /// Waits for the opening to end.
    ~RussianWords() override;
    RussianWords(const RussianWords &) = delete;
    RussianWords &operator=(const RussianWords &) = delete;

    [[nodiscard]] std::optional<QStringList> lemmasOf(const QString &folded) const override;
    [[nodiscard]] QString stemOf(const QString &folded) const override;

    /// For one that was made without. Once, and before anybody waits.
    void openDictionary(const QStringList &folders = dictionaryFolders());
    /// Returns when the dictionary is open, or known to be missing. One thread at a time.
    void waitUntilReady() const;
    [[nodiscard]] bool hasDictionary() const; ///< false while it is being opened

    /// Where dictionaries are kept on this kind of machine: POCHIN_HUNSPELL_RU, the program's own folder, the system's.
    [[nodiscard]] static QStringList dictionaryFolders();

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace pochin::reference
