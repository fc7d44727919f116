// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/words/device_words.h"

#include <KLocalizedString>

namespace pochin::ledger {

QString sentenceFor(DeviceRefusal refusal)
{
    using enum DeviceRefusal;
    switch (refusal) {
    case NotAMember:
        return i18nc("@info why not", "Only who is in the group links and retires devices there.");
    case NoFeedHere:
        return i18nc("@info why not", "This device has no key in this group: somebody has to let it in first.");
    case AlreadyYours:
        return i18nc("@info why not", "This device is linked already.");
    case SomebodyElses:
        return i18nc("@info why not",
            "The key of this card is known in the group as somebody else's. Make a new card on your other device.");
    case NotYours:
        return i18nc("@info why not", "Everybody retires their own devices, and nobody else's.");
    case AlreadyRetired:
        return i18nc("@info why not", "This device is retired already.");
    case WouldSilenceItself:
        return i18nc("@info why not", "A device does not retire itself. Do it from another device of yours.");
    case OtherKindOfKey:
        return i18nc("@info why not",
            "This card has another kind of key than the devices of the group, and one weaker key would open its "
            "bundles to everybody. Make a new card on your other device, for this group.");
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
    case RulesAreNewer:
        return i18nc("@info why not",
            "This group has decided to go by newer rules, which this version of Pochin does not know. Nothing is lost: "
            "what came until then is shown, everything newer is kept and passed on. Install a newer Pochin, and it "
            "will be there.");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace pochin::ledger
