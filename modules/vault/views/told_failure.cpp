// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/views/told_failure.h"

#include "vault/words/vault_words.h"

#include <QStringList>

namespace pochin::vault {

QString told(const Failure &failure)
{
    const Explanation words = explained(failure);
    QStringList sentences{words.happened, words.safe, words.next};
    sentences.removeAll({});
    return sentences.join(u' ');
}

} // namespace pochin::vault
