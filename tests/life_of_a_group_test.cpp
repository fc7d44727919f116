// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The life of a group, as a lesson. Whoever is new here reads this file first.
//
// Vera and Anton tend an orchard by the river. They have a laptop each, no server and no network: what one of them does
// reaches the other in bundles, late, in any order, or twice. Below they found a group, admit Olga, decide something,
// send a delegate and recall him while he is on the road. In the end all three see the same, and nobody was ever asked
// who is right.
#include "assemblies/domain/assembly_changes.h"
#include "assemblies/domain/position_acts.h"
#include "assemblies/domain/proposal_acts.h"
#include "delegates/domain/delegate_changes.h"
#include "delegates/domain/delegates_part.h"
#include "delegates/domain/mandate_standing.h"
#include "groups/domain/admission.h"
#include "groups/domain/genesis.h"
#include "groups/domain/group_changes.h"
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

/// All of it happens on one Monday. Nobody asks the clock to find out who is right.
constexpr Instant monday = std::chrono::sys_days(std::chrono::year(2026) / 11 / 23) + std::chrono::hours(9);

// --- 1. What can be done
// Rooms register types of changes; each change says who did it, what it means, and what it says about people. The
// lesson adds a diary to the acts of real rooms.

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

/// The one act of this lesson alone: a line in the diary. All others are acts of real rooms: groups/ founds and admits,
/// assemblies/ decides, delegates/ sends, recalls and ratifies.
constexpr quint16 note = 60'100;

void addDiary(ChangeTypes &types)
{
    const auto apply = [](SpaceState &state, const FoldedChange &change) -> Result<> {
        state.alterable<Diary>().lines << QString::fromUtf8(change.payload);
        return {};
    };
    types.add({note, "lesson"_L1, [](QByteArrayView) -> Result<Claim> { return Claim(); }, apply});
}

ChangeTypes typesOfTheLesson()
{
    ChangeTypes types;
    groups::addChangeTypes(types);
    assemblies::addChangeTypes(types);
    delegates::addChangeTypes(types);
    addDiary(types);
    return types;
}

// --- 2. A laptop
// It has a key, a store and a space. What it does, it signs; what it takes from others, it verifies.

class Laptop
{
public:
    Laptop(char seed, SpaceId id, const ChangeTypes &types)
        : m_signer(*crypto::SigningKey::fromSeed(crypto::Secret::ofBytes(QByteArray(32, seed)))),
          m_space(id, types, m_store)
    {
    }

    /// A deed of a room: it was checked against what this laptop knows, and may have been refused.
    ChangeId does(const Result<Deed> &deed)
    {
        if (!deed)
            qFatal("%s", qPrintable(deed.error().detail));
        auto made = authored(m_space.graph(), m_signer.feed(), *deed, monday.time_since_epoch().count());
        for (Change &change : *made)
            change.sign(m_signer);
        keep(*made);
        return made->back().id();
    }
    ChangeId notes(QByteArrayView line) { return does(Deed{.type = note, .payload = {line.toByteArray()}}); }

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
    /// What its owner sees on this Monday.
    [[nodiscard]] Outlook outlook() const { return {m_space, *PersonId::fromBytes(m_signer.feed().bytes()), monday}; }
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

/// What somebody shows who wants to come in: the key of a laptop, and what to seal for it.
DeviceCard cardOf(char seed)
{
    const Ed25519Signer signer(*crypto::SigningKey::fromSeed(crypto::Secret::ofBytes(QByteArray(32, seed))));
    return {.feed = signer.feed(), .recipient = QByteArray(32, seed)};
}

PersonId personOf(char seed)
{
    return *PersonId::fromBytes(cardOf(seed).feed.bytes());
}

groups::Genesis orchardByTheRiver()
{
    groups::Genesis genesis{.title = u"Сад у реки"_s,
        .deed = u"собрать яблоки"_s,
        .founders = {{cardOf('v'), u"Вера"_s}, {cardOf('a'), u"Антон"_s}},
        .nonce = QByteArray(16, 'n')};
    genesis.rules.powers = SpaceRules::Powers::EachMember; // so small a group needs no vote to recall somebody
    genesis.procedures = {shareOfAll(1, 2)};
    return genesis;
}

} // namespace

class LifeOfAGroupTest : public QObject
{
    Q_OBJECT

private:
    const ChangeTypes m_types = typesOfTheLesson();
    Change m_genesis = *foundedSpace(cardOf('v').feed, *groups::founding(orchardByTheRiver()), 0);
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
        m_vera->notes("починила насос");
        m_anton->notes("собрал яблоки");
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
        const ChangeId early = m_olga->notes("можно к вам?");
        m_vera->takes(m_olga->bundle());
        QCOMPARE(m_vera->verdict(early), setAside(Reason::NotAMember)); // set aside: kept and shown, without effect
        m_vera->does(groups::admit(m_vera->outlook(), cardOf('o'), u"Ольга"_s));
        m_olga->takes(m_vera->bundle());
        const ChangeId welcome = m_olga->notes("принесла лестницу");
        QCOMPARE(m_olga->verdict(welcome), Verdict());
        QCOMPARE(m_olga->verdict(early), setAside(Reason::NotAMember));
    }

    void anton_is_sent_to_the_fair_and_recalled_while_he_is_on_the_road()
    {
        // A mandate says what about, what to do, and until when. Its words are frozen: whoever gives it quotes their
        // hash.
        const delegates::MandateText words{.delegate = personOf('a'),
            .matter = u"Ярмарка"_s,
            .points = {{delegates::PointKind::Execute, u"договориться о двух телегах"_s}},
            .term = {.lastDay = std::chrono::floor<std::chrono::days>(monday) + std::chrono::days(7), .event = {}}};
        const ChangeId draft = m_vera->does(delegates::draft(m_vera->outlook(), words));
        m_mandate = m_vera->does(delegates::giveMandate(m_vera->outlook(), draft));
        m_anton->takes(m_vera->bundle());
        m_anton->does(
            delegates::answerMandate(m_anton->outlook(), m_mandate, delegates::MandateAnswered::Answer::Accepted));
        m_vera->takes(m_anton->bundle());
        m_act = m_anton->does(delegates::recordAct(
            m_anton->outlook(), {.mandate = m_mandate, .point = 1, .words = u"договорился о трёх телегах"_s}));
        QCOMPARE(m_anton->verdict(m_act), (Verdict{Standing::Provisional, Reason::AwaitsRatification}));

        // At home they recall him, in one act; they have not heard of the three carts.
        m_vera->does(delegates::recall(m_vera->outlook(), {.mandate = m_mandate}));
        m_vera->takes(m_anton->bundle());
        QCOMPARE(m_vera->verdict(m_act), setAside(Reason::UnseenByRecall));
        QVERIFY(delegates::standingOf(m_vera->outlook(), m_mandate)->isEndedBy(delegates::End::Recall));
        // М.7: a delegate can be recalled at any moment. A recall that arrives late never leaves the group bound.
    }

    void the_group_likes_the_three_carts_after_all_and_ratifies_them()
    {
        // The group is the source, not the delegate: what it ratifies is in force, whatever became of the mandate.
        const ChangeId answer = m_vera->does(delegates::proposeRatification(m_vera->outlook(), {.of = m_act}));
        m_olga->takes(m_vera->bundle());
        m_vera->does(assemblies::takePosition(m_vera->outlook(), {.wording = answer}));
        m_olga->does(assemblies::takePosition(m_olga->outlook(), {.wording = answer}));
        m_vera->takes(m_olga->bundle());
        m_vera->does(assemblies::close(m_vera->outlook(), answer)); // counts what is in its past, and nothing later
        QCOMPARE(delegates::ratificationOf(m_vera->space(), m_act), delegates::Ratified::Whole);
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
