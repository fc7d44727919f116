// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "groups/domain/own_card.h"

#include "groups/domain/may.h"

#include <algorithm>

namespace pochin::groups {

using namespace ledger;

QByteArray OwnNameChosen::encoded() const
{
    PayloadWriter out;
    out.text(1, pseudonym);
    return out.bytes();
}

Result<OwnNameChosen> OwnNameChosen::decoded(QByteArrayView payload)
{
    PayloadReader in(payload);
    return in.read(OwnNameChosen{.pseudonym = in.text(1, aName)});
}

Result<> OwnNameChosen::apply(SpaceState &state, const FoldedChange &change) const
{
    state.alterable<PeoplePart>().names.insert_or_assign(change.author, pseudonym);
    return {};
}

Result<Deed> chooseName(const Outlook &outlook, const QString &pseudonym)
{
    return isHere(outlook).and_then([&]() -> Result<Deed> {
        if (!writable(pseudonym, aName))
            return refusal(Refusal::UnfitName);
        return deedOf(OwnNameChosen{.pseudonym = pseudonym});
    });
}

QByteArray SkillsStated::encoded() const
{
    PayloadWriter out;
    out.texts(1, skills.can);
    out.texts(2, skills.canTeach);
    return out.bytes();
}

Result<SkillsStated> SkillsStated::decoded(QByteArrayView payload)
{
    PayloadReader in(payload);
    SkillsStated act{.skills = {.can = in.texts(1, most, aName), .canTeach = in.texts(2, most, aName)}};
    return in.read(std::move(act));
}

Result<> SkillsStated::apply(SpaceState &state, const FoldedChange &change) const
{
    auto &all = state.alterable<PeoplePart>().skills;
    if (skills == Skills())
        all.erase(change.author);
    else
        all.insert_or_assign(change.author, skills);
    return {};
}

Result<Deed> stateSkills(const Outlook &outlook, const Skills &skills)
{
    const auto fits = [](const std::vector<QString> &lines) {
        return lines.size() <= SkillsStated::most
            && std::ranges::all_of(lines, [](const QString &line) { return writable(line, aName).has_value(); });
    };
    return isHere(outlook).and_then([&]() -> Result<Deed> {
        if (!fits(skills.can) || !fits(skills.canTeach))
            return refusal(Refusal::CannotBeWritten, QString::number(aName.most));
        return deedOf(SkillsStated{.skills = skills});
    });
}

QByteArray WentAway::encoded() const
{
    PayloadWriter out;
    out.moment(1, until);
    out.text(2, word);
    return out.bytes();
}

Result<WentAway> WentAway::decoded(QByteArrayView payload)
{
    PayloadReader in(payload);
    WentAway act{.until = in.moment(1), .word = in.optionalText(2, aLine)};
    return in.read(std::move(act));
}

Result<> WentAway::apply(SpaceState &state, const FoldedChange &change) const
{
    state.alterable<PeoplePart>().absences.insert_or_assign(change.author, Absence{.until = until, .word = word});
    return {};
}

Result<Deed> goAway(const Outlook &outlook, const WentAway &away)
{
    return isHere(outlook)
        .and_then([&] { return endsInTime(outlook, away.until); })
        .and_then([&] { return writableOrEmpty(away.word, aLine); })
        .transform([&] { return deedOf(away); });
}

QByteArray CameBack::encoded() const
{
    return PayloadWriter().bytes();
}

Result<CameBack> CameBack::decoded(QByteArrayView payload)
{
    return PayloadReader(payload).read(CameBack());
}

Result<> CameBack::apply(SpaceState &state, const FoldedChange &change) const
{
    state.alterable<PeoplePart>().absences.erase(change.author);
    return {};
}

Result<Deed> comeBack(const Outlook &outlook)
{
    return isHere(outlook).and_then([&]() -> Result<Deed> {
        if (personSeen(outlook, outlook.self).state != MembershipState::Away)
            return refusal(Refusal::AlreadyDone);
        return deedOf(CameBack());
    });
}

} // namespace pochin::groups
