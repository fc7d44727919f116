// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/store/history.h"

#include "crypto/random.h"
#include "foundation/cbor.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pochin::exchange {

namespace {

QByteArray encoded(const PastBundle &bundle)
{
    CborWriter out;
    out.writeArrayHeader(7);
    out.writeUint(static_cast<quint64>(bundle.way));
    out.writeUint(static_cast<quint64>(bundle.kind));
    out.writeBytes(bundle.space.bytes());
    out.writeText(bundle.file);
    out.writeInt(bundle.bytes);
    out.writeUint(bundle.changes);
    out.writeArrayHeader(bundle.devices.size());
    for (const ledger::FeedKey &device : bundle.devices)
        out.writeBytes(device.bytes());
    return out.bytes();
}

template <typename Choice>
Choice readChoice(CborReader &in, Choice last)
{
    const quint64 value = in.readUint();
    if (value > static_cast<quint64>(last))
        in.fail(Failure::Kind::Damaged, u"a past bundle"_s);
    return static_cast<Choice>(value);
}

std::vector<ledger::FeedKey> readDevices(CborReader &in)
{
    std::vector<ledger::FeedKey> devices;
    for (quint64 count = in.readArrayHeader(); count > 0 && !in.hasFailed(); --count) {
        if (const auto device = ledger::FeedKey::fromBytes(in.readBytes()))
            devices.push_back(*device);
        else
            in.fail(Failure::Kind::Damaged, u"a past bundle"_s);
    }
    return devices;
}

Result<PastBundle> decoded(const vault::Record &record)
{
    CborReader in(record.body);
    if (in.readArrayHeader() != 7)
        in.fail(Failure::Kind::Damaged, u"a past bundle"_s);
    const auto way = readChoice(in, PastBundle::Way::Taken);
    const auto kind = readChoice(in, PastBundle::Kind::Invitation);
    const auto space = ledger::SpaceId::fromBytes(in.readBytes());
    if (!space)
        return failure(Failure::Kind::Damaged, u"a past bundle"_s);
    PastBundle bundle{.way = way, .kind = kind, .space = *space, .file = in.readText(), .bytes = in.readInt()};
    bundle.changes = in.readUint();
    bundle.devices = readDevices(in);
    bundle.when = record.created;
    return in.finished().transform([&] { return std::move(bundle); });
}

} // namespace

Result<> History::remember(const PastBundle &bundle)
{
    return m_shelf.put(crypto::randomBytes(16), encoded(bundle));
}

Result<std::vector<PastBundle>> History::all() const
{
    std::vector<PastBundle> bundles;
    auto read = m_shelf.each(vault::Order::ByArrival, [&](const vault::Record &record) -> Result<> {
        return decoded(record).transform([&](PastBundle &&bundle) { bundles.push_back(std::move(bundle)); });
    });
    std::ranges::reverse(bundles);
    return read.transform([&] { return std::move(bundles); });
}

} // namespace pochin::exchange
