// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How fast a ledger takes in, goes back and grows. Payloads are lines of the texts that ship with the program;
// signatures are real. The anchor of an import is the bare verification of the same signatures in the same run.
#include "ledger/domain/memory_store.h"
#include "ledger/domain/register.h"
#include "ledger/domain/space.h"
#include "ledger/store/ed25519.h"
#include "ledger/store/shelf_store.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <sqlcipher/sqlite3.h>

#include <cstdio>
#include <ctime>
#include <random>
#ifdef __GLIBC__
#include <malloc.h>
#endif

using namespace pochin;
using namespace pochin::ledger;
using namespace Qt::StringLiterals;

namespace {

QJsonObject results;

void tell(const QString &what, double value, const QString &unit, const QString &against = {})
{
    std::printf("%-58s %12.1f %-6s %s\n", qPrintable(what), value, qPrintable(unit), qPrintable(against));
    std::fflush(stdout);
    results[what] = QJsonObject{{u"value"_s, value}, {u"unit"_s, unit}, {u"against"_s, against}};
}

/// Of the processor, not of the clock on the wall: nothing here waits, and a busy machine must not slow the figures.
template <typename Deed>
double secondsOf(const Deed &deed)
{
    const std::clock_t before = std::clock();
    deed();
    return static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC;
}

/// What the program holds, in MiB; 0 where the C library does not tell.
double memoryNow()
{
#ifdef __GLIBC__
    const auto held = mallinfo2();
    return static_cast<double>(held.uordblks + held.hblkhd) / (1024 * 1024);
#else
    return 0;
#endif
}

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

Claim founding(const std::vector<FeedKey> &keys)
{
    Founding claim;
    for (const FeedKey &key : keys)
        claim.founders.push_back(*PersonId::fromBytes(key.bytes()));
    return claim;
}

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

ChangeTypes typesFor(const std::vector<FeedKey> &keys)
{
    ChangeTypes types;
    types.add({0, "genesis"_L1, [claim = founding(keys)](QByteArrayView) { return claim; },
        [](SpaceState &, const FoldedChange &) { return Result<>(); }});
    types.add({7, "note"_L1, [](QByteArrayView) { return Claim(); }, applyNote});
    return types;
}

/// Makes bodies quickly: who writes next has seen the heads that are given.
class Writers
{
public:
    explicit Writers(int count) : m_lines(russianLines())
    {
        for (int i = 0; i < count; ++i) {
            QByteArray seed(32, '\0');
            seed.replace(0, 4, QByteArray::fromRawData(reinterpret_cast<const char *>(&i), 4));
            m_signers.emplace_back(*crypto::SigningKey::fromSeed(crypto::Secret::ofBytes(seed)));
            m_keys.push_back(m_signers.back().feed());
            m_tips.emplace_back();
            m_seqs.push_back(0);
        }
        const Payload payload{"bench"};
        keep({.feed = m_keys[0], .type = 0, .payloadHash = hashOf(payload), .payloadSize = 5}, payload, 0);
    }

    ChangeId writes(std::size_t who, std::vector<ChangeId> deps)
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

    void sign()
    {
        for (Change &change : changes) {
            const auto who = std::ranges::find(m_keys, change.body().feed) - m_keys.begin();
            change.sign(m_signers[static_cast<std::size_t>(who)]);
        }
    }

    [[nodiscard]] const std::vector<FeedKey> &keys() const { return m_keys; }
    [[nodiscard]] const ChangeId &tip(std::size_t who) const { return *m_tips[who]; }
    [[nodiscard]] bool hasWritten(std::size_t who) const { return m_tips[who].has_value(); }

    std::vector<Change> changes;

private:
    ChangeId keep(const ChangeBody &body, const Payload &payload, std::size_t who)
    {
        changes.push_back(*Change::fromBody(body, payload));
        m_tips[who] = changes.back().id();
        ++m_seqs[who];
        return changes.back().id();
    }

    std::vector<QByteArray> m_lines;
    std::vector<Ed25519Signer> m_signers;
    std::vector<FeedKey> m_keys;
    std::vector<std::optional<ChangeId>> m_tips;
    std::vector<quint64> m_seqs;
};

/// Twenty people; each writes fifty changes, then all have read all.
Writers everyday(std::size_t count)
{
    Writers writers(20);
    std::vector<ChangeId> heads{writers.changes.front().id()};
    while (writers.changes.size() < count) {
        std::vector<ChangeId> next;
        for (std::size_t who = 0; who < 20; ++who) {
            for (int i = 0; i < 50; ++i)
                writers.writes(who, i == 0 ? heads : std::vector<ChangeId>());
            next.push_back(writers.tip(who));
        }
        heads = next;
    }
    return writers;
}

/// Sixty-four write at once, one joins them, again and again.
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

/// A thousand feeds; whoever writes has read somebody else last.
Writers thousandFeeds(std::size_t count)
{
    Writers writers(1000);
    std::mt19937_64 lot(1);
    ChangeId last = writers.changes.front().id();
    while (writers.changes.size() < count)
        last = writers.writes(lot() % 1000, {last});
    return writers;
}

/// Inserts with nothing around them: the anchor of keeping. Same key size, page size and durability as a vault.
double bareInserts(const std::vector<Change> &changes, const QString &file)
{
    sqlite3 *database = nullptr;
    const auto must = [&](int status) {
        if (status != SQLITE_OK && status != SQLITE_DONE && status != SQLITE_ROW)
            qFatal("SQLCipher: %s", sqlite3_errmsg(database));
    };
    const auto execute = [&](const char *sql) { must(sqlite3_exec(database, sql, nullptr, nullptr, nullptr)); };
    must(sqlite3_open(file.toUtf8().constData(), &database));
    execute("PRAGMA key = \"x'0101010101010101010101010101010101010101010101010101010101010101'\"");
    execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;");
    execute("CREATE TABLE record (arrival INTEGER PRIMARY KEY, key BLOB NOT NULL UNIQUE, body BLOB NOT NULL) STRICT");
    std::vector<QByteArray> records;
    for (const Change &change : changes)
        records.push_back(change.record());
    const double seconds = secondsOf([&] {
        execute("BEGIN");
        sqlite3_stmt *insert = nullptr;
        must(sqlite3_prepare_v2(database, "INSERT INTO record (key, body) VALUES (?, ?)", -1, &insert, nullptr));
        for (std::size_t i = 0; i < changes.size(); ++i) {
            must(sqlite3_bind_blob(insert, 1, changes[i].id().bytes().data(), 32, SQLITE_STATIC));
            must(sqlite3_bind_blob(insert, 2, records[i].data(), static_cast<int>(records[i].size()), SQLITE_STATIC));
            must(sqlite3_step(insert));
            must(sqlite3_reset(insert));
        }
        must(sqlite3_finalize(insert));
        execute("COMMIT");
    });
    must(sqlite3_close(database));
    return seconds;
}

void measureKeeping(const std::vector<Change> &changes, const QString &n)
{
    const QTemporaryDir home;
    const auto all = static_cast<double>(changes.size());
    const double bare = bareInserts(changes, home.filePath(u"bare.db"_s));
    tell(n + u": bare SQLCipher inserts (anchor)"_s, all / bare, u"/s"_s);
    vault::VaultOptions options;
    options.workFactor = vault::WorkFactor::light();
    auto vault
        = vault::Vault::create(home.filePath(u"vault"_s), crypto::Secret::ofBytes("семь яблок на снегу"), options);
    if (!vault)
        qFatal("no vault: %s", qPrintable(vault.error().detail));
    ShelfStore store(**vault, spaceOf(changes.front().id()));
    const double keeping = secondsOf([&] {
        if (const auto kept = store.append(changes); !kept)
            qFatal("not kept: %s", qPrintable(kept.error().detail));
    });
    tell(n + u": kept in a vault, in one transaction"_s, all / keeping, u"/s"_s,
        u"× %1 of the bare inserts"_s.arg(keeping / bare, 0, 'f', 2));
    std::vector<Change> read;
    const double reading = secondsOf([&] {
        (void)store.forEach([&](const Change &change) {
            read.push_back(change);
            return Result<>();
        });
    });
    tell(n + u": read from a vault and hashed"_s, static_cast<double>(read.size()) / reading, u"/s"_s);
}

void measureImport(std::size_t count)
{
    Writers writers = everyday(count + 1000);
    writers.sign();
    std::vector<QByteArray> records;
    for (const Change &change : writers.changes)
        records.push_back(change.record());
    const auto all = static_cast<double>(count);
    const QString n = QString::number(count / 1000) + u" k"_s;

    const Ed25519Verifier verifier;
    const double bare = secondsOf([&] {
        for (std::size_t i = 0; i < count; ++i)
            (void)writers.changes[i].verified(verifier);
    });
    tell(n + u": bare verification of signatures (anchor)"_s, all / bare, u"/s"_s);

    const ChangeTypes types = typesFor(writers.keys());
    MemoryStore store;
    Space space(spaceOf(writers.changes.front().id()), types, store);
    std::vector<Change> read;
    const double reading = secondsOf([&] {
        for (std::size_t i = 0; i < count; ++i)
            read.push_back(*Change::fromRecord(records[i]));
    });
    const double storing = secondsOf([&] { (void)store.append(read); });
    const double folding = secondsOf([&] { (void)space.take(read); });
    const double headSigned = reading + storing + folding;
    tell(n + u": read records, hash, check payloads"_s, all / reading, u"/s"_s);
    tell(n + u": graph, standing and fold, in memory"_s, all / folding, u"/s"_s);
    tell(n + u": import in memory, head-signed"_s, all / headSigned, u"/s"_s);
    tell(n + u": import in memory, each verified"_s, all / (headSigned + bare), u"/s"_s,
        QString::number(bare / (headSigned + bare), 'f', 2) + u" of the bare verification"_s);

    measureKeeping(read, n);

    std::vector<Change> more;
    for (std::size_t i = count; i < writers.changes.size() && i < count + 1000; ++i)
        more.push_back(writers.changes[i]);
    const double adding = secondsOf([&] {
        for (const Change &change : more)
            (void)change.verified(verifier);
        (void)store.append(more);
        (void)space.take(more);
    });
    tell(QString::number(more.size()) + u" onto "_s + n + u", each verified"_s, adding * 1000, u"ms"_s);

    Space again(space.graph().space(), types, store);
    tell(n + u": full fold anew from the store"_s, secondsOf([&] {
        std::vector<Change> kept;
        (void)store.forEach([&](const Change &change) {
            kept.push_back(change);
            return Result<>();
        });
        (void)again.take(kept);
    }) * 1000,
        u"ms"_s);
    tell(n + u": canonical state and digest"_s, secondsOf([&] { (void)again.digest(); }) * 1000, u"ms"_s);

    // The last thousand of one writer come first of all, and the rest of the hour before them.
    Space late(space.graph().space(), types, store);
    const std::size_t held = count - 20'000;
    (void)late.take(std::span(read).first(held));
    std::vector<Change> others;
    std::vector<Change> missing;
    for (std::size_t i = held; i < count; ++i)
        (read[i].body().feed == writers.keys()[0] ? missing : others).push_back(read[i]);
    (void)late.take(others);
    tell(u"%1 that come late, and %2 that waited for them"_s.arg(missing.size()).arg(late.graph().waitingCount()),
        secondsOf([&] { (void)late.take(missing); }) * 1000, u"ms"_s);
}

void measureGrowth(const QString &shape, Writers (*make)(std::size_t))
{
    double before = 0;
    for (const std::size_t count : {250'000, 500'000, 1'000'000}) {
        const Writers writers = make(count);
        const double memory = memoryNow();
        CausalGraph graph(spaceOf(writers.changes.front().id()));
        SpaceStanding standing(graph);
        const double seconds = secondsOf([&] {
            for (const Change &change : writers.changes)
                graph.add(change.id(), change.body());
            standing.add(Node{0}, founding(writers.keys()), 0);
            for (quint32 i = 1; i < graph.size(); ++i)
                standing.add(Node{i}, {}, 0);
        });
        if (graph.size() != writers.changes.size())
            qFatal("a history of the bench does not join");
        tell(shape + u", %1 k: graph and standing"_s.arg(count / 1000), seconds * 1000, u"ms"_s,
            before > 0 ? u"× %1 of half"_s.arg(seconds / before, 0, 'f', 2) : QString());
        tell(shape + u", %1 k: memory of graph and standing"_s.arg(count / 1000), memoryNow() - memory, u"MiB"_s);
        before = seconds;
    }
}

} // namespace

int main(int argc, char **argv)
{
    measureImport(100'000);
    measureGrowth(u"20 people"_s, everyday);
    measureGrowth(u"diamonds 64 wide"_s, diamonds);
    measureGrowth(u"1000 feeds"_s, thousandFeeds);
    if (argc == 3 && QByteArray(argv[1]) == "--json") {
        QFile json(QString::fromLocal8Bit(argv[2]));
        if (!json.open(QIODevice::WriteOnly) || json.write(QJsonDocument(results).toJson()) < 0)
            return 1;
    }
    return 0;
}
