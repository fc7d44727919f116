// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foundation/identifier.h"

#include <QTest>

#include <type_traits>

using namespace pochin;

using GroupId = Identifier<struct GroupTag>;
using PersonId = Identifier<struct PersonTag>;

class IdentifierTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takes_exactly_thirty_two_bytes()
    {
        QVERIFY(GroupId::fromBytes(QByteArray(32, 'g')));
        QVERIFY(!GroupId::fromBytes(QByteArray(31, 'g')));
        QVERIFY(!GroupId::fromBytes(QByteArray(33, 'g')));
        QVERIFY(!GroupId::fromBytes({}));
    }

    void the_name_of_a_group_is_not_the_name_of_a_person() { QVERIFY((!std::is_convertible_v<GroupId, PersonId>)); }

    void sorts_bytes_as_unsigned_numbers_so_that_every_machine_sorts_alike()
    {
        const auto low = *GroupId::fromBytes(QByteArray(32, '\x7f'));
        const auto high = *GroupId::fromBytes(QByteArray(32, '\x80'));
        QVERIFY(low < high);
        QCOMPARE(low.hex().first(4), QStringLiteral("7f7f"));
    }
};

QTEST_GUILESS_MAIN(IdentifierTest)
#include "identifier_test.moc"
