// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/secret.h"
#include "crypto/signing.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <type_traits>
#include <vector>

using namespace pochin::crypto;

static_assert(!std::is_copy_constructible_v<Secret> && !std::is_copy_assignable_v<Secret>);
static_assert(!std::is_convertible_v<Secret, QByteArray> && !std::is_convertible_v<Secret, QByteArrayView>);
static_assert(!std::is_convertible_v<Secret, QString>);

class SecretTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holds_the_bytes_it_was_given()
    {
        const Secret secret = Secret::ofBytes("без начальников");
        QCOMPARE(secret.view(), QByteArrayView("без начальников"));
        QCOMPARE(secret.copy(), secret);
    }

    void begins_with_zero_bytes()
    {
        const Secret secret(1000);
        QVERIFY(std::ranges::all_of(secret.view(), [](char c) { return c == 0; }));
    }

    void a_moved_secret_leaves_nothing_behind()
    {
        Secret first = Secret::ofBytes("key");
        Secret second = std::move(first);
        QVERIFY(first.isEmpty()); // NOLINT(bugprone-use-after-move): that is the promise
        QCOMPARE(second.view(), QByteArrayView("key"));
        Secret third = Secret::ofBytes("other");
        third = std::move(second);
        QCOMPARE(third.view(), QByteArrayView("key"));
    }

    void is_wiped_when_it_ends()
    {
        // The heap stays mapped after the block is given back, so what is left there can be looked at. OpenSSL puts two
        // pointers of its own into a free block.
        const volatile char *left = nullptr;
        {
            Secret secret(256);
            std::ranges::fill(secret.fill(), '\xa5');
            left = secret.view().data();
            QVERIFY(left[255] == '\xa5');
        }
        const auto survivors = std::count(left, left + 256, '\xa5');
        QVERIFY2(survivors < 8, qPrintable(QString::number(survivors)));
    }

    void taking_bytes_wipes_where_they_were()
    {
        // Lent memory, so that it can be looked at after the array has let go of it.
        std::array<char, 11> keyboard{'p', 'a', 's', 's', 'p', 'h', 'r', 'a', 's', 'e', '!'};
        wipe(keyboard);
        QVERIFY(std::ranges::all_of(keyboard, [](char c) { return c == 0; }));
        QByteArray typed = QByteArrayLiteral("passphrase").append('!');
        const Secret secret = Secret::takenFrom(typed);
        QCOMPARE(secret.view(), QByteArrayView("passphrase!"));
        QVERIFY(typed.isEmpty());
    }

    void is_equal_only_to_the_same_bytes()
    {
        QVERIFY(Secret::ofBytes("abc") == Secret::ofBytes("abc"));
        QVERIFY(Secret::ofBytes("abc") != Secret::ofBytes("abd"));
        QVERIFY(Secret::ofBytes("abc") != Secret::ofBytes("abcd"));
        QVERIFY(Secret() == Secret());
    }

    void more_than_the_heap_holds_still_works()
    {
        // 512 times 4 KiB is twice the largest heap, and one of 3 MiB never fits.
        std::vector<Secret> many;
        for (int i = 0; i < 512; ++i) {
            many.emplace_back(4 << 10);
            std::ranges::fill(many.back().fill(), static_cast<char>(i % 100));
        }
        for (std::size_t i = 0; i < many.size(); ++i)
            QVERIFY(std::ranges::all_of(many[i].view(), [=](char c) { return c == static_cast<char>(i % 100); }));
        Secret large(3 << 20);
        std::ranges::fill(large.fill(), 'x');
        QCOMPARE(large.view().last(1), QByteArrayView("x"));
    }

    void buffers_leave_the_heap_to_the_keys()
    {
        std::vector<Secret> buffers;
        buffers.reserve(64);
        for (int i = 0; i < 64; ++i)
            buffers.emplace_back(64 << 10);
        // OpenSSL keeps the private half in the same heap and cannot make one when it is full.
        QCOMPARE(SigningKey::generated().seed().size(), 32);
    }

    void says_what_the_system_allowed()
    {
        const Guard guard = prepareSecureHeap();
        QCOMPARE(Secret(32).guard(), guard);
        QCOMPARE(prepareSecureHeap(), guard);
    }
};

QTEST_GUILESS_MAIN(SecretTest)
#include "secret_test.moc"
