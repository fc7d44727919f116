// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition/refusal_words.h"

#include "assemblies/words/assembly_words.h"
#include "delegates/words/delegate_words.h"
#include "exchange/words/exchange_words.h"
#include "groups/words/group_words.h"

#include <KLocalizedString>

namespace pochin::composition {

std::optional<QString> refusalSentence(const Failure &failure)
{
    if (failure.detail == QLatin1StringView("no-feed-here"))
        return i18nc("@info why not", "This device has no key in this group: somebody has to let it in first.");
    if (failure.detail == QLatin1StringView("vault-is-busy"))
        return i18nc("@info why not", "The vault is being worked on. Try again when that has ended.");
    if (const auto refusal = groups::refusalOf(failure))
        return groups::sentenceFor(*refusal);
    if (const auto refusal = assemblies::refusalOf(failure))
        return assemblies::sentenceFor(*refusal);
    if (const auto refusal = delegates::refusalOf(failure))
        return delegates::sentenceFor(*refusal);
    if (const auto trouble = exchange::troubleOf(failure))
        return exchange::sentenceFor(*trouble);
    return std::nullopt;
}

} // namespace pochin::composition
