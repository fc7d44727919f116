// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/domain/limits.h"
#include "exchange/domain/trouble.h"
#include "exchange/store/exchange.h"
#include "exchange/store/text_form.h"
#include "ledger/store/ed25519.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pochin::exchange {

namespace {

/// The changes that are not here yet, or not with the payload that the bundle brings.
std::vector<ledger::Change> freshOf(const ledger::Space *here, const std::vector<ledger::Change> &changes)
{
    std::vector<ledger::Change> fresh;
    for (const ledger::Change &change : changes) {
        const auto known = here ? here->graph().find(change.id()) : std::nullopt;
        if (!known || (here->lacksPayload(*known) && !here->isErased(*known) && change.payload()))
            fresh.push_back(change);
    }
    return fresh;
}

quint64 mostOfOneFeed(const std::vector<ledger::Change> &changes)
{
    std::map<ledger::FeedKey, quint64> counts;
    quint64 most = 0;
    for (const ledger::Change &change : changes)
        most = std::max(most, ++counts[change.body().feed]);
    return most;
}

} // namespace

crypto::age::Identities OpenKeys::all() const
{
    crypto::age::Identities identities;
    identities.reserve(owned.size());
    for (const auto &identity : owned)
        identities.push_back(identity.get());
    return identities;
}

Result<OpenKeys> Exchange::openKeys() const
{
    OpenKeys keys;
    for (const ledger::DeviceCard &card : m_spaces.keys().cards()) {
        auto identity = m_spaces.keys().identity(card.feed);
        if (!identity)
            return std::unexpected(identity.error());
        keys.owned.push_back(*std::move(identity));
    }
    return keys;
}

/// A space that is not here yet is taken only if one of this device's keys was introduced in it: nobody fills a vault
/// with groups that its owner never asked to join.
Result<> Exchange::checkedHome(const OpenedBundle &bundle, const ledger::Space &after) const
{
    if (m_spaces.space(bundle.manifest.space))
        return {};
    const auto &devices = after.state().part<ledger::Devices>().recipients;
    const bool isMine = std::ranges::any_of(
        m_spaces.keys().cards(), [&](const ledger::DeviceCard &card) { return devices.contains(card.feed); });
    return isMine ? Result<>() : trouble(Trouble::NotYourGroup);
}

Result<Previewed> Exchange::preview(const OpenedBundle &bundle) const
{
    const ledger::SpaceId &id = bundle.manifest.space;
    auto trial = Trial::made(id, m_types, m_spaces.changes(id), bundle.changes);
    if (!trial)
        return std::unexpected(trial.error());
    const ledger::Space &after = (*trial)->space();
    return checkedHome(bundle, after).transform([&] {
        return Previewed{previewed(m_spaces.space(id), after, bundle.manifest, bundle.changes), *std::move(trial)};
    });
}

Result<Taken> Exchange::take(
    const OpenedBundle &bundle, const QString &file, ManyChanges many, const Progress &progress)
{
    const ledger::SpaceId &id = bundle.manifest.space;
    const bool isHere = m_spaces.space(id) != nullptr;
    const std::vector<ledger::Change> fresh = freshOf(m_spaces.space(id), bundle.changes);
    if (isHere && many == ManyChanges::Ask && mostOfOneFeed(fresh) > limits::changesOfOneFeed)
        return trouble(Trouble::ManyChanges, QString::number(mostOfOneFeed(fresh)));
    if (!isHere) {
        const auto trial = Trial::made(id, m_types, nullptr, bundle.changes);
        auto home = trial ? checkedHome(bundle, (*trial)->space()) : std::unexpected(trial.error());
        if (!home)
            return std::unexpected(home.error());
    }
    const auto heed = [&](std::size_t kept) -> Result<> {
        const double share = static_cast<double>(kept) / static_cast<double>(fresh.size());
        const bool goesOn = !progress || progress(share) == crypto::age::Continue::Yes;
        return goesOn ? Result<>() : failure(Failure::Kind::Cancelled);
    };
    if (auto taken = fresh.empty() ? Result<>() : m_spaces.take(id, fresh, heed); !taken)
        return std::unexpected(taken.error());
    PastBundle past{.way = PastBundle::Way::Taken,
        .kind = bundle.manifest.isRequest() ? PastBundle::Kind::Request : PastBundle::Kind::Changes,
        .space = id,
        .file = file,
        .bytes = bundle.fileSize,
        .changes = fresh.size(),
        .devices = {bundle.manifest.sender}};
    return hear(bundle.manifest)
        .and_then([&] { return History(m_vault).remember(past); })
        .and_then([&] { return takeAttachments(bundle); })
        .transform([&](quint64 files) {
            const ledger::Space &after = *m_spaces.space(id);
            const auto isGone = [&](const ledger::Change &change) {
                return !after.graph().find(change.id()) && !after.graph().isWaiting(change.id());
            };
            return Taken{.fresh = fresh.size(),
                .known = bundle.changes.size() - fresh.size(),
                .noRoom = static_cast<quint64>(std::ranges::count_if(fresh, isGone)),
                .gaps = gapsTo(after.graph(), bundle.manifest.frontier),
                .agreement = agreementWith(after, bundle.manifest),
                .files = files};
        });
}

Result<> Exchange::hear(const Manifest &manifest)
{
    return Peers(m_vault, manifest.space)
        .hear(manifest.sender,
            {.frontier = manifest.frontier, .wall = manifest.wall, .heard = m_clock.now(), .wanted = manifest.wanted});
}

Result<Manifest> Exchange::hearRequest(QStringView text)
{
    const auto bytes = bytesOf(TextKind::Request, text);
    if (!bytes)
        return trouble(Trouble::NotARequest, bytes.error().detail);
    auto manifest = decodedManifest(*bytes, ledger::Ed25519Verifier());
    if (!manifest)
        return manifest;
    if (!m_spaces.space(manifest->space))
        return trouble(Trouble::NotYourGroup);
    return hear(*manifest).transform([&] { return *std::move(manifest); });
}

} // namespace pochin::exchange
