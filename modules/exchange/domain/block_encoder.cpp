// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/domain/block_encoder.h"

#include "exchange/domain/limits.h"

#include <QByteArrayList>

#include <algorithm>
#include <bit>
#include <utility>

namespace pochin::exchange {

namespace {

using ledger::Change;

constexpr qint64 blockIsLarge = limits::mebi;

void writeColumn(CborWriter &out, const std::vector<quint64> &numbers)
{
    out.writeArrayHeader(numbers.size());
    for (const quint64 number : numbers)
        out.writeUint(number);
}

/// The head of an array of fewer than 24 items, whose items are written apart.
QByteArray arrayHead(qsizetype count)
{
    constexpr int array = 4 << 5;
    return QByteArray(1, static_cast<char>(array | count));
}

/// Small numbers of both signs become small numbers.
quint64 zigzag(qint64 number)
{
    return static_cast<quint64>(number) << 1 ^ static_cast<quint64>(number >> 63);
}

void writeKinds(CborWriter &out, const std::vector<Change> &changes)
{
    out.writeArrayHeader(changes.size());
    for (const Change &change : changes)
        out.writeUint(quint64(change.body().type) << 2 | static_cast<quint64>(change.body().flags.toInt()));
}

/// There, there with its salt, or its hash and size.
void writePayload(CborWriter &out, const Change &change)
{
    const auto &payload = change.payload();
    if (payload && !payload->salt) {
        out.writeBytes(payload->bytes);
        return;
    }
    out.writeArrayHeader(2);
    if (payload) {
        out.writeBytes({payload->salt->data(), std::ssize(*payload->salt)});
        out.writeBytes(payload->bytes);
    } else {
        out.writeBytes(change.body().payloadHash.bytes());
        out.writeUint(change.body().payloadSize);
    }
}

void writePayloads(CborWriter &out, const std::vector<Change> &changes)
{
    out.writeArrayHeader(changes.size());
    for (const Change &change : changes)
        writePayload(out, change);
}

void writeAttachments(CborWriter &out, const std::vector<Change> &changes)
{
    out.writeMapHeader(static_cast<quint64>(
        std::ranges::count_if(changes, [](const Change &change) { return !change.body().attachments.empty(); })));
    for (std::size_t i = 0; i < changes.size(); ++i) {
        const auto &attachments = changes[i].body().attachments;
        if (attachments.empty())
            continue;
        out.writeUint(i);
        out.writeArrayHeader(attachments.size());
        for (const ledger::Attachment &attachment : attachments) {
            out.writeArrayHeader(2);
            out.writeBytes(attachment.hash.bytes());
            out.writeUint(attachment.size);
        }
    }
}

void writeSignatures(CborWriter &out, const std::vector<Change> &changes, Signatures which)
{
    const auto travels = [&](const Change &change) { return which == Signatures::OfEach && change.signature(); };
    out.writeMapHeader(static_cast<quint64>(std::ranges::count_if(changes, travels)));
    for (std::size_t i = 0; i < changes.size(); ++i) {
        if (!travels(changes[i]))
            continue;
        out.writeUint(i);
        out.writeBytes({changes[i].signature()->data(), std::ssize(*changes[i].signature())});
    }
}

} // namespace

BlockEncoder::BlockEncoder(std::size_t segments, qint64 wall, Signatures signatures)
    : m_signatures(signatures), m_lastWall(segments, wall), m_length(segments, 0)
{
}

void BlockEncoder::add(quint32 segment, const Change &change)
{
    if (!m_runs.empty() && m_runs[m_runs.size() - 2] == segment)
        ++m_runs.back();
    else
        m_runs.insert(m_runs.end(), {segment, 1});
    auto &numbers = m_depNumbers.emplace_back();
    numbers.reserve(change.body().deps.size());
    for (const ledger::ChangeId &dep : change.body().deps)
        numbers.push_back(numberOf(dep));
    m_walls.push_back(change.body().wall - std::exchange(m_lastWall[segment], change.body().wall));
    m_bytes += change.payload() ? change.payload()->bytes.size() : 0;
    m_changes.push_back(change);
    m_ids.push_back(change.id());
    m_places.push_back({segment, m_length[segment]++});
    m_index.insert(
        static_cast<quint32>(m_ids.size() - 1), [this](quint32 i) -> const ledger::ChangeId & { return m_ids[i]; });
}

bool BlockEncoder::isFull() const
{
    return std::ssize(m_changes) >= limits::changesInBlock || m_bytes >= blockIsLarge;
}

/// "The change that is so many before the latest of its segment": small, and often the same.
std::optional<quint64> BlockEncoder::numberOf(const ledger::ChangeId &id) const
{
    const quint32 place = m_index.find(id, [this](quint32 i) -> const ledger::ChangeId & { return m_ids[i]; });
    if (place == ledger::IdIndex::none)
        return std::nullopt;
    const Place &at = m_places[place];
    const quint64 back = m_length[at.segment] - 1 - at.position;
    return back * m_length.size() + at.segment;
}

void BlockEncoder::writeDeps(CborWriter &out) const
{
    out.writeArrayHeader(m_changes.size());
    for (std::size_t i = 0; i < m_changes.size(); ++i) {
        const auto &deps = m_changes[i].body().deps;
        out.writeArrayHeader(deps.size());
        for (std::size_t j = 0; j < deps.size(); ++j) {
            if (m_depNumbers[i][j])
                out.writeUint(*m_depNumbers[i][j]);
            else
                out.writeBytes(deps[j].bytes());
        }
    }
}

/// Most of a time is noise, which does not pack. Byte by byte, the highest of all first, the noise stays in the last
/// columns and the rest becomes almost nothing.
std::vector<QByteArray> BlockEncoder::wallPlanes() const
{
    std::vector<quint64> walls;
    quint64 all = 0;
    for (const qint64 wall : m_walls)
        all |= walls.emplace_back(zigzag(wall));
    std::vector<QByteArray> planes;
    for (int shift = (std::max(std::bit_width(all), 1) - 1) / 8 * 8; shift >= 0; shift -= 8) {
        QByteArray plane;
        plane.reserve(std::ssize(walls));
        for (const quint64 wall : walls)
            plane.append(static_cast<char>(wall >> shift));
        planes.push_back(plane);
    }
    return planes;
}

std::vector<QByteArray> BlockEncoder::columns() const
{
    const auto column = [](const auto &write) {
        CborWriter out;
        write(out);
        return out.bytes();
    };
    const std::vector<QByteArray> planes = wallPlanes();
    std::vector<QByteArray> columns{column([&](CborWriter &out) { writeColumn(out, m_runs); }),
        column([&](CborWriter &out) { writeDeps(out); }), arrayHead(std::ssize(planes))};
    for (const QByteArray &plane : planes)
        columns.push_back(column([&](CborWriter &out) { out.writeBytes(plane); }));
    columns.push_back(column([&](CborWriter &out) { writeKinds(out, m_changes); }));
    columns.push_back(column([&](CborWriter &out) { writePayloads(out, m_changes); }));
    columns.push_back(column([&](CborWriter &out) { writeAttachments(out, m_changes); }));
    columns.push_back(column([&](CborWriter &out) { writeSignatures(out, m_changes, m_signatures); }));
    return columns;
}

std::vector<QByteArray> BlockEncoder::takenBlock()
{
    std::vector<QByteArray> pieces = columns();
    pieces.front().prepend(arrayHead(7));
    const QByteArray block = QByteArrayList(pieces.begin(), pieces.end()).join();
    CborWriter wrapped;
    wrapped.writeBytes(block);
    pieces.front().prepend(wrapped.bytes().chopped(block.size()));
    m_changes.clear();
    m_runs.clear();
    m_depNumbers.clear();
    m_walls.clear();
    m_bytes = 0;
    return pieces;
}

} // namespace pochin::exchange
