// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition/refusal_words.h"

#include "assemblies/words/assembly_words.h"
#include "associations/words/association_words.h"
#include "delegates/words/delegate_words.h"
#include "exchange/words/exchange_words.h"
#include "groups/words/group_words.h"
#include "ledger/domain/device_refusal.h"

#include <KLocalizedString>

namespace pochin::composition {

namespace {

/// Why this device signs nothing now.
std::optional<QString> deviceSentence(const Failure &failure)
{
    using enum ledger::DeviceRefusal;
    const auto refusal = ledger::deviceRefusalOf(failure);
    if (!refusal)
        return std::nullopt;
    switch (*refusal) {
    case KeyIsMissing:
        return i18nc("@info why not",
            "The file device.key is missing, as after restoring a backup, so nothing is signed with the old key. A new "
            "key is ready: link it from another device of yours, or ask a member to let you in again.");
    case VaultWasCopied:
        return i18nc("@info why not",
            "This vault was copied or moved here from another computer. So that one key never signs twice, nothing is "
            "signed here with it. A new key is ready: link it from your other device.");
    case VaultIsBehind:
        return i18nc("@info why not",
            "An older state of this vault was put back: its key has signed something that is not here. Bring that in "
            "with a bundle, or link the new key that is ready from another device of yours.");
    default:
        return std::nullopt;
    }
}

} // namespace

std::optional<QString> refusalSentence(const Failure &failure)
{
    if (failure.detail == QLatin1StringView("no-feed-here"))
        return i18nc("@info why not", "This device has no key in this group: somebody has to let it in first.");
    if (failure.detail == QLatin1StringView("vault-is-busy"))
        return i18nc("@info why not", "The vault is being worked on. Try again when that has ended.");
    if (auto sentence = deviceSentence(failure))
        return sentence;
    if (const auto refusal = groups::refusalOf(failure))
        return groups::sentenceFor(*refusal);
    if (const auto refusal = assemblies::refusalOf(failure))
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
