// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

#include <functional>

namespace pochin::vault {

/// The proof that a recovery sheet was written down: some of its words are asked back by their numbers.
class RecoveryDrill
{
public:
    /// A number from 0 up to and without the argument.
    using Draw = std::function<quint64(quint64)>;
    static constexpr int asked = 3;

    /// Requires at least `asked` words.
    RecoveryDrill(QStringList words, const Draw &draw);

    /// Which words are asked, counted from 1, ascending, all different.
    [[nodiscard]] QList<int> numbers() const { return m_numbers; }
    /// Capitals, blanks around a word, and «е» for «ё» do not matter: people write by hand.
    [[nodiscard]] bool isRight(int number, const QString &answer) const;

private:
    QStringList m_words;
    QList<int> m_numbers;
};

} // namespace pochin::vault
