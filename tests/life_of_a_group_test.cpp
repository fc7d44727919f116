// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The life of a group, as a lesson. Whoever is new here reads this file first.
//
// Vera and Anton tend an orchard by the river. They have a laptop each, no server and no network: what one of them does
// reaches the other in bundles, late, in any order, or twice. Below they found a group, admit Olga, decide something,
// send a delegate and recall him while he is on the road. In the end all three see the same, and nobody was ever asked
// who is right.
#include "ledger/domain/authoring.h"
#include "ledger/domain/memory_store.h"
#include "ledger/domain/sha256.h"
#include "ledger/domain/space.h"
#include "ledger/store/ed25519.h"

#include <QTest>

using namespace pochin;
using namespace pochin::ledger;
using namespace Qt::StringLiterals;

namespace {

// --- 1. What can be done
// -------------------------------------------------------------------------------------------------- A module registers
// types of changes. This lesson has one module of its own, with a diary for a state; what it says about people (a
// Claim) it writes as a letter and a name.

struct Diary {
    static constexpr QLatin1StringView partName = "diary"_L1;
    QStringList lines;
    void writeTo(CborWriter &out) const
    {
        out.writeArrayHeader(static_cast<quint64>(lines.size()));
        for (const QString &line : lines)
            out.writeText(line);
    }
};

enum Type : quint16 { Genesis = 0, Note = 100, Admit, Give, Do, Take, Propose, Say, Close };

/// The 32 bytes with which the payloads of this lesson begin name a person or a change.
template <typename Id>
Id named(QByteArrayView payload)
{
    return *Id::fromBytes(payload.first(32));
}

void addType(ChangeTypes &types, Type number, std::function<Claim(QByteArrayView)> claim)
{
    const auto apply = [](SpaceState &state, const FoldedChange &change) -> Result<> {
        if (change.body.type == Note)
            state.alterable<Diary>().lines << QString::fromUtf8(change.payload);
        return {};
    };
    types.add({number, "lesson"_L1, [claim = std::move(claim)](QByteArrayView p) -> Result<Claim> { return claim(p); },
        apply});
}

ChangeTypes typesOfTheLesson(const PersonId &vera, const PersonId &anton)
{
    SpaceRules rules;
    rules.powers = SpaceRules::Powers::EachMember; // so small a group needs no vote to recall somebody
    ChangeTypes types;
    addType(types, Genesis, [=](QByteArrayView) { return Founding{{vera, anton}, rules}; });
    addType(types, Note, [](QByteArrayView) { return Claim(); });
    addType(types, Admit, [](QByteArrayView p) { return Vouching{named<PersonId>(p)}; });
    addType(types, Give, [](QByteArrayView p) { return MandateGiven{named<PersonId>(p)}; });
    addType(types, Do, [](QByteArrayView p) { return Act{named<ChangeId>(p)}; });
    addType(types, Take, [](QByteArrayView p) { return Recall{named<ChangeId>(p)}; });
    addType(types, Propose, [](QByteArrayView p) { return Proposal{Ratification{named<ChangeId>(p)}, {}}; });
    addType(types, Say, [](QByteArrayView p) { return Position{named<ChangeId>(p), Stance::For}; });
    addType(types, Close, [](QByteArrayView p) { return Closing{named<ChangeId>(p)}; });
    return types;
}

// --- 2. A laptop
// ---------------------------------------------------------------------------------------------------------- It has a
// key, a store and a space. What it does, it signs; what it takes from others, it verifies.

class Laptop
{
public:
    Laptop(char seed, SpaceId id, const ChangeTypes &types)
        : m_signer(*crypto::SigningKey::fromSeed(crypto::Secret::ofBytes(QByteArray(32, seed)))),
          m_space(id, types, m_store)
    {
    }

    ChangeId does(Type type, QByteArrayView about, QByteArrayView words = {})
    {
        auto made = authored(m_space.graph(), m_signer.feed(),
            {.type = type, .payload = {about.toByteArray() + words.toByteArray()}}, 0);
        for (Change &change : *made)
            change.sign(m_signer);
        keep(*made);
        return made->back().id();
    }

    /// Everything it has, as bytes; whoever carries them can neither change them nor make up more.
    [[nodiscard]] std::vector<QByteArray> bundle() const
    {
        std::vector<QByteArray> records;
        (void)m_store.forEach([&](const Change &change) -> Result<> {
            records.push_back(change.record());
            return {};
        });
        return records;
    }

    void takes(const std::vector<QByteArray> &bundle)
    {
        std::vector<Change> believed;
        for (const QByteArray &record : bundle) {
            auto change = Change::fromRecord(record);
            if (change && change->verified(m_verifier))
                believed.push_back(*std::move(change));
        }
        keep(believed);
    }

    [[nodiscard]] const Space &space() const { return m_space; }
    [[nodiscard]] QStringList diary() const { return m_space.state().part<Diary>().lines; }
    [[nodiscard]] Verdict verdict(const ChangeId &id) const { return m_space.verdict(*m_space.graph().find(id)); }

private:
    void keep(std::span<const Change> changes)
    {
        QVERIFY(m_store.append(changes)); // first on the disk, then in the mind
        QVERIFY(m_space.take(changes));
    }

    Ed25519Signer m_signer;
    Ed25519Verifier m_verifier;
    MemoryStore m_store;
    Space m_space;
};

PersonId personOf(char seed)
{
    const Ed25519Signer signer(*crypto::SigningKey::fromSeed(crypto::Secret::ofBytes(QByteArray(32, seed))));
    return *PersonId::fromBytes(signer.feed().bytes());
}

} // namespace

class LifeOfAGroupTest : public QObject
{
    Q_OBJECT

private:
    const PersonId m_veraId = personOf('v');
    const PersonId m_antonId = personOf('a');
    const PersonId m_olgaId = personOf('o');
    const ChangeTypes m_types = typesOfTheLesson(m_veraId, m_antonId);
    Change m_genesis = *foundedSpace(*FeedKey::fromBytes(m_veraId.bytes()), {"Сад у реки, жребий 4711"}, 0);
    std::unique_ptr<Laptop> m_vera, m_anton, m_olga;
    ChangeId m_mandate = m_genesis.id();
    ChangeId m_act = m_genesis.id();

private Q_SLOTS:
    void vera_and_anton_found_a_group()
    {
        // The first change of a space names it: the id of the space is the hash of the genesis.
        const Ed25519Signer key(*crypto::SigningKey::fromSeed(crypto::Secret::ofBytes(QByteArray(32, 'v'))));
        m_genesis.sign(key);
        const SpaceId orchard = spaceOf(m_genesis.id());
        m_vera = std::make_unique<Laptop>('v', orchard, m_types);
        m_anton = std::make_unique<Laptop>('a', orchard, m_types);
        m_olga = std::make_unique<Laptop>('o', orchard, m_types);
        for (Laptop *laptop : {m_vera.get(), m_anton.get(), m_olga.get()})
            laptop->takes({m_genesis.record()});
        QCOMPARE(m_vera->space().standing().members().size(), 2);
    }

    void each_writes_alone_and_after_the_bundles_both_read_the_same()
    {
        m_vera->does(Note, {}, "починила насос");
        m_anton->does(Note, {}, "собрал яблоки");
        QVERIFY(m_vera->diary() != m_anton->diary());
        m_vera->takes(m_anton->bundle());
        m_anton->takes(m_vera->bundle());
        m_anton->takes(m_vera->bundle()); // twice is as good as once
        QCOMPARE(m_vera->diary(), m_anton->diary());
        QCOMPARE(m_vera->space().digest(), m_anton->space().digest());
    }

    void olga_comes_in_by_one_voucher_and_what_she_wrote_before_is_not_lost()
    {
        // Nobody admits anybody by rank: one member vouches, because that is what the founders agreed on.
        const ChangeId early = m_olga->does(Note, {}, "можно к вам?");
        m_vera->takes(m_olga->bundle());
        QCOMPARE(m_vera->verdict(early), setAside(Reason::NotAMember)); // set aside: kept and shown, without effect
        m_vera->does(Admit, m_olgaId.bytes());
        m_olga->takes(m_vera->bundle());
        const ChangeId welcome = m_olga->does(Note, {}, "принесла лестницу");
        QCOMPARE(m_olga->verdict(welcome), Verdict());
        QCOMPARE(m_olga->verdict(early), setAside(Reason::NotAMember));
    }

    void anton_is_sent_to_the_fair_and_recalled_while_he_is_on_the_road()
    {
        // The mandate is named by the change that gave it.
        m_mandate = m_vera->does(Give, m_antonId.bytes(), "договориться о двух телегах");
        m_anton->takes(m_vera->bundle());
        m_act = m_anton->does(Do, m_mandate.bytes(), "договорился о трёх телегах");
        QCOMPARE(m_anton->verdict(m_act), (Verdict{Standing::Provisional, Reason::AwaitsRatification}));

        // At home they recall him; they have not heard of the three carts.
        m_vera->does(Take, m_mandate.bytes());
        m_vera->takes(m_anton->bundle());
        QCOMPARE(m_vera->verdict(m_act), setAside(Reason::UnseenByRecall));
        // М.7: a delegate can be recalled at any moment. A recall that arrives late never leaves the group bound.
    }

    void the_group_likes_the_three_carts_after_all_and_ratifies_them()
    {
        // The group is the source, not the delegate: what it ratifies is in force, whatever became of the mandate.
        const ChangeId proposal = m_vera->does(Propose, m_act.bytes());
        m_olga->takes(m_vera->bundle());
        m_vera->does(Say, proposal.bytes());
        m_olga->does(Say, proposal.bytes());
        m_vera->takes(m_olga->bundle());
        m_vera->does(Close, proposal.bytes());
        QCOMPARE(m_vera->space().standing().outcome(proposal), Outcome::Adopted);
        QCOMPARE(m_vera->verdict(m_act), (Verdict{Standing::Full, Reason::AdoptedByDecision}));
    }

    void bytes_altered_on_the_way_are_not_believed()
    {
        // Boris carries the bundle and would rather have five carts. He can spoil a change, but not make another of it.
        auto bundle = m_vera->bundle();
        for (QByteArray &record : bundle)
            record.replace("трёх", "пяти");
        bundle.push_back("чепуха");
        Laptop stranger('s', spaceOf(m_genesis.id()), m_types);
        stranger.takes(bundle);
        QVERIFY(!stranger.space().graph().find(m_act));
        QVERIFY(stranger.space().graph().waitingCount() > 0); // for the change that was spoilt
        stranger.takes(m_vera->bundle());
        QCOMPARE(stranger.space().digest(), m_vera->space().digest());
    }

    void in_the_end_all_three_see_the_same_whatever_the_order()
    {
        auto bundle = m_vera->bundle();
        std::ranges::reverse(bundle); // effects before their causes: they wait for them
        m_anton->takes(bundle);
        m_olga->takes(bundle);
        QCOMPARE(m_anton->space().digest(), m_vera->space().digest());
        QCOMPARE(m_olga->space().digest(), m_vera->space().digest());
        QCOMPARE(m_olga->space().standing().members().size(), 3);
        QCOMPARE(m_anton->diary().size(), 3);
    }
};

QTEST_GUILESS_MAIN(LifeOfAGroupTest)
#include "life_of_a_group_test.moc"
