// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/passphrase.h"

#include "crypto/random.h"

#include <algorithm>

namespace pochin::vault {

crypto::Secret typedPassphrase(QStringView typed)
{
    QString composed = typed.toString().normalized(QString::NormalizationForm_C);
    QByteArray utf8 = composed.toUtf8();
    composed.fill(u'\0');
    return crypto::Secret::takenFrom(utf8);
}

GeneratedPassphrase generatedPassphrase(WordLanguage language, int words)
{
    return {drawnWords(WordList::of(language), words), words * WordList::bitsPerWord};
}

crypto::Secret drawnWords(const WordList &list, int count)
{
    // Room for the longest words first, so that no half of it stays behind in a reallocation.
    const qsizetype longest
        = std::ranges::max(list.words(), {}, [](const QString &word) { return word.toUtf8().size(); }).toUtf8().size();
    crypto::Secret room(count * (longest + 1));
    qsizetype used = 0;
    for (int i = 0; i < count; ++i) {
        const QByteArray word = list.at(static_cast<int>(crypto::randomBelow(WordList::size))).toUtf8();
        if (i > 0)
            room.fill()[static_cast<std::size_t>(used++)] = ' ';
        std::ranges::copy(word, room.fill().subspan(static_cast<std::size_t>(used)).begin());
        used += word.size();
    }
    return crypto::Secret::ofBytes(room.view().first(used));
}

} // namespace pochin::vault
