// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "groups/words/group_words.h"

#include <KLocalizedString>

namespace pochin::groups {

QString sentenceFor(Refusal refusal)
{
    switch (refusal) {
    case Refusal::NotAMember:
        return i18nc("@info why not", "You are not a member of this group. Ask one of its members to let you in.");
    case Refusal::AlreadyMember:
        return i18nc("@info why not", "This person is a member already.");
    case Refusal::UnfitName:
        return i18nc("@info why not", "A name has 1 to 80 characters, in one line.");
    }
    Q_UNREACHABLE_RETURN({});
}

QString wordFor(GroupKind kind)
{
    switch (kind) {
    case GroupKind::AffinityGroup:
        return i18nc("kind of a group", "affinity group");
    case GroupKind::Collective:
        return i18nc("kind of a group", "collective");
    case GroupKind::Initiative:
        return i18nc("kind of a group", "initiative");
    case GroupKind::Union:
        return i18nc("kind of a group", "union");
    case GroupKind::Council:
        return i18nc("kind of a group", "council");
    case GroupKind::Association:
        return i18nc("kind of a group", "task association");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace pochin::groups
