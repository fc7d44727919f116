// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/words/vault_words.h"

#include <QSet>
#include <QTest>

using namespace pochin;
using namespace pochin::vault;

class VaultWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void every_trouble_says_what_happened_what_is_safe_and_what_to_do()
    {
        QSet<QString> told;
        for (int i = 0; i <= static_cast<int>(Trouble::VaultLocked); ++i) {
            const auto trouble = static_cast<Trouble>(i);
            const Explanation explanation = explained(trouble);
            for (const QString &part : {explanation.happened, explanation.safe, explanation.next})
                QVERIFY2(part.endsWith(u'.'), nameOf(trouble).data());
            told.insert(explanation.happened);
        }
        // None falls back on the sentence of its kind, and no two are told alike.
        QCOMPARE(told.size(), static_cast<int>(Trouble::VaultLocked) + 1);
        QVERIFY(!told.contains(explained(Failure{Failure::Kind::StorageBroken, {}}).happened));
    }

    void damage_is_never_told_as_a_wrong_passphrase()
    {
        const QString wrong = explained(Trouble::WrongPassphrase).happened;
        for (const Trouble damage : {Trouble::KeyFileDamaged, Trouble::DatabaseDamaged, Trouble::DatabaseEmpty,
                 Trouble::DatabaseCut, Trouble::BelongsToAnotherVault})
            QVERIFY(explained(damage).happened != wrong);
        QCOMPARE(explained(pochin::vault::trouble(Trouble::DatabaseCut, QStringLiteral("17 bytes")).error()).happened,
            explained(Trouble::DatabaseCut).happened);
    }

    void a_failure_without_a_trouble_is_told_by_its_kind()
    {
        QVERIFY(!explained(Failure{Failure::Kind::StorageBroken, QStringLiteral("x")}).next.isEmpty());
        QVERIFY(!explained(Failure{Failure::Kind::NotFound, QStringLiteral("x")}).next.isEmpty());
    }

    void an_owner_is_named_with_process_computer_and_time()
    {
        const QString sentence = sentenceOf(Owner{4711, QStringLiteral("fern"), Instant{}});
        QVERIFY(sentence.contains(QStringLiteral("4711")));
        QVERIFY(sentence.contains(QStringLiteral("fern")));
    }
};

QTEST_GUILESS_MAIN(VaultWordsTest)
#include "vault_words_test.moc"
