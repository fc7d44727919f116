// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/domain/card.h"
#include "exchange/domain/limits.h"
#include "exchange/domain/statement.h"
#include "exchange/store/fingerprint_words.h"
#include "exchange/store/text_form.h"
#include "foundation/cbor.h"
#include "ledger/store/ed25519.h"

#include <QTest>

using namespace pochin;
using namespace pochin::exchange;
using namespace Qt::StringLiterals;
using enum Failure::Kind;

class CardTest : public QObject
{
    Q_OBJECT

private:
    static ledger::Ed25519Signer signer(char number)
    {
        return ledger::Ed25519Signer(*crypto::SigningKey::fromSeed(crypto::Secret::ofBytes(QByteArray(32, number))));
    }

    const ledger::Ed25519Signer m_vera = signer(1);
    const ledger::Ed25519Verifier m_verifier;
    const Card m_card{m_vera.feed(), QByteArray(32, 'r'), u"Вера"_s};

    [[nodiscard]] QByteArray bytes() const { return encoded(m_card, m_vera).value(); }

private Q_SLOTS:
    void a_card_brings_feed_recipient_and_name() { QCOMPARE(decodedCard(bytes(), m_verifier).value(), m_card); }

    void a_card_may_be_for_the_group_of_an_invitation()
    {
        Card card = m_card;
        card.space = ledger::SpaceId::fromBytes(QByteArray(32, 's'));
        QCOMPARE(decodedCard(encoded(card, m_vera).value(), m_verifier).value(), card);
    }

    void the_bytes_of_a_card_are_those_of_the_documented_grammar()
    {
        const QByteArray body = "a40101025820" + m_vera.feed().bytes().toByteArray().toHex() + "035820"
            + QByteArray(32, 'r').toHex() + "0468" + u"Вера"_s.toUtf8().toHex();
        QVERIFY(bytes().toHex().startsWith("a20158" + QByteArray::number(body.size() / 2, 16) + body + "025840"));
    }

    // card 2
    void a_card_with_any_byte_changed_is_refused()
    {
        const QByteArray whole = bytes();
        for (qsizetype i = 0; i < whole.size(); ++i) {
            QByteArray changed = whole;
            changed[i] = static_cast<char>(changed[i] ^ 0x04);
            QVERIFY2(!decodedCard(changed, m_verifier), qPrintable(QString::number(i)));
        }
    }

    void a_card_cut_short_is_refused_at_every_byte()
    {
        const QByteArray whole = bytes();
        for (qsizetype size = 0; size < whole.size(); ++size)
            QVERIFY(!decodedCard(whole.first(size), m_verifier));
    }

    void somebody_elses_recipient_in_the_card_breaks_its_signature()
    {
        const auto oleg = signer(2);
        const Card forged{m_card.feed, QByteArray(32, 'o'), m_card.name};
        QCOMPARE(encoded(forged, oleg).error().kind, InvalidInput);
        const Statement own = decodedStatement(bytes()).value();
        const Statement other
            = decodedStatement(encoded(Card{oleg.feed(), forged.recipient, forged.name}, oleg).value()).value();
        QCOMPARE(decodedCard(encoded(Statement{other.body, own.signature}), m_verifier).error().kind, BadSignature);
    }

    void a_signature_made_for_a_bundle_does_not_fit_a_card()
    {
        const Statement card = decodedStatement(bytes()).value();
        const Statement moved = stated(card.body, bundleContext, m_vera);
        QCOMPARE(decodedCard(encoded(moved), m_verifier).error().kind, BadSignature);
    }

    // A signed statement 2
    void a_card_from_a_newer_program_is_read_but_another_version_is_not()
    {
        const auto with = [this](quint64 version, quint64 extraKey) {
            CborWriter out;
            out.writeMapHeader(5);
            out.writeUint(1), out.writeUint(version);
            out.writeUint(2), out.writeBytes(m_card.feed.bytes());
            out.writeUint(3), out.writeBytes(m_card.recipient);
            out.writeUint(4), out.writeText(m_card.name);
            out.writeUint(extraKey), out.writeText(u"new"_s);
            return encoded(stated(out.bytes(), cardContext, m_vera));
        };
        QCOMPARE(decodedCard(with(1, 77), m_verifier).value(), m_card);
        QCOMPARE(decodedCard(with(2, 77), m_verifier).error().kind, Unsupported);
    }

    // card 3
    void a_name_is_short_visible_and_without_tricks()
    {
        QVERIFY(isName(u"Вера"));
        QVERIFY(isName(u"в"_s.repeated(64)));
        QVERIFY(!isName(u"в"_s.repeated(65)));
        QVERIFY(!isName(u""));
        QVERIFY(!isName(u" Вера"));
        QVERIFY(!isName(u"Вера\n"));
        QVERIFY(!isName(u"Ве\u202eра"));
    }

    // card 4
    void the_fingerprint_is_six_words_of_feed_and_recipient_and_not_of_the_name()
    {
        const Fingerprint vera = fingerprintOf(m_card.feed, m_card.recipient);
        QVERIFY(vera != fingerprintOf(m_card.feed, QByteArray(32, 'o')));
        QVERIFY(vera != fingerprintOf(signer(2).feed(), m_card.recipient));
        for (const auto language : {vault::WordLanguage::Russian, vault::WordLanguage::English}) {
            const QStringList words = fingerprintWords(vera, language);
            QCOMPARE(words.size(), 6);
            Fingerprint back{};
            for (std::size_t i = 0; i < back.size(); ++i)
                back[i] = static_cast<quint16>(
                    vault::WordList::of(language).indexOf(words[static_cast<qsizetype>(i)]).value());
            QVERIFY(back == vera);
        }
        QVERIFY(6 * vault::WordList::bitsPerWord >= 64);
    }

    // card 5
    void the_text_survives_capitals_and_the_wrapping_of_a_mail()
    {
        const QString text = textOf(TextKind::Card, bytes());
        QString wrapped = u"  "_s + text + u'\n';
        for (qsizetype at = 60; at < wrapped.size(); at += 62)
            wrapped.insert(at, u"\r\n"_s);
        QCOMPARE(bytesOf(TextKind::Card, wrapped).value(), bytes());
        QCOMPARE(bytesOf(TextKind::Card, text.toUpper()).value(), bytes());
        QVERIFY(looksLikeText(wrapped.toUtf8()));
        QVERIFY(!looksLikeText(bytes()));
    }

    void a_wrong_letter_in_the_text_is_found()
    {
        QString text = textOf(TextKind::Card, bytes());
        text[40] = text[40] == u'q' ? u'p' : u'q';
        QCOMPARE(bytesOf(TextKind::Card, text).error().kind, Malformed);
        QCOMPARE(bytesOf(TextKind::Request, textOf(TextKind::Card, bytes())).error().kind, Malformed);
        QCOMPARE(bytesOf(TextKind::Card, u"ы"_s.repeated(20'000)).error().kind, LimitExceeded);
    }

    void a_card_larger_than_any_honest_one_is_refused_before_it_is_read()
    {
        QCOMPARE(decodedCard(QByteArray(limits::cardBytes + 1, 0), m_verifier).error().kind, LimitExceeded);
    }
};

QTEST_APPLESS_MAIN(CardTest)
#include "card_test.moc"
