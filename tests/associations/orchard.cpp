// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "associations/orchard.h"

#include "associations/domain/association_changes.h"
#include "associations/domain/joining.h"
#include "groups/domain/genesis.h"
#include "groups/domain/group_changes.h"
#include "support/laptop.h"

namespace pochin::associations::test {

using namespace Qt::StringLiterals;
using ledger::test::keyOf;

namespace {

const ledger::ChangeTypes &typesHere()
{
    static const ledger::ChangeTypes types = [] {
        ledger::ChangeTypes all;
        groups::addChangeTypes(all);
        addChangeTypes(all);
        return all;
    }();
    return types;
}

groups::Founder founder(const QByteArray &name, const QByteArray &label)
{
    const QByteArray shown = name + label;
    return {.card = {.feed = keyOf(shown), .recipient = QByteArray(32, 'r')}, .name = QString::fromUtf8(name)};
}

ledger::Change genesisOf(ledger::SpaceRules::Powers powers, const QByteArray &label)
{
    groups::Genesis genesis{.title = u"Сад"_s,
        .rules = {.powers = powers},
        .founders = {founder("vera", label), founder("anton", label), founder("olga", label), founder("boris", label)},
        .nonce = QByteArray(16, 'n')};
    const auto payload = groups::founding(genesis);
    return *ledger::foundedSpace(keyOf("vera" + label), *payload, 0);
}

} // namespace

Laptop::Laptop(const QByteArray &name, const ledger::Change &genesis, const ledger::ChangeTypes &types)
    : m_feed(keyOf(name)), m_self(*PersonId::fromBytes(m_feed.bytes())),
      m_space(std::make_unique<Kept>(ledger::spaceOf(genesis.id()), types))
{
    take({genesis});
}

ChangeId Laptop::does(const Deed &deed, Instant now)
{
    const auto made = ledger::authored(space().graph(), m_feed, deed, now.time_since_epoch().count());
    if (!made)
        qFatal("%s", qPrintable(made.error().detail));
    take(*made);
    return made->back().id();
}

void Laptop::take(const std::vector<ledger::Change> &changes)
{
    std::vector<ledger::Change> fresh;
    for (const ledger::Change &change : changes) {
        if (!m_space->space.graph().find(change.id()))
            fresh.push_back(change);
    }
    if (!m_space->store.append(fresh) || !m_space->space.take(fresh))
        qFatal("a copy in memory cannot fail");
    m_changes.insert(m_changes.end(), fresh.begin(), fresh.end());
}

Orchard::Orchard(ledger::SpaceRules::Powers powers, const QByteArray &label)
    : vera("vera" + label, genesisOf(powers, label), typesHere()),
      anton("anton" + label, genesisOf(powers, label), typesHere()),
      olga("olga" + label, genesisOf(powers, label), typesHere()),
      boris("boris" + label, genesisOf(powers, label), typesHere())
{
}

void Orchard::meet(Laptop &a, Laptop &b)
{
    a.take(b.changes());
    b.take(a.changes());
}

void Orchard::meet()
{
    for (Laptop *other : {&anton, &olga, &boris})
        meet(vera, *other);
    for (Laptop *other : {&anton, &olga})
        meet(vera, *other);
}

const Association &Orchard::association(const Laptop &laptop, const ChangeId &id) const
{
    const Association *known = outlook(laptop).part<AssociationsPart>().association(id);
    if (!known)
        qFatal("no such association on this laptop");
    return *known;
}

const Task &Orchard::task(const Laptop &laptop, const ChangeId &id) const
{
    const Task *known = outlook(laptop).part<AssociationsPart>().task(id);
    if (!known)
        qFatal("no such task on this laptop");
    return *known;
}

Standing Orchard::standing(const Laptop &laptop, const ChangeId &id) const
{
    return associations::standing(association(laptop, id), outlook(laptop));
}

ChangeId Orchard::called(const QString &task)
{
    const ChangeId id
        = does(vera, call, Call{.task = task, .doneTest = u"ни одной сухой ветки"_s, .sunset = inDays(10)});
    meet();
    does(anton, join, id, u"у меня пила"_s, std::vector<ChangeId>());
    meet();
    return id;
}

} // namespace pochin::associations::test
