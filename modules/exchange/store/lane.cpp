// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/store/lane.h"

#include "crypto/random.h"
#include "exchange/domain/divergence.h"
#include "exchange/domain/limits.h"
#include "exchange/domain/trouble.h"
#include "exchange/store/content_name.h"
#include "ledger/store/ed25519.h"

#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pochin::exchange {

namespace {

/// Whether somebody with `peer` has everything that `then` claims. Of a forked feed only the very branches count.
bool covers(const Frontier &peer, const Frontier &then)
{
    return std::ranges::all_of(then, [&](const FrontierEntry &claimed) {
        const auto branches = std::ranges::count(then, claimed.feed, &FrontierEntry::feed);
        return std::ranges::any_of(peer, [&](const FrontierEntry &had) {
            return had == claimed || (branches == 1 && had.feed == claimed.feed && had.seq >= claimed.seq);
        });
    });
}

} // namespace

Lane::Lane(vault::Vault &vault, ledger::Spaces &spaces, Exchange &exchange, LaneRecord record)
    : m_spaces(spaces), m_exchange(exchange), m_book(vault), m_record(std::move(record))
{
}

Result<Lane> Lane::opened(
    vault::Vault &vault, ledger::Spaces &spaces, Exchange &exchange, const QString &folder, const ledger::SpaceId &id)
{
    const QString path = QDir(folder).canonicalPath();
    if (path.isEmpty())
        return failure(Failure::Kind::NotFound, folder);
    LaneBook book(vault);
    auto known = book.lane(path);
    if (!known)
        return std::unexpected(known.error());
    if (*known && (*known)->space != id)
        return failure(Failure::Kind::InvalidInput, u"this folder carries another group"_s);
    LaneRecord record = known->value_or(
        LaneRecord{.folder = path, .space = id, .name = QString::fromLatin1(crypto::randomBytes(16).toHex())});
    if (!QDir(path).mkpath(record.name))
        return failure(Failure::Kind::StorageBroken, path);
    return book.keep(record).transform([&] { return Lane(vault, spaces, exchange, std::move(record)); });
}

Result<LaneRound> Lane::sync(Instant now)
{
    LaneRound round;
    return takeAll(round)
        .and_then([&] { return put(now, round); })
        .and_then([&] { return removeAcknowledged(round); })
        .and_then([&] { return m_book.keep(m_record); })
        .transform([&] { return std::move(round); });
}

Result<> Lane::takeAll(LaneRound &round)
{
    const auto keys = m_exchange.openKeys();
    if (!keys)
        return std::unexpected(keys.error());
    const QDir folder(m_record.folder);
    for (const QString &lane : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        if (lane == m_record.name || isUnfinished(lane))
            continue;
        const QDir others(folder.filePath(lane));
        for (const QString &name : others.entryList(QDir::Files, QDir::Name)) {
            if (isUnfinished(name))
                continue;
            if (auto looked = takeFile(others.filePath(name), *keys, round); !looked)
                return looked;
        }
    }
    return {};
}

/// What is wrong with a file is told and does not end the round; what is wrong here does.
Result<> Lane::takeFile(const QString &path, const OpenKeys &keys, LaneRound &round)
{
    const QString name = QFileInfo(path).fileName();
    const auto waits = [&](const Failure &why) -> Result<> {
        round.troubles.push_back({name, why});
        return {};
    };
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return waits({Failure::Kind::StorageBroken, file.errorString()});
    if (file.size() > limits::bundleBytes)
        return waits({Failure::Kind::LimitExceeded, name});
    const auto hash = hashOf(file);
    if (!hash)
        return waits(hash.error());
    const auto isTaken = m_book.isTaken(*hash);
    if (!isTaken || *isTaken)
        return isTaken ? Result<>() : std::unexpected(isTaken.error());
    if (!isAsNamed(name, *hash))
        return waits({Failure::Kind::Truncated, u"not all of it is here yet"_s});
    const auto bundle = openBundle(file, keys.all(), ledger::Ed25519Verifier());
    if (!bundle)
        return bundle.error().kind == Failure::Kind::NotForMe ? m_book.markTaken(*hash) : waits(bundle.error());
    if (bundle->manifest.space != m_record.space || bundle->manifest.invitation)
        return m_book.markTaken(*hash);
    const auto taken = m_exchange.take(*bundle, name);
    if (!taken)
        return troubleOf(taken.error()) ? waits(taken.error()) : std::unexpected(taken.error());
    if (taken->agreement == Agreement::Diverges)
        round.divergence = divergenceReport(*m_spaces.space(m_record.space), bundle->manifest);
    ++round.taken;
    round.fresh += taken->fresh;
    return m_book.markTaken(*hash);
}

bool Lane::isFull(Instant now) const
{
    return m_record.bundles.size() > mostBundles
        || (m_record.bundles.size() > 1 && now - m_record.bundles.front().when > oldest);
}

/// Whoever was a reader of the latest bundle finds the earlier ones in the lane too; to others all of it is new.
Result<> Lane::put(Instant now, LaneRound &round)
{
    const ledger::Space *space = m_spaces.space(m_record.space);
    if (!space)
        return {}; // a newcomer, before the first bundle has arrived
    const auto planned = m_exchange.planned({.space = m_record.space});
    if (!planned)
        return troubleOf(planned.error()) == Trouble::NobodyElse ? Result<>() : std::unexpected(planned.error());
    const Frontier here = frontierOf(*space);
    std::vector<ledger::FeedKey> readers;
    readers.reserve(planned->readers.size());
    for (const Reader &reader : planned->readers)
        readers.push_back(reader.device.feed);
    std::ranges::sort(readers);
    const bool wasFull = isFull(now);
    const bool isSaid = !m_record.bundles.empty() && m_record.bundles.back().frontier == here
        && std::ranges::includes(m_record.readers, readers);
    if (isSaid && !wasFull)
        return {};
    Dispatch dispatch{.space = m_record.space};
    for (const ledger::FeedKey &reader : m_record.readers) {
        if (!wasFull && !m_record.bundles.empty())
            dispatch.brought.emplace(reader, m_record.bundles.back().frontier);
    }
    const std::vector<LaneBundle> former = m_record.bundles;
    m_record.readers = readers;
    if (auto written = write(dispatch, now, round); !written)
        return written;
    if (wasFull) {
        for (const LaneBundle &bundle : former)
            remove(bundle, round);
        m_record.bundles.erase(m_record.bundles.begin(), m_record.bundles.end() - 1);
    }
    return {};
}

Result<> Lane::write(const Dispatch &dispatch, Instant now, LaneRound &round)
{
    return m_exchange.writeInto(dispatch, own()).transform([&](const Dispatched &written) {
        round.written = written.file;
        m_record.bundles.push_back({written.file, frontierOf(*m_spaces.space(m_record.space)), now});
    });
}

Result<> Lane::removeAcknowledged(LaneRound &round)
{
    const auto words = m_exchange.peers(m_record.space);
    if (!words)
        return std::unexpected(words.error());
    const auto isAcknowledged = [&](const LaneBundle &bundle) {
        return &bundle != &m_record.bundles.back()
            && std::ranges::all_of(m_record.readers, [&](const ledger::FeedKey &reader) {
                   const auto word = words->find(reader);
                   return word != words->end() && covers(word->second.frontier, bundle.frontier);
               });
    };
    std::vector<LaneBundle> left;
    for (const LaneBundle &bundle : m_record.bundles) {
        if (isAcknowledged(bundle))
            remove(bundle, round);
        else
            left.push_back(bundle);
    }
    m_record.bundles = std::move(left);
    return {};
}

/// One that cannot be removed is in nobody's way.
void Lane::remove(const LaneBundle &bundle, LaneRound &round) const
{
    if (QFile::remove(own() + u'/' + bundle.file))
        ++round.removed;
}

} // namespace pochin::exchange
