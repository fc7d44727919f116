// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/views/recovery_drill.h"
#include "vault/views/typed_alphabet.h"

#include <QTest>

#include <set>

using namespace pochin::vault;

class RecoveryDrillTest : public QObject
{
    Q_OBJECT

    const QStringList m_words{QStringLiteral("мост"), QStringLiteral("телега"), QStringLiteral("ёлка"),
        QStringLiteral("хлеб"), QStringLiteral("лес")};

    /// Draws what it is told, one after the other.
    static RecoveryDrill::Draw drawing(std::vector<quint64> numbers)
    {
        return [numbers = std::move(numbers), at = std::size_t(0)](quint64 bound) mutable {
            const quint64 drawn = numbers.at(at++);
            Q_ASSERT(drawn < bound);
            return drawn;
        };
    }

private Q_SLOTS:
    void asks_three_different_words_in_the_order_of_the_sheet()
    {
        const RecoveryDrill drill(m_words, drawing({4, 4, 0, 4, 2}));
        QCOMPARE(drill.numbers(), (QList<int>{1, 3, 5}));
    }

    void draws_among_all_words()
    {
        std::set<int> seen;
        for (quint64 first = 0; first < 5; ++first) {
            const RecoveryDrill drill(m_words, drawing({first, (first + 1) % 5, (first + 2) % 5}));
            const QList<int> numbers = drill.numbers();
            seen.insert(numbers.begin(), numbers.end());
        }
        QCOMPARE(seen.size(), std::size_t(5));
    }

    void forgives_what_handwriting_blurs_and_nothing_else()
    {
        const RecoveryDrill drill(m_words, drawing({0, 1, 2}));
        QVERIFY(drill.isRight(1, QStringLiteral(" Мост ")));
        QVERIFY(drill.isRight(3, QStringLiteral("елка")));
        QVERIFY(!drill.isRight(1, QStringLiteral("мосты")));
        QVERIFY(!drill.isRight(1, QString()));
        QVERIFY(!drill.isRight(1, m_words.at(1)));
    }

    void tells_alphabets_apart()
    {
        QCOMPARE(alphabetOf(u""), Alphabet::None);
        QCOMPARE(alphabetOf(u"12 — !"), Alphabet::None);
        QCOMPARE(alphabetOf(u"bridge 7"), Alphabet::Latin);
        QCOMPARE(alphabetOf(u"мост"), Alphabet::Cyrillic);
        QCOMPARE(alphabetOf(u"моcт"), Alphabet::Mixed);
    }
};

QTEST_GUILESS_MAIN(RecoveryDrillTest)
#include "recovery_drill_test.moc"
