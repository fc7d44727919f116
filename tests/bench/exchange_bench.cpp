// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// exchange_bench [--json FILE] [--changes N]
//
// What a change costs in a bundle beside its payload compressed in the same way (the anchor of size); how long it takes
// to compute what others lack; and a bundle file from its first byte to a vault that has committed and folded it,
// beside the bare decryption of the same file. Twenty authors write in rounds of fifty and meet after each; payloads
// are lines of the texts that ship with the program, and people's claimed times are minutes apart, to the millisecond.
#include "bench/ledger/measuring.h"
#include "exchange/domain/packing.h"
#include "exchange/store/bundle_file.h"
#include "ledger/domain/authoring.h"
#include "ledger/domain/memory_store.h"
#include "ledger/store/ed25519.h"
#include "ledger/store/shelf_store.h"
#include "vault/vault.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <random>

using namespace pochin;
using namespace pochin::exchange;
using namespace pochin::ledger;
using bench::secondsOf;
using bench::tell;
using namespace Qt::StringLiterals;

namespace {

const ChangeTypes &types()
{
    static const ChangeTypes all = [] {
        ChangeTypes types;
        const auto nothing = [](SpaceState &, const FoldedChange &) -> Result<> { return {}; };
        types.add({0, "genesis"_L1,
            [](QByteArrayView payload) -> Result<Claim> {
                Founding founding;
                for (qsizetype at = 0; at + 32 <= payload.size(); at += 32)
                    founding.founders.push_back(*PersonId::fromBytes(payload.sliced(at, 32)));
                return Claim(founding);
            },
            nothing});
        types.add({7, "deed"_L1, [](QByteArrayView) -> Result<Claim> { return Claim(); }, nothing});
        return types;
    }();
    return all;
}

std::vector<QByteArray> russianLines()
{
    QFile texts(QStringLiteral(POCHIN_TEXTS));
    if (!texts.open(QIODevice::ReadOnly))
        qFatal("the texts are not where they were");
    std::vector<QByteArray> lines;
    for (const QByteArray &line : texts.readAll().split('\n')) {
        if (line.size() > 20)
            lines.push_back(line.first(std::min<qsizetype>(line.size(), 240)));
    }
    return lines;
}

/// A group of authors with one copy in which all have met.
class Group
{
public:
    explicit Group(int authors) : m_lines(russianLines())
    {
        QByteArray founders;
        for (int i = 0; i < authors; ++i) {
            m_signers.emplace_back(*crypto::SigningKey::fromSeed(crypto::Secret::ofBytes(QByteArray(32, char(i + 1)))));
            founders.append(m_signers.back().feed().bytes());
        }
        Change genesis = *foundedSpace(m_signers[0].feed(), {founders}, m_wall);
        genesis.sign(m_signers[0]);
        space.emplace(spaceOf(genesis.id()), types(), store);
        keep(genesis);
    }

    /// Everybody writes `each` changes without knowing of the others, then all meet.
    void round(int each)
    {
        const auto heads = space->graph().heads();
        for (Ed25519Signer &signer : m_signers) {
            std::optional<ChangeId> prev
                = m_tips.contains(signer.feed()) ? std::optional(m_tips.at(signer.feed())) : std::nullopt;
            for (int i = 0; i < each; ++i) {
                std::vector<ChangeId> deps;
                for (const Node head : heads) {
                    if (i == 0 && space->graph().id(head) != prev)
                        deps.push_back(space->graph().id(head));
                }
                std::ranges::sort(deps);
                prev = write(signer, prev, deps);
            }
        }
        if (auto taken = space->take(m_batch); !taken)
            qFatal("%s", toString(taken.error()));
        m_batch.clear();
    }

    [[nodiscard]] Frontier frontier() const { return frontierOf(*space); }
    [[nodiscard]] const Ed25519Signer &signer() const { return m_signers[0]; }

    MemoryStore store;
    std::optional<Space> space;

private:
    ChangeId write(const Ed25519Signer &signer, const std::optional<ChangeId> &prev, const std::vector<ChangeId> &deps)
    {
        m_wall += qint64(m_chance() % 600'000);
        const Payload payload{m_lines[m_chance() % m_lines.size()]};
        const ChangeBody body{.space = space->graph().space(),
            .feed = signer.feed(),
            .seq = m_seq[signer.feed()]++,
            .prev = prev,
            .deps = deps,
            .wall = m_wall,
            .type = 7,
            .payloadHash = hashOf(payload),
            .payloadSize = static_cast<quint64>(payload.bytes.size())};
        Change change = *Change::fromBody(body, payload);
        change.sign(signer);
        m_tips.insert_or_assign(signer.feed(), change.id());
        if (auto kept = store.append({&change, 1}); !kept)
            qFatal("%s", toString(kept.error()));
        m_batch.push_back(change);
        return change.id();
    }
    void keep(const Change &genesis)
    {
        m_tips.emplace(genesis.body().feed, genesis.id());
        m_seq[genesis.body().feed] = 1;
        if (!store.append({&genesis, 1}) || !space->take({&genesis, 1}))
            qFatal("no genesis");
    }

    std::vector<QByteArray> m_lines;
    std::vector<Ed25519Signer> m_signers;
    std::map<FeedKey, ChangeId> m_tips;
    std::map<FeedKey, quint64> m_seq;
    std::vector<Change> m_batch;
    std::mt19937_64 m_chance{42};
    qint64 m_wall = 1'760'000'000'000;
};

/// What the ZIP of a bundle takes for these pieces, without its headers.
qint64 packedSize(const Pieces &pieces)
{
    constexpr qint64 aroundEntry = 30 + 1 + 16;
    ZipWriter zip([](QByteArrayView) -> Result<> { return {}; });
    if (auto added = zip.add("x", ZipWriter::Method::Deflated, pieces); !added)
        qFatal("%s", toString(added.error()));
    return zip.written() - aroundEntry;
}

qint64 packedSize(const QByteArray &whole)
{
    return packedSize([left = whole]() mutable -> Result<QByteArray> { return std::exchange(left, QByteArray()); });
}

Manifest manifestOf(const Group &group, const Packing &packing)
{
    return {.space = group.space->graph().space(),
        .sender = group.signer().feed(),
        .wall = 1'800'000'000'000,
        .frontier = group.frontier(),
        .segments = packing.segments};
}

/// Manifest and blocks, packed, against the payloads alone, packed.
void measureSize(const Group &group, std::span<const Frontier> had, const QString &name, double mostBytes)
{
    const Packing packing = packed(group.space->graph(), group.store, had).value();
    const Manifest manifest = manifestOf(group, packing);
    BlockSource source(group.space->graph(), group.store, packing, manifest.wall, Signatures::OfHeads);
    const qint64 changes = packedSize([&] { return source.next(); });
    QByteArray payloads;
    for (const Placed &placed : packing.order)
        payloads += group.store.change(group.space->graph().id(placed.node)).value().payload()->bytes;
    const double count = static_cast<double>(packing.order.size());
    const auto bare = static_cast<double>(packedSize(payloads));
    const auto whole = static_cast<double>(changes + packedSize(encoded(manifest, group.signer()).value()));
    tell(name + u": payload alone, packed"_s, bare / count, u"B"_s, u"per change"_s);
    tell(name + u": what a bundle adds"_s, (whole - bare) / count, u"B"_s, u"per change; at most %1"_s.arg(mostBytes));
}

void measureDelta(int rounds)
{
    Group group(100);
    for (int i = 0; i < rounds; ++i)
        group.round(100);
    const std::array had{group.frontier()};
    group.round(10);
    std::size_t count = 0;
    double best = 1;
    for (int i = 0; i < 5; ++i) {
        best = std::min(best, secondsOf([&] {
            const auto stretches = missingAt(group.space->graph(), had);
            count = inCausalOrder(stretches).size();
        }));
    }
    tell(u"delta of %1 changes in %2, 100 feeds"_s.arg(count).arg(group.space->graph().size()), best * 1000, u"ms"_s,
        u"at most 5"_s);
}

void measureFile(const Group &group, const QString &folder)
{
    const Packing packing = packed(group.space->graph(), group.store, {}).value();
    const Manifest manifest = manifestOf(group, packing);
    const auto identity = crypto::age::X25519Identity::generated();
    const auto recipient = identity.recipient();
    const QString path = folder + u"/b.pochin"_s;
    const double writing = secondsOf([&] {
        BlockSource source(group.space->graph(), group.store, packing, manifest.wall, Signatures::OfHeads);
        const auto written = writeBundle(path,
            {.manifest = encoded(manifest, group.signer()).value(), .changes = [&] { return source.next(); }},
            {&recipient});
        if (!written)
            qFatal("%s", toString(written.error()));
    });
    const double count = static_cast<double>(packing.order.size());
    tell(u"write a bundle of %1 changes"_s.arg(packing.order.size()), count / writing, u"/s"_s);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no bundle");
    const double bare = secondsOf([&] {
        auto opener = crypto::age::Opener::begun(file, {&identity});
        while (!opener->next()->isEmpty()) { }
    });
    std::vector<Change> changes;
    const double opening = secondsOf([&] { changes = openBundle(file, {&identity}, Ed25519Verifier())->changes; });
    auto vault = vault::Vault::create(folder + u"/vault"_s, crypto::Secret::ofBytes("восемь слов не для чужих в этом"),
        {.workFactor = vault::WorkFactor::light()});
    ShelfStore shelf(**vault, group.space->graph().space());
    Space copy(group.space->graph().space(), types(), shelf);
    const double taking = secondsOf([&] {
        if (!shelf.append(changes) || !copy.take(changes))
            qFatal("not taken");
    });
    if (copy.digest() != group.space->digest())
        qFatal("another state");
    tell(u"open and verify it, head-signed"_s, count / opening, u"/s"_s);
    tell(u"the same, beside bare decryption"_s, opening / bare, u"times"_s);
    tell(u"from the file to committed and folded"_s, count / (opening + taking), u"/s"_s, u"at least 50000"_s);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication program(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const auto valueOf = [&](const QString &option) { return arguments.value(arguments.indexOf(option) + 1); };
    const int changes = arguments.contains(u"--changes"_s) ? valueOf(u"--changes"_s).toInt() : 100'000;
    Group group(20);
    for (int done = 0; done < changes; done += 20 * 50)
        group.round(50);
    measureSize(group, {}, u"full history of %1"_s.arg(group.space->graph().size()), 4);
    const std::array had{group.frontier()};
    group.round(50);
    measureSize(group, had, u"a tail of 1000"_s, 8);
    const QTemporaryDir folder;
    measureFile(group, folder.path());
    measureDelta(std::max(1, changes / 1000));
    return !arguments.contains(u"--json"_s) || bench::writeJson(valueOf(u"--json"_s)) ? 0 : 1;
}
