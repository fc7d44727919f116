// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/ledger/histories.h"

#include "ledger/domain/register.h"

#include <QFile>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;

namespace pochin::ledger::bench {

namespace {

std::vector<QByteArray> russianLines()
{
    QFile texts(QStringLiteral(POCHIN_TEXTS));
    if (!texts.open(QIODevice::ReadOnly))
        qFatal("the texts are not where they were");
    std::vector<QByteArray> lines;
    for (const QByteArray &line : texts.readAll().split('\n')) {
        if (line.size() > 40)
            lines.push_back(line.first(std::min<qsizetype>(line.size(), 400)));
    }
    return lines;
}

/// What a board of notes would keep: an entry for every other change, and edits of entries.
struct Board {
    static constexpr QLatin1StringView partName{"board"};
    std::map<ChangeId, Register<QByteArray>> notes;
    void writeTo(CborWriter &out) const
    {
        out.writeMapHeader(notes.size());
        for (const auto &[id, note] : notes) {
            out.writeBytes(id.bytes());
            note.writeTo(out, [](CborWriter &to, const QByteArray &text) { to.writeBytes(text); });
        }
    }
};

Result<> applyNote(SpaceState &state, const FoldedChange &change)
{
    auto &notes = state.alterable<Board>().notes;
    const WrittenAt at{change.depth, change.id};
    const auto known = change.body.prev ? notes.find(*change.body.prev) : notes.end();
    if (known == notes.end())
        notes[change.id].write(at, change.payload.toByteArray(), {});
    else
        known->second.write(at, change.payload.toByteArray(), known->second.versionIds());
    return {};
}

} // namespace

Writers::Writers(int count, QByteArrayView name) : m_lines(russianLines())
{
    for (int i = 0; i < count; ++i) {
        QByteArray seed(32, '\0');
        seed.replace(0, 4, QByteArray::fromRawData(reinterpret_cast<const char *>(&i), 4));
        m_signers.emplace_back(*crypto::SigningKey::fromSeed(crypto::Secret::ofBytes(seed)));
        m_keys.push_back(m_signers.back().feed());
        m_tips.emplace_back();
        m_seqs.push_back(0);
    }
    const Payload payload{name.toByteArray()};
    keep({.feed = m_keys[0],
             .type = 0,
             .payloadHash = hashOf(payload),
             .payloadSize = static_cast<quint64>(payload.bytes.size())},
        payload, 0);
}

ChangeId Writers::writes(std::size_t who, std::vector<ChangeId> deps)
{
    const Payload payload{m_lines[changes.size() % m_lines.size()]};
    if (m_tips[who])
        std::erase(deps, *m_tips[who]);
    std::ranges::sort(deps);
    return keep({.space = spaceOf(changes.front().id()),
                    .feed = m_keys[who],
                    .seq = m_seqs[who],
                    .prev = m_tips[who],
                    .deps = std::move(deps),
                    .wall = static_cast<qint64>(changes.size()),
                    .type = 7,
                    .payloadHash = hashOf(payload),
                    .payloadSize = static_cast<quint64>(payload.bytes.size())},
        payload, who);
}

ChangeId Writers::keep(const ChangeBody &body, const Payload &payload, std::size_t who)
{
    changes.push_back(*Change::fromBody(body, payload));
    m_tips[who] = changes.back().id();
    ++m_seqs[who];
    return changes.back().id();
}

const Ed25519Signer &Writers::signerOf(const Change &change) const
{
    const auto who = std::ranges::find(m_keys, change.body().feed) - m_keys.begin();
    return m_signers[static_cast<std::size_t>(who)];
}

void Writers::sign()
{
    for (Change &change : changes)
        change.sign(signerOf(change));
}

void Writers::signHeads()
{
    for (Change &change : changes) {
        if (std::ranges::find(m_tips, change.id()) != m_tips.end())
            change.sign(signerOf(change));
    }
}

std::vector<QByteArray> Writers::records() const
{
    std::vector<QByteArray> records;
    records.reserve(changes.size());
    for (const Change &change : changes)
        records.push_back(change.record());
    return records;
}

std::vector<Change> Writers::unverified() const
{
    std::vector<Change> read;
    read.reserve(changes.size());
    for (const QByteArray &record : records())
        read.push_back(*Change::fromRecord(record));
    return read;
}

Writers everyday(std::size_t count, QByteArrayView name)
{
    Writers writers(20, name);
    std::vector<ChangeId> heads{writers.changes.front().id()};
    while (writers.changes.size() < count) {
        std::vector<ChangeId> next;
        for (std::size_t who = 0; who < 20; ++who) {
            for (int i = 0; i < 50 && writers.changes.size() < count; ++i)
                writers.writes(who, i == 0 ? heads : std::vector<ChangeId>());
            next.push_back(writers.tip(who));
        }
        heads = next;
    }
    return writers;
}

Writers diamonds(std::size_t count)
{
    Writers writers(65);
    ChangeId join = writers.writes(64, {writers.changes.front().id()});
    while (writers.changes.size() < count) {
        std::vector<ChangeId> wide;
        for (std::size_t who = 0; who < 64; ++who)
            wide.push_back(writers.writes(who, {join}));
        join = writers.writes(64, wide);
    }
    return writers;
}

Writers thousandFeeds(std::size_t count)
{
    Writers writers(1000);
    std::mt19937_64 lot(1);
    ChangeId last = writers.changes.front().id();
    while (writers.changes.size() < count)
        last = writers.writes(lot() % 1000, {last});
    return writers;
}

Claim founding(const std::vector<FeedKey> &keys)
{
    Founding claim;
    for (const FeedKey &key : keys)
        claim.founders.push_back(*PersonId::fromBytes(key.bytes()));
    return claim;
}

ChangeTypes typesFor(const std::vector<FeedKey> &keys)
{
    ChangeTypes types;
    types.add({0, "genesis"_L1, [claim = founding(keys)](QByteArrayView) { return claim; },
        [](SpaceState &, const FoldedChange &) { return Result<>(); }});
    types.add({7, "note"_L1, [](QByteArrayView) { return Claim(); }, applyNote});
    return types;
}

} // namespace pochin::ledger::bench
