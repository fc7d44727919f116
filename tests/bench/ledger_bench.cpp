// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How fast a ledger takes in, goes back and grows. Payloads are lines of the texts that ship with the program;
// signatures are real. The anchors, in the same run: bare SQLCipher inserts of the same rows, and the bare
// verification of the same signatures.
#include "bench/ledger/bare_inserts.h"
#include "bench/ledger/histories.h"
#include "bench/ledger/measuring.h"
#include "ledger/domain/memory_store.h"
#include "ledger/domain/space.h"
#include "ledger/domain/vouching.h"
#include "ledger/store/intake.h"
#include "ledger/store/shelf_store.h"
#include "ledger/store/spaces.h"

#include <QTemporaryDir>

#include <thread>

using namespace pochin;
using namespace pochin::ledger;
using namespace pochin::ledger::bench;
using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<vault::Vault> newVault(const QTemporaryDir &home)
{
    vault::VaultOptions options;
    options.workFactor = vault::WorkFactor::light();
    auto vault
        = vault::Vault::create(home.filePath(u"vault"_s), crypto::Secret::ofBytes("семь яблок на снегу"), options);
    if (!vault)
        qFatal("no vault: %s", qPrintable(vault.error().detail));
    return *std::move(vault);
}

template <typename T>
void must(const Result<T> &result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().detail));
}

/// Everything that happens to a bundle once it is open: read, verified, kept in the vault, folded.
void measureWholeImport(const QString &what, const Writers &writers, const Taken &anchor, const QString &anchorName)
{
    const QTemporaryDir home;
    const auto vault = newVault(home);
    const auto records = writers.records();
    const auto all = static_cast<double>(records.size());
    const ChangeTypes types = typesFor(writers.keys());
    ShelfStore store(*vault, spaceOf(writers.changes.front().id()));
    Space space(spaceOf(writers.changes.front().id()), types, store);
    std::vector<Change> taken;
    Taken keeping;
    const Taken whole = timeOf([&] {
        keeping = timeOf([&] {
            must(vault->transact([&] {
                return Intake().read(records, [&](ReadBatch batch) {
                    const std::size_t count = batch.changes.size();
                    std::ranges::move(batch.changes, std::back_inserter(taken));
                    const auto fresh = std::span(taken).last(count);
                    return store.append(fresh);
                });
            }));
        });
        if (!unvouched(taken).empty())
            qFatal("the bench brings changes that nobody answers for");
        must(space.take(taken));
    });
    if (space.graph().size() != records.size())
        qFatal("a history of the bench does not join");
    tell(what + u": read, verified, committed, folded"_s, all / whole.wall, u"/s"_s,
        u"%1 % of %2"_s.arg(100 * anchor.wall / whole.wall, 0, 'f', 0).arg(anchorName));
    tell(what + u": the same, by the processor's time on %1 cores"_s.arg(std::thread::hardware_concurrency()),
        all / whole.processor * std::thread::hardware_concurrency(), u"/s"_s,
        u"%1 s of %2 s were folding"_s.arg(whole.wall - keeping.wall, 0, 'f', 2).arg(whole.wall, 0, 'f', 2));
}

/// The same by the one door that the program has, from changes that nobody has verified yet.
void measureThroughSpaces(const QString &what, const Writers &writers, const Taken &anchor)
{
    const QTemporaryDir home;
    const auto vault = newVault(home);
    const SystemClock clock;
    const ChangeTypes types = typesFor(writers.keys());
    const SpaceId id = spaceOf(writers.changes.front().id());
    const std::vector<Change> strangers = writers.unverified();
    auto spaces = *Spaces::open(*vault, types, clock, u"bench"_s);
    const Taken whole = timeOf([&] { must(spaces->take(id, strangers)); });
    if (spaces->space(id)->graph().size() != strangers.size())
        qFatal("a history of the bench does not join");
    const auto all = static_cast<double>(strangers.size());
    tell(what + u": through Spaces, verified, committed, folded, snapshot made"_s, all / whole.wall, u"/s"_s,
        u"%1 % of the bare verification on one core"_s.arg(100 * anchor.wall / whole.wall, 0, 'f', 0));
}

void measureImport(std::size_t count)
{
    const QString n = QString::number(count / 1000) + u" k"_s;
    const auto all = static_cast<double>(count);
    Writers writers = everyday(count);
    writers.signHeads();
    const QTemporaryDir home;
    const Taken bare = bareInserts(writers.changes, home.filePath(u"bare.db"_s));
    tell(n + u": bare SQLCipher inserts (anchor)"_s, all / bare.wall, u"/s"_s,
        u"%1 /s by the processor"_s.arg(all / bare.processor, 0, 'f', 0));
    measureWholeImport(n + u" head-signed"_s, writers, bare, u"the bare inserts"_s);

    writers.sign();
    const Ed25519Verifier verifier;
    const std::vector<Change> strangers = writers.unverified();
    const Taken verifying = timeOf([&] {
        for (const Change &change : strangers)
            must(change.verified(verifier));
    });
    tell(n + u": bare verification on one core (anchor)"_s, all / verifying.wall, u"/s"_s,
        u"%1 /s by the processor"_s.arg(all / verifying.processor, 0, 'f', 0));
    measureWholeImport(n + u" each signed"_s, writers, verifying, u"the bare verification on one core"_s);
    measureThroughSpaces(n + u" each signed"_s, writers, verifying);
}

void measureSteps(std::size_t count)
{
    const QString n = QString::number(count / 1000) + u" k"_s;
    const auto all = static_cast<double>(count);
    Writers writers = everyday(count + 1000);
    writers.sign();
    const auto records = writers.records();
    const ChangeTypes types = typesFor(writers.keys());
    MemoryStore store;
    Space space(spaceOf(writers.changes.front().id()), types, store);
    std::vector<Change> read;
    const double reading = secondsOf([&] {
        for (std::size_t i = 0; i < count; ++i)
            read.push_back(*Change::fromRecord(records[i]));
    });
    must(store.append(read));
    const double folding = secondsOf([&] { must(space.take(read)); });
    tell(n + u": read records, hash, check payloads"_s, all / reading, u"/s"_s);
    tell(n + u": graph, standing and fold, in memory"_s, all / folding, u"/s"_s);

    const QTemporaryDir home;
    const auto vault = newVault(home);
    ShelfStore kept(*vault, spaceOf(writers.changes.front().id()));
    tell(n + u": kept in a vault, in one transaction"_s, all / secondsOf([&] { must(kept.append(read)); }), u"/s"_s);
    std::size_t counted = 0;
    const double rereading = secondsOf([&] {
        must(kept.forEach([&](const Change &) {
            ++counted;
            return Result<>();
        }));
    });
    tell(n + u": read from a vault and hashed"_s, static_cast<double>(counted) / rereading, u"/s"_s);

    const std::vector<Change> more(writers.changes.begin() + static_cast<qsizetype>(count),
        writers.changes.begin() + static_cast<qsizetype>(count) + 1000);
    const Ed25519Verifier verifier;
    const double adding = secondsOf([&] {
        for (const Change &change : more)
            must(change.verified(verifier));
        must(kept.append(more));
        must(space.take(more));
    });
    tell(u"1000 onto "_s + n + u", each verified and committed"_s, adding * 1000, u"ms"_s);
    tell(n + u": canonical state and digest"_s, secondsOf([&] { (void)space.digest(); }) * 1000, u"ms"_s);

    // The last thousand of one writer come first of all, and the rest of the hour before them.
    Space late(space.graph().space(), types, store);
    const std::size_t held = count - 20'000;
    must(late.take(std::span(read).first(held)));
    std::vector<Change> others;
    std::vector<Change> missing;
    for (std::size_t i = held; i < count; ++i)
        (read[i].body().feed == writers.keys()[0] ? missing : others).push_back(read[i]);
    must(late.take(others));
    tell(u"%1 that come late, and %2 that waited for them"_s.arg(missing.size()).arg(late.graph().waitingCount()),
        secondsOf([&] { must(late.take(missing)); }) * 1000, u"ms"_s);
}

/// From the passphrase to what a first page asks of every space. Deriving the key is told apart: it is as slow as the
/// vault was told to make it.
void measureUnlocking(
    const QString &what, std::unique_ptr<vault::Vault> &vault, const QString &folder, const ChangeTypes &types)
{
    const SystemClock clock;
    const auto passphrase = crypto::Secret::ofBytes("семь яблок на снегу");
    vault.reset();
    std::size_t members = 0;
    const Taken unlocking = timeOf([&] {
        auto unlocked = vault::Vault::unlock(folder, passphrase);
        must(unlocked);
        vault = *std::move(unlocked);
    });
    const Taken showing = timeOf([&] {
        const auto spaces = Spaces::open(*vault, types, clock, u"bench"_s);
        must(spaces);
        for (const SpaceId &id : (*spaces)->ids()) {
            const Space &space = *(*spaces)->space(id);
            members += space.standing().members().size();
            (void)(*spaces)->outlook(id);
        }
    });
    if (members == 0)
        qFatal("nobody is shown");
    tell(what + u": unlocked, with the lightest key derivation"_s, unlocking.wall * 1000, u"ms"_s);
    tell(what + u": from the key to the list of groups"_s, showing.wall * 1000, u"ms"_s,
        u"%1 ms by the processor"_s.arg(showing.processor * 1000, 0, 'f', 0));
}

/// What a person waits for after the passphrase: all spaces of a vault, from their snapshots and without.
void measureOpening(std::size_t count, std::size_t spaceCount)
{
    const QTemporaryDir home;
    auto vault = newVault(home);
    const SystemClock clock;
    const ChangeTypes types = typesFor(Writers(20).keys()); // as everyday() has them
    std::vector<SpaceId> ids;
    {
        auto spaces = *Spaces::open(*vault, types, clock, u"bench"_s);
        for (std::size_t i = 0; i < spaceCount; ++i) {
            Writers writers = everyday(count / spaceCount, "bench " + QByteArray::number(qulonglong(i)));
            writers.signHeads();
            ids.push_back(spaceOf(writers.changes.front().id()));
            must(spaces->take(ids.back(), writers.changes));
        }
    }
    const QString what = u"%1 k in %2 spaces"_s.arg(count / 1000).arg(spaceCount);
    const auto open = [&](const QString &how) {
        const Taken opening = timeOf([&] { must(Spaces::open(*vault, types, clock, u"bench"_s)); });
        tell(what + how, opening.wall * 1000, u"ms"_s,
            u"%1 ms by the processor"_s.arg(opening.processor * 1000, 0, 'f', 0));
    };
    open(u": opened from snapshots"_s);
    measureUnlocking(what, vault, home.filePath(u"vault"_s), types);
    for (const SpaceId &id : ids)
        must(vault->shelf(u"snapshot/"_s + id.hex()).clear());
    open(u": opened without, and snapshots made"_s);
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
    const auto option = [&](const char *name) {
        return argc == 3 && QByteArray(argv[1]) == name ? QString::fromLocal8Bit(argv[2]) : QString();
    };
    const QString only = option("--only"); // import, steps, opening or growth
    const auto isAsked = [&](const QString &part) { return only.isEmpty() || only == part; };
    std::printf("load of the machine before we began: %.1f\n", loadNow());
    if (isAsked(u"import"_s))
        measureImport(100'000);
    if (isAsked(u"steps"_s))
        measureSteps(100'000);
    if (isAsked(u"opening"_s)) {
        measureOpening(100'000, 50);
        measureOpening(100'000, 1);
    }
    if (isAsked(u"growth"_s)) {
        measureGrowth(u"20 people"_s, [](std::size_t count) { return everyday(count); });
        measureGrowth(u"diamonds 64 wide"_s, diamonds);
        measureGrowth(u"1000 feeds"_s, thousandFeeds);
    }
    const QString json = option("--json");
    return !json.isEmpty() && !writeJson(json) ? 1 : 0;
}
