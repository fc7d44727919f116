// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/trouble.h"

#include <QSet>
#include <QTest>

using namespace pochin;
using namespace pochin::vault;

class TroubleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void every_trouble_has_a_name_of_its_own_and_is_found_again_in_its_failure()
    {
        QSet<QString> names;
        for (int i = 0; i <= static_cast<int>(Trouble::VaultLocked); ++i) {
            const auto one = static_cast<Trouble>(i);
            names.insert(nameOf(one));
            QCOMPARE(troubleOf(trouble(one).error()), one);
            QCOMPARE(troubleOf(trouble(one, QStringLiteral("with: more")).error()), one);
        }
        QCOMPARE(names.size(), static_cast<int>(Trouble::VaultLocked) + 1);
    }

    void names_stand_in_the_order_of_the_enum()
    {
        QCOMPARE(nameOf(Trouble::NotAFolder), QLatin1StringView("not-a-folder"));
        QCOMPARE(nameOf(Trouble::WrongPassphrase), QLatin1StringView("wrong-passphrase"));
        QCOMPARE(nameOf(Trouble::VaultLocked), QLatin1StringView("vault-locked"));
    }

    void a_failure_of_another_room_is_no_trouble_of_ours()
    {
        QCOMPARE(troubleOf({Failure::Kind::Damaged, QStringLiteral("bundle")}), std::nullopt);
        QCOMPARE(troubleOf({Failure::Kind::NotFound, QStringLiteral("database-cut")}), std::nullopt);
    }
};

QTEST_GUILESS_MAIN(TroubleTest)
#include "trouble_test.moc"
