// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "groups/domain/may.h"

#include <algorithm>
#include <array>

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

bool saysSomething(QStringView text)
{
    constexpr std::array invisibleLetters{
        QChar(0x115f), QChar(0x1160), QChar(0x2800), QChar(0x3164), QChar(0xffa0)}; // fillers, and an empty pattern
    return std::ranges::any_of(text, [&](QChar c) {
        const bool isMark = c.category() == QChar::Mark_NonSpacing || c.category() == QChar::Mark_Enclosing;
        const bool isSeen = !c.isSpace() && c.category() != QChar::Other_Format && c.category() != QChar::Other_Control;
        return isSeen && !isMark && !std::ranges::contains(invisibleLetters, c);
    });
}

Result<> writable(const QString &text, TextLimit limit)
{
    return !saysSomething(text) ? refusal(Refusal::NothingSaid) : writableOrEmpty(text, limit);
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
