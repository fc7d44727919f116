// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "groups/domain/admission.h"
#include "groups/domain/genesis.h"

#include <QTest>

using namespace pochin;
using namespace pochin::groups;
using namespace Qt::StringLiterals;

namespace {

ledger::DeviceCard cardOf(char letter)
{
    return {.feed = *ledger::FeedKey::fromBytes(QByteArray(32, letter)), .recipient = QByteArray(32, letter)};
}

Genesis orchard()
{
    return {.title = u"Сад у реки"_s,
        .deed = u"собрать яблоки"_s,
        .founders = {{.card = cardOf('v'), .name = u"Вера"_s}, {.card = cardOf('a'), .name = u"Антон"_s}},
        .nonce = QByteArray(16, 'n')};
}

} // namespace

class GenesisTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// М.27, М.28: start small, with a real deed.
    void two_people_and_a_deed_are_a_group()
    {
        const auto payload = founding(orchard());
        QVERIFY(payload);
        QCOMPARE(*Genesis::decoded(payload->bytes), orchard());
    }

    void a_group_without_a_name_or_without_anybody_is_not_founded()
    {
        Genesis nameless = orchard();
        nameless.title.clear();
        QCOMPARE(founding(nameless).error().kind, Failure::Kind::InvalidInput);
        Genesis empty = orchard();
        empty.founders.clear();
        QCOMPARE(founding(empty).error().kind, Failure::Kind::InvalidInput);
    }

    void nobody_founds_a_group_twice_over()
    {
        Genesis twice = orchard();
        twice.founders.push_back(twice.founders.front());
        QCOMPARE(founding(twice).error().kind, Failure::Kind::InvalidInput);
    }

    void a_name_may_not_hide_control_characters_or_fill_the_screen()
    {
        for (const QString &name : {u"Сад\nу реки"_s, u"Сад\u2028у реки"_s, u"Сад\u0007"_s, u"Сад\u202E"_s,
                 u"\u200B\u3164"_s, QString(81, u'с')}) {
            Genesis odd = orchard();
            odd.title = name;
            QCOMPARE(founding(odd).error().kind, Failure::Kind::InvalidInput);
        }
    }

    void a_field_from_a_newer_program_is_left_alone()
    {
        QByteArray bytes = Admission{.newcomer = cardOf('o'), .pseudonym = u"Ольга"_s}.encoded();
        bytes[0] = static_cast<char>(bytes[0] + 1); // one pair more
        bytes.append("\x18\x63\x01", 3); // key 99: 1
        QCOMPARE(Admission::decoded(bytes)->pseudonym, u"Ольга"_s);
    }

    void a_known_field_of_another_kind_is_refused()
    {
        QByteArray bytes = Admission{.newcomer = cardOf('o'), .pseudonym = u"Ольга"_s}.encoded();
        bytes.truncate(bytes.size() - 11); // the name, as a text
        bytes.append('\x01'); // the name, as a number
        QCOMPARE(Admission::decoded(bytes).error().kind, Failure::Kind::Malformed);
    }
};

QTEST_GUILESS_MAIN(GenesisTest)
#include "genesis_test.moc"
