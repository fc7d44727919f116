// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "associations/views/two_homes.h"

#include "associations/domain/association_changes.h"
#include "groups/domain/genesis.h"
#include "groups/domain/group_changes.h"

#include <QVBoxLayout>

namespace pochin::associations::test {

using namespace Qt::StringLiterals;

namespace {

const ledger::ChangeTypes &typesHere()
{
    static const ledger::ChangeTypes all = [] {
        ledger::ChangeTypes types;
        groups::addChangeTypes(types);
        addChangeTypes(types);
        return types;
    }();
    return all;
}

ledger::SpaceId foundedBy(Home &vera, Home &anton)
{
    const ledger::DeviceCard hers = *vera.spaces->keys().draw();
    const ledger::DeviceCard his = *anton.spaces->keys().draw();
    const auto payload = groups::founding({.title = u"Сад у реки"_s,
        .founders = {{.card = hers, .name = u"Вера"_s}, {.card = his, .name = u"Антон"_s}},
        .nonce = QByteArray(groups::Genesis::nonceSize, 'n')});
    return *vera.spaces->found(hers.feed, *payload);
}

} // namespace

Home::Home(FixedClock &clock)
{
    vault = *files.create();
    spaces = *ledger::Spaces::open(*vault, typesHere(), clock);
    desk.lend(*spaces);
    page = std::make_unique<AssociationsPage>(desk);
    window.setLayout(new QVBoxLayout);
    window.layout()->addWidget(page->createWidget(&window));
    window.resize(1100, 760);
}

Home::~Home()
{
    desk.takeBack();
}

void Home::open()
{
    window.show();
    if (!QTest::qWaitForWindowExposed(&window))
        qFatal("the window does not show");
}

const AssociationsPart &Home::part(const ledger::SpaceId &id) const
{
    return spaces->space(id)->state().part<AssociationsPart>();
}

TwoHomes::TwoHomes()
    : clock(Instant(std::chrono::sys_days(std::chrono::year(2026) / 5 / 1) + std::chrono::hours(9))), vera(clock),
      anton(clock), orchard(foundedBy(vera, anton))
{
    meet();
}

std::vector<ledger::Change> TwoHomes::everything(const Home &home, const ledger::SpaceId &id)
{
    std::vector<ledger::Change> all;
    const ledger::ChangeStore *changes = home.spaces->changes(id);
    if (!changes)
        return all;
    (void)changes->forEach([&](const ledger::Change &change) -> Result<> {
        all.push_back(change);
        return {};
    });
    return all;
}

void TwoHomes::meet()
{
    for (const auto &[from, to] : {std::pair(&vera, &anton), std::pair(&anton, &vera)}) {
        const auto all = everything(*from, orchard);
        if (!all.empty() && !to->spaces->take(orchard, all))
            qFatal("what was signed is taken");
        to->desk.tellChanged(orchard);
    }
}

} // namespace pochin::associations::test
