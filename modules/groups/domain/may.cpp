// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "groups/domain/may.h"

namespace pochin::groups {

using namespace ledger;

Result<> isHere(const Outlook &outlook)
{
    return outlook.isMember() ? Result<>() : refusal(Refusal::NotAMember);
}

Result<> mayAct(const Outlook &outlook)
{
    return isHere(outlook).and_then([&]() -> Result<> {
        const ChangeId genesis = outlook.space.graph().id(Node{0});
        return outlook.standing().isDissolved(genesis) ? refusal(Refusal::GroupDissolved) : Result<>();
    });
}

Result<> writable(const QString &text, TextLimit limit)
{
    return text.trimmed().isEmpty() ? refusal(Refusal::NothingSaid) : writableOrEmpty(text, limit);
}

Result<> writableOrEmpty(const QString &text, TextLimit limit)
{
    return isWritable(text, limit) ? Result<>() : refusal(Refusal::CannotBeWritten, QString::number(limit.most));
}

Result<> endsInTime(const Outlook &outlook, qint64 until)
{
    if (until <= millisecondsOf(outlook.now))
        return refusal(Refusal::EndIsPast);
    if (until > millisecondsOf(outlook.now + longestTerm))
        return refusal(Refusal::EndTooFar);
    return {};
}

} // namespace pochin::groups
