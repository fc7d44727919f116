// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assemblies/views/two_laptops.h"

#include "assemblies/domain/assembly_changes.h"
#include "assemblies/words/assembly_words.h"
#include "assemblies/words/meeting_words.h"
#include "groups/domain/genesis.h"
#include "groups/domain/group_changes.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace pochin::assemblies::test {

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

ledger::DeviceCard olgasCard()
{
    return {.feed = *ledger::FeedKey::fromBytes(QByteArray(32, 'o')), .recipient = QByteArray(32, 'o')};
}

ledger::SpaceId foundedBy(Laptop &vera, Laptop &anton)
{
    const ledger::DeviceCard hers = *vera.spaces->keys().draw();
    const ledger::DeviceCard his = *anton.spaces->keys().draw();
    groups::Genesis genesis{.title = u"Сад у реки"_s,
        .founders = {{.card = hers, .name = u"Вера"_s}, {.card = his, .name = u"Антон"_s},
            {.card = olgasCard(), .name = u"Ольга"_s}},
        .nonce = QByteArray(groups::Genesis::nonceSize, 'n')};
    genesis.procedures = {ledger::consensus()};
    return *vera.spaces->found(hers.feed, *groups::founding(genesis));
}

QString reasonFor(const Failure &failure)
{
    if (const auto refusal = meetingRefusalOf(failure))
        return sentenceFor(*refusal);
    const auto refusal = refusalOf(failure);
    return refusal ? sentenceFor(*refusal) : failure.detail;
}

MeetingSurroundings surroundingsOf(Laptop &laptop)
{
    return {
        .offers = [](const ledger::Outlook &outlook,
                      const Assembly &assembly) { return notYetOn(assembly, waitingForAssembly(outlook, assembly)); },
        .reason = reasonFor,
        .keptFloor = [&laptop](const ledger::ChangeId &id) { return laptop.floors[id]; },
        .keepFloor = [&laptop](const ledger::ChangeId &id, const Floor &floor) { laptop.floors[id] = floor; }};
}

} // namespace

Laptop::Laptop(FixedClock &clock)
{
    vault = *files.create();
    spaces = *ledger::Spaces::open(*vault, typesHere(), clock);
    desk.lend(*spaces);
    page = std::make_unique<AssembliesPage>(desk, surroundingsOf(*this));
    window.setLayout(new QVBoxLayout);
    window.layout()->setContentsMargins(0, 0, 0, 0);
    window.layout()->addWidget(page->createWidget(&window));
    window.resize(1100, 760);
}

Laptop::~Laptop()
{
    desk.takeBack();
}

void Laptop::open()
{
    window.show();
    if (!QTest::qWaitForWindowExposed(&window))
        qFatal("the window does not show");
}

workbench::DeedButton *Laptop::deed(const QString &word)
{
    for (auto *button : window.findChildren<workbench::DeedButton *>()) {
        if (button->isVisible() && button->button()->text().remove(u'&') == word)
            return button;
    }
    return nullptr;
}

void Laptop::press(const QString &word)
{
    workbench::DeedButton *button = nullptr;
    QVERIFY2(QTest::qWaitFor([&] { return (button = deed(word)) != nullptr; }), qPrintable(u"no deed "_s + word));
    QVERIFY2(button->isOffered(), qPrintable(word + u": "_s + button->reason()));
    QTest::mouseClick(button->button(), Qt::LeftButton);
}

TwoLaptops::TwoLaptops()
    : clock(Instant(std::chrono::sys_days(std::chrono::year(2026) / 12 / 1) + std::chrono::hours(9))), vera(clock),
      anton(clock), orchard(foundedBy(vera, anton)), olga(*ledger::PersonId::fromBytes(QByteArray(32, 'o')))
{
    meet();
}

void TwoLaptops::meet()
{
    for (const auto &[from, to] : {std::pair(&vera, &anton), std::pair(&anton, &vera)}) {
        std::vector<ledger::Change> all;
        if (const ledger::ChangeStore *changes = from->spaces->changes(orchard))
            (void)changes->forEach([&](const ledger::Change &change) -> Result<> {
                all.push_back(change);
                return {};
            });
        if (!all.empty() && !to->spaces->take(orchard, all))
            qFatal("what was signed is taken");
        to->desk.tellChanged(orchard);
    }
}

} // namespace pochin::assemblies::test
