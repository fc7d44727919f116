// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/delegates/delegates_place.h"

#include <QDate>

namespace pochin::ctl {

using namespace Qt::StringLiterals;

namespace {

Result<std::vector<ledger::SpaceId>> spacesToLookIn(Session &session, const Arguments &arguments)
{
    if (arguments.has(u"group"_s))
        return chosenSpace(session, arguments.last(u"group"_s)).transform([](const ledger::SpaceId &id) {
            return std::vector{id};
        });
    return session.spaces().transform([](const ledger::Spaces *spaces) { return spaces->ids(); });
}

} // namespace

Result<Place> chosenPlace(Session &session, const Arguments &arguments, const QString &typed, const ThingsOf &thingsOf)
{
    const auto ids = spacesToLookIn(session, arguments);
    if (!ids)
        return std::unexpected(ids.error());
    std::vector<Candidate> candidates;
    std::vector<ledger::SpaceId> homes;
    for (const ledger::SpaceId &id : *ids) {
        for (Candidate &candidate : thingsOf(*(*session.spaces())->space(id))) {
            candidates.push_back(std::move(candidate));
            homes.push_back(id);
        }
    }
    const auto index = chosen(typed, candidates);
    if (!index)
        return std::unexpected(index.error());
    return outlookOf(session, homes[*index]).transform([&](const ledger::Outlook &outlook) {
        return Place{homes[*index], *ledger::ChangeId::fromBytes(candidates[*index].id), outlook};
    });
}

Result<Place> chosenMandate(Session &session, const Arguments &arguments)
{
    return chosenPlace(session, arguments, arguments.words.value(0), [](const ledger::Space &space) {
        std::vector<Candidate> mandates;
        for (const auto &[id, mandate] : space.state().part<delegates::DelegatesPart>().mandates)
            mandates.push_back({id.bytes().toByteArray(), mandate.words.matter});
        return mandates;
    });
}

Result<ledger::ChangeId> done(Session &session, const ledger::SpaceId &space, const Result<ledger::Deed> &deed)
{
    return deed.and_then([&](const ledger::Deed &possible) { return (*session.spaces())->author(space, possible); });
}

Result<std::vector<ledger::PersonId>> chosenPersons(
    Session &session, const ledger::SpaceId &space, const QStringList &typed)
{
    std::vector<ledger::PersonId> persons;
    for (const QString &name : typed) {
        const auto person = chosenPerson(session, space, name);
        if (!person)
            return std::unexpected(person.error());
        persons.push_back(*person);
    }
    return persons;
}

Result<Day> dayOf(const QString &typed)
{
    const QDate date = QDate::fromString(typed, Qt::ISODate);
    if (!date.isValid())
        return failure(Failure::Kind::InvalidInput, u"a day such as 2026-12-12 was expected, not '%1'"_s.arg(typed));
    return Day(std::chrono::days(date.toJulianDay() - 2'440'588));
}

OptionSyntax inGroup()
{
    return {u"group"_s, u"GROUP"_s, ki18nc("@info:shell", "Look in this group only")};
}

} // namespace pochin::ctl
