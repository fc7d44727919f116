// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/decisions_room.h"

#include "assemblies/views/decisions_page.h"
#include "composition/effect_offers.h"
#include "composition/waiting.h"
#include "crypto/random.h"
#include "desktop/texts_room.h"
#include "desktop/workbench_window.h"
#include "ledger/views/spaces_desk.h"
#include "vault/vault.h"
#include "vault/views/vault_session.h"

namespace pochin::desktop {

using assemblies::DecisionsPage;
using ledger::ChangeId;
using ledger::LotSeed;
using ledger::SpacesDesk;

namespace {

const QString textsPage = QStringLiteral("texts");

/// As pochinctl keeps it, so that one may go on with the other.
QString seedKey(const ChangeId &wording)
{
    return QStringLiteral("lot-seed/") + wording.hex();
}

} // namespace

DecisionsRoom::DecisionsRoom(
    WorkbenchWindow &window, vault::VaultSession &session, SpacesDesk &desk, const TextsRoom &texts)
    : QObject(&window), m_window(window), m_session(session), m_desk(desk), m_texts(texts)
{
    auto page = std::make_unique<DecisionsPage>(desk, surroundings());
    connect(page.get(), &DecisionsPage::citationRequested, this, [this](const QString &address) {
        m_window.showPage(textsPage);
        m_texts.openAt(address);
    });
    connect(page.get(), &DecisionsPage::vaultWanted, this, &DecisionsRoom::vaultWanted);
    window.addPage(std::move(page), SideBar::Where::Above);
    linkTexts();
}

assemblies::DecisionSurroundings DecisionsRoom::surroundings() const
{
    return {.paragraphAt = [this](const QString &typed) { return m_texts.placeTyped(typed); },
        .effectOffers = composition::effectOffers,
        .effectSubject = composition::effectSubject,
        .freshSeed = [] { return *LotSeed::fromBytes(crypto::randomBytes(LotSeed::size)); },
        .keepSeed =
            [this](const ChangeId &wording, const LotSeed &seed) {
                return m_session.vault()->settings().set(seedKey(wording), seed.hex()).has_value();
            },
        .keptSeed =
            [this](const ChangeId &wording) {
                const auto kept = m_session.vault()->settings().value(seedKey(wording));
                return LotSeed::fromBytes(
                    QByteArray::fromHex(kept ? kept->value_or(QString()).toLatin1() : QByteArray()));
            }};
}

void DecisionsRoom::linkTexts()
{
    connect(&m_texts, &TextsRoom::backLinkChosen, this,
        [this](const QString &key) { m_window.showThing(key.section(u'/', 0, 0), key.section(u'/', 1)); });
    const auto show = [this] { m_texts.showBackLinks([this] { return backLinks(); }); };
    connect(&m_desk, &SpacesDesk::opened, this, show);
    connect(&m_desk, &SpacesDesk::changed, this, show);
    connect(&m_desk, &SpacesDesk::closed, this, [this] { m_texts.showBackLinks({}); });
}

std::vector<reference::BackLink> DecisionsRoom::backLinks() const
{
    std::vector<reference::BackLink> all;
    for (const ledger::SpaceId &id : m_desk.ids()) {
        const auto outlook = m_desk.outlook(id);
        for (const auto &line : outlook ? composition::citingIn(*outlook) : std::vector<composition::CitingLine>())
            all.push_back({.address = line.address,
                .key = line.what.room + u'/' + line.what.about.hex(),
                .title = line.what.title,
                .detail = line.what.detail});
    }
    return all;
}

} // namespace pochin::desktop
