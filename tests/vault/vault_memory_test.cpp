// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/key_files.h"
#include "vault_fixture.h"

#include <QRegularExpression>

#include <array>
#include <string_view>

using namespace pochin;
using namespace pochin::vault;

namespace {

/// Something secret that can be looked for without being there: every byte is changed, and no plain copy is made.
class Veiled
{
public:
    static Veiled bytesOf(const crypto::Secret &secret)
    {
        Veiled veiled;
        for (const char c : secret.view())
            veiled.append(c);
        return veiled;
    }
    static Veiled digitsOf(const crypto::Secret &secret)
    {
        constexpr std::string_view digits = "0123456789abcdef";
        Veiled veiled;
        for (const char c : secret.view()) {
            veiled.append(digits[static_cast<unsigned char>(c) >> 4U]);
            veiled.append(digits[static_cast<unsigned char>(c) & 15U]);
        }
        return veiled;
    }

    [[nodiscard]] qsizetype size() const { return m_bytes.size(); }
    [[nodiscard]] bool standsAt(const char *place) const
    {
        for (qsizetype i = 0; i < m_bytes.size(); ++i) {
            if (veil(place[i]) != m_bytes.at(i))
                return false;
        }
        return true;
    }

private:
    static char veil(char c) { return static_cast<char>(c ^ 0x5a); }
    void append(char c) { m_bytes.append(veil(c)); }

    QByteArray m_bytes;
};

/// Reads the memory of this process through one small window, which is wiped after each look: what is found must not be
/// what an earlier look has left.
class Memory
{
public:
    Memory() { m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered); }
    [[nodiscard]] bool isReadable() const { return m_file.isOpen(); }

    int count(const Veiled &secret, qint64 begin, qint64 end)
    {
        int found = 0;
        for (qint64 at = begin; at < end; at += step)
            found += countInWindow(secret, at, qMin(end - at, step + secret.size() - 1));
        return found;
    }

private:
    int countInWindow(const Veiled &secret, qint64 at, qint64 size)
    {
        int found = 0;
        const qint64 read = m_file.seek(at) ? m_file.read(m_window.data(), size) : 0;
        for (qint64 i = 0; i + secret.size() <= read; ++i)
            found += secret.standsAt(m_window.data() + i) ? 1 : 0;
        crypto::wipe(m_window);
        return found;
    }

    static constexpr qint64 step = 65'536;
    QFile m_file{QStringLiteral("/proc/self/mem")};
    std::array<char, step + 1024> m_window{};
};

/// How often `secret` stands in what this process can write to; -1 if that cannot be read here.
int countInMemory(const Veiled &secret)
{
    static const QRegularExpression writable(QStringLiteral("^([0-9a-f]+)-([0-9a-f]+) rw"));
    static Memory memory;
    QFile maps(QStringLiteral("/proc/self/maps"));
    if (!maps.open(QIODevice::ReadOnly) || !memory.isReadable())
        return -1;
    int found = 0;
    for (const QByteArray &line : maps.readAll().split('\n')) {
        const auto range = writable.match(QString::fromLatin1(line));
        if (range.hasMatch())
            found += memory.count(
                secret, range.captured(1).toLongLong(nullptr, 16), range.captured(2).toLongLong(nullptr, 16));
    }
    return found;
}

} // namespace

class VaultMemoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothing_of_the_key_or_the_passphrase_is_left_in_memory_after_locking()
    {
        const VaultFixture at;
        const crypto::Secret passphrase = generatedPassphrase(WordLanguage::English).text;
        const Veiled veiledPassphrase = Veiled::bytesOf(passphrase);
        auto vault = Vault::create(at.folder, passphrase, quick());
        QVERIFY_DONE(vault);
        QVERIFY_DONE((*vault)->shelf(QStringLiteral("s")).put("k", "b"));
        auto key = KeyFiles(VaultFolder(at.folder)).open(KeySlot::Passphrase, passphrase);
        QVERIFY_DONE(key);
        const Veiled veiledKey = Veiled::bytesOf(key->key);
        const Veiled veiledDigits = Veiled::digitsOf(key->key);
        if (countInMemory(veiledKey) < 0)
            QSKIP("cannot read the own memory here");
        QVERIFY(countInMemory(veiledKey) >= 2); // the search does find what is there: ours and the vault's
        key->key = crypto::Secret();
        (*vault)->lock();
        QCOMPARE(countInMemory(veiledKey), 0);
        QCOMPARE(countInMemory(veiledDigits), 0);
        QCOMPARE(countInMemory(veiledPassphrase), 1); // the test's own
    }
};

QTEST_GUILESS_MAIN(VaultMemoryTest)
#include "vault_memory_test.moc"
