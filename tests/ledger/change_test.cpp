// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/domain/change.h"
#include "ledger/store/ed25519.h"
#include "support/ledger_samples.h"

#include <QTest>

#include <rapidcheck.h>

using namespace pochin;
using namespace pochin::ledger;
using namespace Qt::StringLiterals;
using enum Failure::Kind;

class ChangeTest : public QObject
{
    Q_OBJECT

private:
    const Ed25519Signer m_vera = test::signerNumber(1);
    const Ed25519Verifier m_verifier;

    [[nodiscard]] ChangeBody body() const { return test::sampleBody(m_vera.feed()); }

private Q_SLOTS:
    void the_bytes_of_a_body_are_those_of_the_documented_example()
    {
        QCOMPARE(encoded(body()).toHex(),
            "aa0101025820" + QByteArray(32, 's').toHex() + "035820" + m_vera.feed().bytes().toByteArray().toHex()
                + "0407055820" + QByteArray(32, 'p').toHex() + "06825820" + QByteArray(32, 'c').toHex() + "5820"
                + QByteArray(32, 'd').toHex() + "071b0000019a00000000" + "08182a" + "0a5820"
                + hashOf({"почин"}).bytes().toByteArray().toHex() + "0b0a");
    }

    void a_body_reads_back_as_itself()
    {
        QVERIFY(rc::check("a body reads back as itself", [this] {
            const ChangeBody any = test::randomBody(m_vera.feed());
            RC_ASSERT(decodedBody(encoded(any)).value() == any);
        }));
    }

    void a_body_with_any_byte_changed_is_refused_or_is_another_change()
    {
        const QByteArray bytes = encoded(body());
        for (qsizetype i = 0; i < bytes.size(); ++i) {
            for (const int bit : {0x01, 0x10, 0x80}) {
                QByteArray changed = bytes;
                changed[i] = static_cast<char>(changed[i] ^ bit);
                const auto read = decodedBody(changed);
                QVERIFY(!read || (encoded(*read) == changed && idOf(changed) != idOf(bytes)));
            }
        }
    }

    void a_body_cut_short_is_refused_at_every_byte()
    {
        const QByteArray bytes = encoded(body());
        for (qsizetype size = 0; size < bytes.size(); ++size)
            QVERIFY(!decodedBody(bytes.first(size)));
    }

    void a_body_that_breaks_a_rule_is_refused_data();
    void a_body_that_breaks_a_rule_is_refused();

    void a_change_of_another_version_is_from_a_newer_program_and_not_broken()
    {
        QByteArray bytes = encoded(body());
        bytes[2] = 2;
        QCOMPARE(decodedBody(bytes).error().kind, Unsupported);
    }

    void a_record_brings_body_signature_and_payload_home()
    {
        auto change = Change::fromBody(body(), Payload{"почин"});
        QVERIFY(change);
        change->sign(m_vera);
        const auto home = Change::fromRecord(change->record());
        QVERIFY(home);
        QCOMPARE(home->id(), change->id());
        QCOMPARE(home->payload()->bytes, "почин");
        QVERIFY(home->verified(m_verifier));
        QCOMPARE(home->record(), change->record());
    }

    void a_payload_that_the_body_does_not_name_is_damaged()
    {
        QCOMPARE(Change::fromBody(body(), Payload{"Почин"}).error().kind, Damaged);
        QCOMPARE(Change::fromBody(body(), Payload{"почин!"}).error().kind, Damaged);
    }

    void an_erasable_payload_is_salted_so_that_a_vote_cannot_be_guessed()
    {
        ChangeBody vote = body();
        const Payload yes{"за", Salt{'r', 'a', 'n', 'd', 'o', 'm'}};
        const Payload otherSalt{"за", Salt{'o', 't', 'h', 'e', 'r'}};
        vote.flags = ChangeFlag::Erasable;
        vote.payloadHash = hashOf(yes);
        vote.payloadSize = 4;
        QVERIFY(Change::fromBody(vote, yes));
        QCOMPARE(Change::fromBody(vote, otherSalt).error().kind, Damaged);
        QCOMPARE(Change::fromBody(vote, Payload{"за"}).error().kind, Malformed);
        QVERIFY(hashOf(yes) != hashOf({"за"}));
    }

    void after_erasing_the_payload_the_change_still_verifies()
    {
        auto change = Change::fromBody(body(), Payload{"почин"});
        change->sign(m_vera);
        change->erasePayload();
        const auto home = Change::fromRecord(change->record());
        QVERIFY(home);
        QCOMPARE(home->id(), change->id());
        QVERIFY(!home->payload());
        QVERIFY(home->verified(m_verifier));
    }

    void a_signature_of_somebody_else_or_of_something_else_is_refused()
    {
        auto mine = Change::fromBody(body(), {});
        QCOMPARE(mine->verified(m_verifier).error().kind, BadSignature);

        mine->sign(m_vera);
        ChangeBody later = body();
        ++later.wall;
        auto other = Change::fromBody(later, {});
        other->sign(m_vera);
        const QByteArray swapped = mine->record().replace(
            QByteArray(mine->signature()->data(), 64), QByteArray(other->signature()->data(), 64));
        QCOMPARE(Change::fromRecord(swapped)->verified(m_verifier).error().kind, BadSignature);
    }

    void a_signature_over_the_bare_body_is_not_a_signature_of_the_change()
    {
        const QByteArray bytes = encoded(body());
        const Signature bare = m_vera.signatureOf(bytes);
        QVERIFY(m_verifier.verifies(m_vera.feed(), bytes, bare));
        QVERIFY(!m_verifier.verifies(m_vera.feed(), signedBytes(bytes), bare));
    }

    void what_is_signed_is_the_structure_of_cose_sign1()
    {
        QCOMPARE(signedBytes("body").toHex(),
            "846a5369676e61747572653143a101324f" + QByteArray("pochin/change/1").toHex() + "44"
                + QByteArray("body").toHex());
    }
};

void ChangeTest::a_body_that_breaks_a_rule_is_refused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Failure::Kind>("kind");
    const auto row = [this](const char *name, Failure::Kind kind, auto &&breakRule) {
        ChangeBody broken = body();
        breakRule(broken);
        QTest::newRow(name) << encoded(broken) << kind;
    };
    row("3: a genesis in a space", Malformed, [](ChangeBody &b) { b.type = 0; });
    row("3: no genesis and no space", Malformed, [](ChangeBody &b) { b.space.reset(); });
    row("3: a genesis with deps", Malformed,
        [](ChangeBody &b) { b.type = 0, b.space.reset(), b.seq = 0, b.prev.reset(); });
    row("4: seq 0 with prev", Malformed, [](ChangeBody &b) { b.seq = 0; });
    row("4: seq 7 without prev", Malformed, [](ChangeBody &b) { b.prev.reset(); });
    row("4: no past at all", Malformed, [](ChangeBody &b) { b.seq = 0, b.prev.reset(), b.deps.clear(); });
    row("5: deps descend", Malformed, [](ChangeBody &b) { std::ranges::reverse(b.deps); });
    row("5: a dep twice", Malformed, [](ChangeBody &b) { b.deps[1] = b.deps[0]; });
    row("5: prev among the deps", Malformed, [](ChangeBody &b) { b.deps[1] = *b.prev; });
    row("5: 65 deps", LimitExceeded, [](ChangeBody &b) { b.deps = test::rowOfIds(65); });
    row("6: attachments descend", Malformed, [](ChangeBody &b) {
        b.attachments = {{hashOf({"2"}), 1}, {hashOf({"1"}), 1}};
        std::ranges::sort(b.attachments, std::greater<>());
    });
    row("6: an attachment twice", Malformed,
        [](ChangeBody &b) { b.attachments = {{hashOf({"1"}), 1}, {hashOf({"1"}), 2}}; });
    row("7: seq of 2^53", LimitExceeded, [](ChangeBody &b) { b.seq = quint64(1) << 53; });
    row("7: wall of 2^53", LimitExceeded, [](ChangeBody &b) { b.wall = qint64(1) << 53; });
    row("7: wall at the end of all numbers", LimitExceeded,
        [](ChangeBody &b) { b.wall = std::numeric_limits<qint64>::min(); });
    row("7: a payload of 64 KiB and a byte", LimitExceeded, [](ChangeBody &b) { b.payloadSize = 64 * 1024 + 1; });
    row("7: an attachment of 2^53", LimitExceeded,
        [](ChangeBody &b) { b.attachments = {{hashOf({"1"}), quint64(1) << 53}}; });
    row("2: an unknown flag", Malformed, [](ChangeBody &b) { b.flags = ChangeFlags::fromInt(4); });
    QTest::newRow("2: an unknown field") << encoded(body()).replace(0, 1, "\xab").append("\x0d\x00", 2) << Malformed;
    QTest::newRow("2: no flags told by a field")
        << encoded(body()).replace(0, 1, "\xab").replace(QByteArray("\x0a\x58"), QByteArray("\x09\x00\x0a\x58", 4))
        << Malformed;
    QTest::newRow("2: no attachments told by a field")
        << encoded(body()).replace(0, 1, "\xab").append("\x0c\x80") << Malformed;
    QTest::newRow("a field missing") << encoded(body()).replace(0, 1, "\xa9").chopped(2) << Malformed;
    QTest::newRow("bytes after the end") << encoded(body()) + '\0' << Malformed;
    QTest::newRow("7: larger than any body") << QByteArray(8193, '\0') << LimitExceeded;
}

void ChangeTest::a_body_that_breaks_a_rule_is_refused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Failure::Kind, kind);
    const auto read = decodedBody(bytes);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, kind);
}

QTEST_GUILESS_MAIN(ChangeTest)
#include "change_test.moc"
