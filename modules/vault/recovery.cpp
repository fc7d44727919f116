// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/recovery.h"

#include "crypto/hash.h"
#include "vault/passphrase.h"
#include "vault/trouble.h"

#include <QRegularExpression>

#include <algorithm>

namespace pochin::vault {

namespace {

constexpr int drawn = 12;
constexpr QByteArrayView label = "pochin recovery words 1\n";

int checksumOf(QByteArrayView words)
{
    crypto::Sha256 hash;
    hash.add(label);
    hash.add(words);
    const crypto::Digest digest = hash.finished();
    const auto first = static_cast<unsigned char>(digest[0]);
    const auto second = static_cast<unsigned char>(digest[1]);
    return first << 3 | second >> 5;
}

crypto::Secret withChecksum(const crypto::Secret &words, const WordList &list)
{
    const QByteArray last = ' ' + list.at(checksumOf(words.view())).toUtf8();
    crypto::Secret all(words.size() + last.size());
    const auto rest = std::ranges::copy(words.view(), all.fill().begin()).out;
    std::ranges::copy(last, rest);
    return all;
}

QStringList wordsIn(QStringView typed)
{
    static const QRegularExpression betweenWords(QStringLiteral("[^\\p{L}]+"));
    const QString plain = typed.toString().normalized(QString::NormalizationForm_C).toLower().replace(u'ё', u'е');
    return plain.split(betweenWords, Qt::SkipEmptyParts);
}

const WordList &listOf(const QString &word)
{
    const bool isCyrillic = !word.isEmpty() && word.front().script() == QChar::Script_Cyrillic;
    return WordList::of(isCyrillic ? WordLanguage::Russian : WordLanguage::English);
}

} // namespace

crypto::Secret newRecoveryWords(WordLanguage language)
{
    const WordList &list = WordList::of(language);
    return withChecksum(drawnWords(list, drawn), list);
}

Result<crypto::Secret> recoveryWordsFromTyped(QStringView typed)
{
    const QStringList words = wordsIn(typed);
    if (words.size() != drawn + 1)
        return trouble(
            Trouble::RecoveryWordsMistyped, QStringLiteral("%1 words instead of %2").arg(words.size()).arg(drawn + 1));
    const WordList &list = listOf(words.front());
    for (const QString &word : words) {
        if (!list.indexOf(word))
            return trouble(Trouble::RecoveryWordsMistyped, QStringLiteral("unknown word \"%1\"").arg(word));
    }
    QByteArray text = words.first(drawn).join(u' ').toUtf8();
    crypto::Secret all = withChecksum(crypto::Secret::takenFrom(text), list);
    if (!all.view().endsWith(' ' + words.back().toUtf8()))
        return trouble(Trouble::RecoveryWordsMistyped, QStringLiteral("the last word does not fit the others"));
    return all;
}

} // namespace pochin::vault
