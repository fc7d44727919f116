// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/views/recovery_drill.h"

#include <algorithm>
#include <utility>

namespace pochin::vault {

namespace {

QString folded(const QString &word)
{
    return word.trimmed().toLower().replace(QChar(u'ё'), QChar(u'е'));
}

} // namespace

RecoveryDrill::RecoveryDrill(QStringList words, const Draw &draw) : m_words(std::move(words))
{
    Q_ASSERT(m_words.size() >= asked);
    while (m_numbers.size() < asked) {
        const int number = static_cast<int>(draw(static_cast<quint64>(m_words.size()))) + 1;
        if (!m_numbers.contains(number))
            m_numbers.append(number);
    }
    std::ranges::sort(m_numbers);
}

bool RecoveryDrill::isRight(int number, const QString &answer) const
{
    return folded(m_words.value(number - 1)) == folded(answer);
}

} // namespace pochin::vault
