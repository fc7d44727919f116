// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition/refusal_words.h"

#include "assemblies/words/assembly_words.h"
#include "assemblies/words/meeting_words.h"
#include "associations/words/association_words.h"
#include "delegates/words/delegate_words.h"
#include "exchange/words/exchange_words.h"
#include "groups/words/group_words.h"
#include "ledger/words/device_words.h"

#include <KLocalizedString>

namespace pochin::composition {

std::optional<QString> refusalSentence(const Failure &failure)
{
    if (failure.detail == QLatin1StringView("vault-is-busy"))
        return i18nc("@info why not", "The vault is being worked on. Try again when that has ended.");
    if (const auto refusal = ledger::deviceRefusalOf(failure))
        return ledger::sentenceFor(*refusal);
    if (const auto refusal = groups::refusalOf(failure))
        return groups::sentenceFor(*refusal);
    if (const auto refusal = assemblies::refusalOf(failure))
        return assemblies::sentenceFor(*refusal);
    if (const auto refusal = assemblies::meetingRefusalOf(failure))
        return assemblies::sentenceFor(*refusal);
    if (const auto refusal = associations::refusalOf(failure))
        return associations::sentenceFor(*refusal);
    if (const auto refusal = delegates::refusalOf(failure))
        return delegates::sentenceFor(*refusal);
    if (exchange::troubleOf(failure) || exchange::isOfFile(failure))
        return exchange::sentenceForFile(failure);
    return std::nullopt;
}

} // namespace pochin::composition
