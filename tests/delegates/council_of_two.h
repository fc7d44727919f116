// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delegates/domain/council/carrying.h"
#include "delegates/sealed_group.h"

#include <QTest>

namespace pochin::delegates::test {

inline std::vector<Seat> seatsSeenBy(const Person &person)
{
    return seatsOf(person.space(), bookOf(person), person.outlook().now);
}

/// An orchard whose seal needs two of three, a yard, and the council to which both send somebody.
class CouncilOfTwo
{
protected:
    void found()
    {
        m_orchard = std::make_unique<SealedGroup>(u"Сад"_s, std::vector<QByteArray>{"vera", "anton", "olga"}, 2);
        m_yard = std::make_unique<SealedGroup>(u"Двор"_s, std::vector<QByteArray>{"dina", "egor"});
        m_council = std::make_unique<SealedGroup>(u"Совет реки"_s,
            std::vector<QByteArray>{"vera there", "dina there", "boris there"}, 1, groups::GroupKind::Council);
    }

    [[nodiscard]] SealedGroup &orchard() { return *m_orchard; }
    [[nodiscard]] SealedGroup &yard() { return *m_yard; }
    [[nodiscard]] Person &there(std::size_t i = 0) { return m_council->person(i); }
    [[nodiscard]] SpaceId council() { return spaceOf(there()); }

    [[nodiscard]] Seat seatOf(const QString &group)
    {
        for (const Seat &seat : seatsSeenBy(there())) {
            if (seat.group == group)
                return seat;
        }
        qFatal("no seat");
    }
    void bothSit()
    {
        says(there(0), orchard().card(council()));
        says(there(0), orchard().seat(council(), there(0).id()));
        says(there(1), yard().card(council()));
        says(there(1), yard().seat(council(), there(1).id()));
        m_council->group().meet();
    }
    ChangeId agreed()
    {
        const ChangeId outcome = there().does(proposeOutcome(
            there().outlook(), {.words = {u"Урожай"_s, u"общий склад у моста"_s, {u"ближе всем"_s}, {}}}));
        m_council->group().meet();
        return outcome;
    }
    /// Home with it, and what the group says of it goes back.
    groups::Sealed answered(SealedGroup &group, const ChangeId &outcome, Answer answer, const QString &words = {})
    {
        const auto &brought = group.person().part().outcomes;
        const auto known
            = std::ranges::find_if(brought, [&](const auto &one) { return one.second.act.outcome == outcome; });
        const ChangeId home = known != brought.end()
            ? known->first
            : group.person().does(bringOutcome(group.person().outlook(),
                  {council(), u"Совет реки"_s, outcome, {u"Урожай"_s, u"общий склад у моста"_s}}));
        group.adopt(group.person().does(
            proposeRatification(group.person().outlook(), {.of = home, .answer = answer, .words = words})));
        return group.seals(*answerStatement(group.person().outlook(), bookOf(group.person()), home, {nextSalt()}));
    }
    QByteArray nextSalt() { return QByteArray(16, static_cast<char>(++m_salts)); }

    /// What is sealed in one space and belongs to `to` is said in the other.
    static void carry(Person &from, Person &to, const SpaceId &council)
    {
        for (const groups::Sealed &sealed : statementsToCarry(bookOf(from), to.space(), council))
            says(to, sealed);
    }
    /// Outcomes go home.
    static void walk(const Person &council, Person &home)
    {
        for (const OutcomeBrought &outcome : outcomesToBring(council.outlook(), home.outlook()))
            home.does(bringOutcome(home.outlook(), outcome));
    }
    struct Upper {
        std::unique_ptr<SealedGroup> above;
        ChangeId outcome; ///< up there
        ChangeId inCouncil; ///< and as it was brought to the council
    };
    /// Both sit in the council, somebody of it in a council of councils, and that has agreed on something.
    Upper upperOutcome()
    {
        bothSit();
        auto above = std::make_unique<SealedGroup>(
            u"Совет советов"_s, std::vector<QByteArray>{"vera above", "x above"}, 1, groups::GroupKind::Council);
        says(above->person(), m_council->card(spaceOf(above->person())));
        says(above->person(), m_council->seat(spaceOf(above->person()), above->person().id()));
        const ChangeId outcome = above->person().does(
            proposeOutcome(above->person().outlook(), {.words = {u"Урожай"_s, u"общий склад у моста"_s}}));
        walk(above->person(), there());
        walk(there(), yard().person());
        return {std::move(above), outcome, there().part().outcomes.begin()->first};
    }
    /// The answer of a group that was heard last up there: the one that takes another back.
    static groups::StatementId lastAnswer(const Person &person)
    {
        for (const auto &[id, heard] : bookOf(person).heard()) {
            const auto content = AnswerContent::decoded(heard.statement.content);
            if (heard.statement.kind == answerKind && content && !content->replaced.empty() && content->below.empty())
                return id;
        }
        qFatal("no answer");
    }

    std::unique_ptr<SealedGroup> m_council;

private:
    std::unique_ptr<SealedGroup> m_orchard, m_yard;
    char m_salts = 0;
};

} // namespace pochin::delegates::test
