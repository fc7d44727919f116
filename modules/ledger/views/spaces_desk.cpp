// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/views/spaces_desk.h"

namespace pochin::ledger {

void SpacesDesk::lend(Spaces &spaces)
{
    m_spaces = &spaces;
    Q_EMIT opened();
}

void SpacesDesk::takeBack()
{
    if (!m_spaces)
        return;
    m_spaces = nullptr;
    Q_EMIT closed();
}

void SpacesDesk::setBusy(bool busy)
{
    if (busy == m_busy)
        return;
    m_busy = busy;
    Q_EMIT busyChanged(busy);
}

Result<> SpacesDesk::requireIdle() const
{
    if (!m_spaces)
        return failure(Failure::Kind::Locked);
    if (m_busy)
        return failure(Failure::Kind::InUse, QStringLiteral("vault-is-busy"));
    return {};
}

std::vector<SpaceId> SpacesDesk::ids() const
{
    return m_spaces ? m_spaces->ids() : std::vector<SpaceId>();
}

std::optional<Outlook> SpacesDesk::outlook(const SpaceId &id) const
{
    return m_spaces ? m_spaces->outlook(id) : std::nullopt;
}

std::shared_ptr<const workbench::HistorySource> SpacesDesk::history(const SpaceId &id) const
{
    const Space *here = m_spaces ? m_spaces->space(id) : nullptr;
    return here ? std::make_shared<SpaceHistory>(*here, m_historyWords) : nullptr;
}

std::shared_ptr<const workbench::HistorySource> SpacesDesk::history(
    const SpaceId &id, const std::vector<ChangeId> &only) const
{
    const Space *here = m_spaces ? m_spaces->space(id) : nullptr;
    return here ? std::make_shared<SpaceHistory>(*here, m_historyWords, only) : nullptr;
}

Result<SpaceId> SpacesDesk::found(const std::function<Result<Payload>(const DeviceCard &)> &genesis, RecipientKind kind)
{
    if (const auto idle = requireIdle(); !idle)
        return std::unexpected(idle.error());
    const auto card = m_spaces->keys().draw(kind);
    if (!card)
        return std::unexpected(card.error());
    auto founded
        = genesis(*card).and_then([&](const Payload &payload) { return m_spaces->found(card->feed, payload); });
    if (founded)
        Q_EMIT changed(*founded);
    return founded;
}

Result<ChangeId> SpacesDesk::does(const SpaceId &id, const std::function<Result<Deed>(const Outlook &)> &deed)
{
    if (const auto idle = requireIdle(); !idle)
        return std::unexpected(idle.error());
    auto done = m_spaces->does(id, deed);
    if (done)
        Q_EMIT changed(id);
    return done;
}

} // namespace pochin::ledger
