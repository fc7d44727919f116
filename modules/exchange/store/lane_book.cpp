// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/store/lane_book.h"

using namespace Qt::StringLiterals;

namespace pochin::exchange {

namespace {

QByteArray encoded(const LaneRecord &record)
{
    CborWriter out;
    out.writeArrayHeader(4);
    out.writeBytes(record.space.bytes());
    out.writeText(record.name);
    out.writeArrayHeader(record.readers.size());
    for (const ledger::FeedKey &reader : record.readers)
        out.writeBytes(reader.bytes());
    out.writeArrayHeader(record.bundles.size());
    for (const LaneBundle &bundle : record.bundles) {
        out.writeArrayHeader(3);
        out.writeText(bundle.file);
        out.writeInt(bundle.when.time_since_epoch().count());
        writeFrontier(out, bundle.frontier);
    }
    return out.bytes();
}

template <typename Id>
std::optional<Id> readId(CborReader &in)
{
    const auto id = Id::fromBytes(in.readBytes());
    if (!id)
        in.fail(Failure::Kind::Damaged, u"a lane"_s);
    return id;
}

LaneBundle readBundle(CborReader &in)
{
    if (in.readArrayHeader() != 3)
        in.fail(Failure::Kind::Damaged, u"a lane"_s);
    LaneBundle bundle;
    bundle.file = in.readText();
    bundle.when = Instant(std::chrono::milliseconds(in.readInt()));
    bundle.frontier = readFrontier(in);
    return bundle;
}

Result<LaneRecord> decoded(const vault::Record &kept)
{
    CborReader in(kept.body);
    if (in.readArrayHeader() != 4)
        in.fail(Failure::Kind::Damaged, u"a lane"_s);
    const auto space = readId<ledger::SpaceId>(in);
    if (!space)
        return failure(Failure::Kind::Damaged, u"a lane"_s);
    LaneRecord record{.folder = QString::fromUtf8(kept.key), .space = *space, .name = in.readText()};
    for (quint64 count = in.readArrayHeader(); count > 0 && !in.hasFailed(); --count) {
        if (const auto reader = readId<ledger::FeedKey>(in))
            record.readers.push_back(*reader);
    }
    for (quint64 count = in.readArrayHeader(); count > 0 && !in.hasFailed(); --count)
        record.bundles.push_back(readBundle(in));
    return in.finished().transform([&] { return std::move(record); });
}

} // namespace

LaneBook::LaneBook(vault::Vault &vault)
    : m_lanes(vault.shelf(u"exchange-lanes"_s)), m_taken(vault.shelf(u"exchange-lane-files"_s))
{
}

Result<std::optional<LaneRecord>> LaneBook::lane(const QString &folder) const
{
    const auto kept = m_lanes.one(folder.toUtf8());
    if (!kept)
        return std::unexpected(kept.error());
    if (!*kept)
        return std::nullopt;
    return decoded(**kept).transform([](LaneRecord &&record) { return std::optional(std::move(record)); });
}

Result<std::vector<LaneRecord>> LaneBook::lanesOf(const ledger::SpaceId &space) const
{
    std::vector<LaneRecord> lanes;
    auto read = m_lanes.each(vault::Order::ByArrival, [&](const vault::Record &kept) -> Result<> {
        return decoded(kept).transform([&](LaneRecord &&record) {
            if (record.space == space)
                lanes.push_back(std::move(record));
        });
    });
    return read.transform([&] { return std::move(lanes); });
}

Result<> LaneBook::forget(const QString &folder)
{
    return m_lanes.takeAway(folder.toUtf8());
}

Result<> LaneBook::keep(const LaneRecord &record)
{
    return m_lanes.put(record.folder.toUtf8(), encoded(record));
}

Result<bool> LaneBook::isTaken(QByteArrayView hash) const
{
    return m_taken.one(hash).transform([](const auto &record) { return record.has_value(); });
}

Result<> LaneBook::markTaken(QByteArrayView hash)
{
    return m_taken.put(hash, {});
}

} // namespace pochin::exchange
