// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/views/shown_words.h"

#include <QLocale>

namespace pochin::vault {

QStringList shownWords(const crypto::Secret &secret)
{
    return QString::fromUtf8(secret.view()).split(u' ', Qt::SkipEmptyParts);
}

WordLanguage wordLanguageOfTheWindow()
{
    switch (QLocale().language()) {
    case QLocale::Russian:
    case QLocale::Belarusian:
    case QLocale::Ukrainian:
        return WordLanguage::Russian;
    default:
        return WordLanguage::English;
    }
}

} // namespace pochin::vault
