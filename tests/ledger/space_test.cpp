// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/domain/space.h"

#include "ledger/domain/erasure.h"
#include "ledger/domain/memory_store.h"
#include "support/journal.h"
#include "support/random_script.h"

#include <QTest>

using namespace pochin;
using namespace pochin::ledger;
using namespace pochin::ledger::test;

namespace {

/// What a laptop's program does with a bundle: keep it, then tell the space.
struct Replica {
    Replica(SpaceId id, const ChangeTypes &types) : space(id, types, store) { }
    void take(std::span<const Change> changes)
    {
        QVERIFY(store.append(changes));
        QVERIFY(space.take(changes));
    }

    MemoryStore store;
    Space space;
};

/// Counts how many changes are read from it.
struct CountingStore final : ChangeStore {
    Result<> append(std::span<const Change> changes) override { return kept.append(changes); }
    Result<Change> change(const ChangeId &id) const override { return kept.change(id); }
    Result<> forEach(const std::function<Result<>(const Change &)> &visit) const override
    {
        return kept.forEach([&](const Change &change) { return ++visits, visit(change); });
    }
    Result<> erasePayload(const ChangeId &id) override { return kept.erasePayload(id); }
    Result<> takeAway(std::span<const ChangeId> ids) override { return kept.takeAway(ids); }

    MemoryStore kept;
    mutable int visits = 0;
};

std::map<QByteArray, Claim> claimsByPayload(const Played &played, const Laptop &reader)
{
    std::map<QByteArray, Claim> claims;
    for (const Change &change : reader.changes()) {
        if (change.body().type == 7)
            claims.emplace(change.payload()->bytes, played.story.claim(change.id()));
    }
    return claims;
}

} // namespace

class SpaceTest : public QObject
{
    Q_OBJECT

private:
    const Change m_genesis = *foundedSpace(keyOf("vera"), {"orchard"}, 0);
    Laptop m_vera{keyOf("vera"), m_genesis};
    Laptop m_anton{keyOf("anton"), m_genesis};
    ChangeTypes m_types;

    void addPlainTypes()
    {
        const auto founding = [](QByteArrayView) -> Result<Claim> {
            return Founding{
                {*PersonId::fromBytes(keyOf("vera").bytes()), *PersonId::fromBytes(keyOf("anton").bytes())}, {}};
        };
        const auto nothing = [](SpaceState &, const FoldedChange &) -> Result<> { return {}; };
        m_types = ChangeTypes();
        m_types.add({0, QLatin1StringView("genesis"), founding, nothing});
        m_types.add({7, QLatin1StringView("word"),
            [](QByteArrayView payload) -> Result<Claim> {
                if (payload.isEmpty())
                    return failure(Failure::Kind::Malformed);
                return Claim();
            },
            [](SpaceState &state, const FoldedChange &change) -> Result<> {
                if (change.payload == "нельзя")
                    return failure(Failure::Kind::NotPermitted);
                auto &journal = state.alterable<Journal>();
                ++journal.length;
                journal.chain = sha256<ContentHash>({journal.chain.bytes(), change.id.bytes()});
                return {};
            }});
    }

private Q_SLOTS:
    void init()
    {
        addPlainTypes();
        m_vera = Laptop(keyOf("vera"), m_genesis);
        m_anton = Laptop(keyOf("anton"), m_genesis);
    }

    void a_payload_of_the_wrong_shape_and_one_without_meaning_are_set_aside_with_their_reason()
    {
        const ChangeId empty = m_vera.does({.type = 7, .payload = {}});
        const ChangeId meaningless = m_vera.does({.type = 7, .payload = {"нельзя"}});
        const ChangeId word = m_vera.does({.type = 7, .payload = {"слово"}});
        Replica here(spaceOf(m_genesis.id()), m_types);
        here.take(m_vera.changes());
        const auto verdict = [&](const ChangeId &id) { return here.space.verdict(*here.space.graph().find(id)); };
        QCOMPARE(verdict(empty), setAside(Reason::Unreadable));
        QCOMPARE(verdict(meaningless), setAside(Reason::WithoutMeaning));
        QCOMPARE(verdict(word), Verdict());
        QCOMPARE(here.space.state().part<Journal>().length, 1);
    }

    void an_unknown_type_alters_nothing_and_a_critical_one_says_what_needs_a_newer_program()
    {
        CborWriter object;
        object.writeMapHeader(1);
        object.writeUint(0);
        object.writeBytes(keyOf("object").bytes());
        m_vera.does({.type = 900, .payload = {"новое"}});
        Replica here(spaceOf(m_genesis.id()), m_types);
        here.take(m_vera.changes());
        QVERIFY(here.space.needingNewerProgram().empty());
        m_vera.does({.type = 901, .payload = {object.bytes()}, .flags = ChangeFlag::Critical});
        m_vera.does({.type = 901, .payload = {"?"}, .flags = ChangeFlag::Critical});
        here.take(m_vera.changes());
        auto expected = std::vector{*ChangeId::fromBytes(keyOf("object").bytes()), m_genesis.id()};
        std::ranges::sort(expected);
        QCOMPARE(here.space.needingNewerProgram(), expected);
        QCOMPARE(here.space.state().part<Journal>().length, 0);
    }

    void a_newer_program_folds_what_an_older_one_only_kept()
    {
        m_vera.does({.type = 7, .payload = {"слово"}});
        ChangeTypes older;
        older.add(*m_types.find(0));
        Replica there(spaceOf(m_genesis.id()), older);
        there.take(m_vera.changes());
        QCOMPARE(there.space.state().part<Journal>().length, 0);

        Space upgraded(spaceOf(m_genesis.id()), m_types, there.store);
        std::vector<Change> kept;
        QVERIFY(there.store.forEach([&](const Change &change) {
            kept.push_back(change);
            return Result<>();
        }));
        QVERIFY(upgraded.take(kept));
        Replica newer(spaceOf(m_genesis.id()), m_types);
        newer.take(m_vera.changes());
        QCOMPARE(upgraded.digest(), newer.space.digest());
    }

    void after_an_erasure_those_who_dropped_the_payload_and_those_who_kept_it_agree()
    {
        const ChangeId secret
            = m_vera.does({.type = 7, .payload = {"тайна", Salt{'s'}}, .flags = ChangeFlag::Erasable});
        const ChangeId plain = m_vera.does({.type = 7, .payload = {"слово"}});
        Replica whole(spaceOf(m_genesis.id()), m_types);
        whole.take(m_vera.changes());
        QCOMPARE(whole.space.state().part<Journal>().length, 2);
        auto both = std::vector{secret, plain};
        std::ranges::sort(both);
        m_vera.does({.type = Erasure::type, .payload = {Erasure{both}.encoded()}});
        whole.take(m_vera.changes());

        std::vector<Change> bare = m_vera.changes();
        bare[1].erasePayload();
        Replica dropped(spaceOf(m_genesis.id()), m_types);
        dropped.take(bare);
        QCOMPARE(whole.space.state().part<Journal>().length, 1);
        QCOMPARE(whole.space.verdict(*whole.space.graph().find(secret)), setAside(Reason::Erased));
        QCOMPARE(whole.space.verdict(*whole.space.graph().find(plain)), Verdict());
        QCOMPARE(dropped.space.digest(), whole.space.digest());
        QVERIFY(dropped.space.isComplete());
    }

    void nobody_erases_what_somebody_else_wrote()
    {
        const ChangeId secret
            = m_vera.does({.type = 7, .payload = {"тайна", Salt{'s'}}, .flags = ChangeFlag::Erasable});
        m_anton.pull(m_vera);
        m_anton.does({.type = Erasure::type, .payload = {Erasure{{secret}}.encoded()}});
        Replica here(spaceOf(m_genesis.id()), m_types);
        here.take(m_anton.changes());
        QCOMPARE(here.space.verdict(*here.space.graph().find(secret)), Verdict());
    }

    void a_payload_missing_without_an_erasure_makes_the_space_incomplete()
    {
        m_vera.does({.type = 7, .payload = {"слово"}});
        std::vector<Change> bare = m_vera.changes();
        bare[1].erasePayload();
        Replica here(spaceOf(m_genesis.id()), m_types);
        here.take(bare);
        QVERIFY(!here.space.isComplete());
        QCOMPARE(here.space.verdict(Node{1}), setAside(Reason::PayloadMissing));
    }

    void what_only_a_newer_program_can_read_says_so()
    {
        m_types = ChangeTypes();
        const auto nothing = [](SpaceState &, const FoldedChange &) -> Result<> { return {}; };
        m_types.add({0, QLatin1StringView("genesis"),
            [](QByteArrayView) -> Result<Claim> { return failure(Failure::Kind::Unsupported); }, nothing});
        Replica here(spaceOf(m_genesis.id()), m_types);
        here.take(m_vera.changes());
        QCOMPARE(here.space.needingNewerProgram(), std::vector{m_genesis.id()}); // the whole space
    }

    void a_payload_that_comes_after_its_change_counts_as_if_it_had_come_with_it()
    {
        for (int i = 0; i < 3000; ++i)
            m_vera.does({.type = 7, .payload = {"слово"}}, i);
        const ChangeId erasable
            = m_vera.does({.type = 7, .payload = {"тайна", Salt{'s'}}, .flags = ChangeFlag::Erasable});
        std::vector<Change> bare = m_vera.changes();
        for (const std::size_t place : {std::size_t(1), bare.size() - 1})
            bare[place].erasePayload();
        Replica here(spaceOf(m_genesis.id()), m_types);
        here.take(bare);
        QCOMPARE(here.space.state().part<Journal>().length, 2999);
        QVERIFY(here.space.lacksPayload(*here.space.graph().find(erasable)));

        here.take({&m_vera.changes().back(), 1});
        QCOMPARE(here.space.state().part<Journal>().length, 3000);
        QVERIFY(!here.space.lacksPayload(*here.space.graph().find(erasable)));
        here.take({&m_vera.changes()[1], 1});
        Replica atOnce(spaceOf(m_genesis.id()), m_types);
        atOnce.take(m_vera.changes());
        QCOMPARE(here.space.digest(), atOnce.space.digest());
        QVERIFY(here.space.isComplete());
    }

    void an_ordinary_payload_that_comes_late_is_folded_in_without_reading_everything_again()
    {
        for (int i = 0; i < 200; ++i)
            m_vera.does({.type = 7, .payload = {"слово"}}, i);
        std::vector<Change> bare = m_vera.changes();
        bare[150].erasePayload();
        CountingStore store;
        Space here(spaceOf(m_genesis.id()), m_types, store);
        QVERIFY(store.append(bare) && here.take(bare));
        QCOMPARE(here.state().part<Journal>().length, 199);
        QVERIFY(store.append(m_vera.changes()));
        store.visits = 0;
        QVERIFY(here.take({&m_vera.changes()[150], 1}));
        QCOMPARE(here.state().part<Journal>().length, 200);
        QCOMPARE(store.visits, 0);
        QVERIFY(here.isComplete());
    }

    void a_payload_that_comes_late_and_has_not_the_shape_of_its_type_says_so()
    {
        const ChangeId empty = m_vera.does({.type = 8, .payload = {"кривое"}});
        m_types.add({8, QLatin1StringView("crooked"),
            [](QByteArrayView) -> Result<Claim> { return failure(Failure::Kind::Malformed); },
            [](SpaceState &, const FoldedChange &) -> Result<> { return {}; }});
        std::vector<Change> bare = m_vera.changes();
        bare.back().erasePayload();
        Replica here(spaceOf(m_genesis.id()), m_types);
        here.take(bare);
        here.take(m_vera.changes());
        QCOMPARE(here.space.verdict(*here.space.graph().find(empty)), setAside(Reason::Unreadable));
    }

    void what_was_erased_is_taken_back_from_nobody()
    {
        const ChangeId secret
            = m_vera.does({.type = 7, .payload = {"тайна", Salt{'s'}}, .flags = ChangeFlag::Erasable});
        const std::vector<Change> before = m_vera.changes();
        m_vera.does({.type = Erasure::type, .payload = {Erasure{{secret}}.encoded()}});
        Replica here(spaceOf(m_genesis.id()), m_types);
        here.take(m_vera.changes());
        QCOMPARE(here.space.takeErased(), std::vector{secret});
        QVERIFY(here.space.takeErased().empty());
        const Node node = *here.space.graph().find(secret);
        QVERIFY(here.space.isErased(node) && here.space.lacksPayload(node));
        here.take(before);
        QVERIFY(here.space.lacksPayload(node));
        QCOMPARE(here.space.verdict(node), setAside(Reason::Erased));
    }

    void a_bundle_from_long_ago_makes_the_fold_go_back_and_come_to_the_same_end()
    {
        for (int i = 0; i < 5000; ++i)
            m_vera.does({.type = 7, .payload = {"слово"}}, i);
        for (int i = 0; i < 2500; ++i)
            m_anton.does({.type = 7, .payload = {"другое"}}, i);
        Replica here(spaceOf(m_genesis.id()), m_types);
        here.take(m_vera.changes());
        for (std::size_t i = m_anton.changes().size(); i > 2000; i -= 100)
            here.take(std::span(m_anton.changes()).subspan(i - 100, 100));
        here.take(m_anton.changes());
        m_vera.pull(m_anton);
        Replica atOnce(spaceOf(m_genesis.id()), m_types);
        atOnce.take(m_vera.changes());
        QCOMPARE(here.space.state().part<Journal>().length, 7500);
        QCOMPARE(here.space.digest(), atOnce.space.digest());
    }

    void in_any_bundles_in_any_order_with_duplicates_the_state_is_the_same()
    {
        const quint64 seed = std::random_device()();
        qInfo("2000 histories from seed %llu on", seed);
        for (quint64 i = 0; i < 2000; ++i) {
            const Played played(Script::random(seed + i, 70, Script::Restores::Sometimes), {});
            const Laptop reader = played.reader();
            const ChangeTypes types = typesOf(played.story, claimsByPayload(played, reader));
            Replica atOnce(spaceOf(played.story.genesis().id()), types);
            atOnce.take(reader.changes());

            std::mt19937_64 lot(seed + i);
            std::vector<Change> arriving = reader.changes();
            if (i % 2)
                std::ranges::shuffle(arriving, lot);
            Replica bundles(spaceOf(played.story.genesis().id()), types);
            for (std::size_t from = 0; from < arriving.size();) {
                const std::size_t size = std::min<std::size_t>(1 + lot() % 9, arriving.size() - from);
                if (i % 3 == 0) { // what they claim comes later than they do
                    std::vector<Change> bare(
                        arriving.begin() + std::ptrdiff_t(from), arriving.begin() + std::ptrdiff_t(from + size));
                    std::ranges::for_each(bare, &Change::erasePayload);
                    bundles.take(bare);
                }
                bundles.take(std::span(arriving).subspan(from, size));
                if (lot() % 3 == 0)
                    bundles.take(std::span(arriving).subspan(from, size));
                from += size;
            }
            QVERIFY2(bundles.space.canonicalState() == atOnce.space.canonicalState(),
                qPrintable(QStringLiteral("seed %1").arg(seed + i)));
            for (const Node node : atOnce.space.order()) {
                const Node same = *bundles.space.graph().find(atOnce.space.graph().id(node));
                QCOMPARE(bundles.space.verdict(same), atOnce.space.verdict(node));
            }
        }
    }
};

QTEST_GUILESS_MAIN(SpaceTest)
#include "space_test.moc"
