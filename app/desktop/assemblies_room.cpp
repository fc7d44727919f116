// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/assemblies_room.h"

#include "assemblies/views/meeting/assemblies_page.h"
#include "composition/agenda_offers.h"
#include "composition/association_tasks.h"
#include "composition/came_of_item.h"
#include "composition/refusal_words.h"
#include "desktop/texts_room.h"
#include "desktop/workbench_window.h"
#include "vault/views/vault_session.h"

namespace pochin::desktop {

using assemblies::AssembliesPage;
using assemblies::Floor;
using ledger::ChangeId;

namespace {

/// The same place as pochinctl's, so that both help in one room.
QString floorKey(const ChangeId &assembly)
{
    return QStringLiteral("floor/") + assembly.hex();
}

} // namespace

AssembliesRoom::AssembliesRoom(
    WorkbenchWindow &window, vault::VaultSession &session, ledger::SpacesDesk &desk, const TextsRoom &texts)
    : QObject(&window), m_session(session)
{
    auto page = std::make_unique<AssembliesPage>(desk,
        assemblies::MeetingSurroundings{.offers = composition::agendaOffers,
            .associations = composition::associationsAtWork,
            .offerTask = composition::offerTaskIn,
            .takeTask = composition::takeTask,
            .writeMandate
            = [this](const ledger::SpaceId &group, const QString &matter, QWidget *above,
                  const assemblies::GivenHeard &then) { Q_EMIT mandateWanted(group, matter, above, then); },
            .cameOf = composition::cameOfItem,
            .reason = [](const Failure &failure) { return composition::refusalSentence(failure).value_or(QString()); },
            .keptFloor = [this](const ChangeId &assembly) { return keptFloor(assembly); },
            .keepFloor = [this](const ChangeId &assembly, const Floor &floor) { keepFloor(assembly, floor); }});
    connect(page.get(), &AssembliesPage::groupWanted, &window,
        [&window](const ledger::SpaceId &group) { window.showThing(QStringLiteral("groups"), group.hex()); });
    connect(page.get(), &AssembliesPage::vaultWanted, this, &AssembliesRoom::vaultWanted);
    connect(page.get(), &AssembliesPage::citationRequested, &window, [&window, &texts](const QString &address) {
        window.showPage(QStringLiteral("texts"));
        texts.openAt(address);
    });
    window.addPage(std::move(page), SideBar::Where::Above);
}

Floor AssembliesRoom::keptFloor(const ChangeId &assembly) const
{
    const auto kept = m_session.vault()->settings().value(floorKey(assembly));
    if (!kept || !*kept)
        return {};
    return Floor::decoded(QByteArray::fromHex((*kept)->toLatin1())).value_or(Floor());
}

void AssembliesRoom::keepFloor(const ChangeId &assembly, const Floor &floor)
{
    // Where it cannot be kept it is still shown; a lock then forgets who had raised a hand, and nothing else.
    (void)m_session.vault()->settings().set(floorKey(assembly), QString::fromLatin1(floor.encoded().toHex()));
}

} // namespace pochin::desktop
