// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/exchange_room.h"

#include "composition/change_types.h"
#include "composition/deed_words.h"
#include "desktop/workbench_window.h"
#include "exchange/views/files_section.h"
#include "groups/domain/admission.h"
#include "groups/domain/description.h"
#include "groups/domain/entry_card.h"
#include "groups/domain/people_part.h"
#include "groups/views/entry_rows.h"
#include "groups/views/group_rows.h"
#include "vault/views/vault_session.h"

#include <KLocalizedString>

namespace pochin::desktop {

namespace {

constexpr qsizetype digitsShown = 8;

template <typename Id>
QString orDigits(const QString &called, const Id &id)
{
    return called.isEmpty() ? id.hex().first(digitsShown) : called;
}

QString personIn(const ledger::Space &space, const ledger::PersonId &person)
{
    return orDigits(groups::nameOf(space.state(), person), person);
}

exchange::Admission admission()
{
    return {.admit =
                [](const ledger::Outlook &outlook, const exchange::Card &card) {
                    return groups::admit(outlook, {.feed = card.feed, .recipient = card.recipient}, card.name);
                },
        .whyNot = [](const Failure &failure) { return groups::reasonOf(failure); }};
}

exchange::Welcome welcome(const Clock &clock)
{
    return {.card = [&clock](const ledger::Space &space) { return groups::entryCardOf(space, clock.now()).encoded(); },
        .parts = [](const QByteArray &bytes) -> QList<exchange::Welcome::Part> {
            const auto card = groups::EntryCard::decoded(bytes);
            if (!card)
                return {};
            return {{i18nc("@title what a newcomer reads of a group", "The group"), groups::entryRows(*card)},
                {i18nc("@title what a newcomer reads of a group", "What is open there"), groups::openRows(*card)}};
        }};
}

} // namespace

exchange::Naming ExchangeRoom::naming(const vault::VaultSession &session)
{
    return {.title
        = [](const ledger::Space &space) { return orDigits(groups::titleOf(space.state()), space.graph().space()); },
        .device = [](const ledger::Space &space,
                      const ledger::FeedKey &device) { return personIn(space, space.standing().ownerOf(device)); },
        .person = personIn,
        .deed = composition::deedSentence,
        .owner = [&session] { return session.pseudonym(); }};
}

ExchangeRoom::ExchangeRoom(WorkbenchWindow &window, vault::VaultSession &session, ledger::SpacesDesk &desk)
    : QObject(&window), m_session(session), m_desk(desk)
{
    auto page = std::make_unique<exchange::ExchangePage>(desk,
        exchange::ExchangeDeeds::Rooms{[this] { return open(); }, naming(session), admission(), welcome(m_clock)});
    m_page = page.get();
    window.addPage(std::move(page), SideBar::Where::Above);
    connect(&desk, &ledger::SpacesDesk::closed, this, [this] { m_exchange.reset(); });
}

exchange::Exchange *ExchangeRoom::open()
{
    if (!m_desk.isOpen() || !m_session.vault()) {
        m_exchange.reset();
        return nullptr;
    }
    if (!m_exchange)
        m_exchange.emplace(*m_session.vault(), m_desk.spaces(), composition::allChangeTypes(), m_clock);
    return &*m_exchange;
}

workbench::GuestMaker ExchangeRoom::filesSection()
{
    return [this](QWidget *parent) {
        return new exchange::FilesSection(m_desk, [this] { return open(); }, naming(m_session), parent);
    };
}

void ExchangeRoom::showFile(const QString &path)
{
    if (m_page)
        m_page->showFile(path);
}

} // namespace pochin::desktop
