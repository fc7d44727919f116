// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/age/bech32.h"

#include <array>
#include <cctype>

namespace pochin::crypto::age {

namespace {

constexpr QByteArrayView alphabet = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
constexpr qsizetype checksumSize = 6;

/// The checksum of BIP 173, one five-bit value at a time. The text itself is never copied.
class Checksum
{
public:
    explicit Checksum(QByteArrayView prefix)
    {
        for (const char c : prefix)
            add(lower(c) >> 5U);
        add(0);
        for (const char c : prefix)
            add(lower(c) & 31U);
    }
    void add(unsigned value)
    {
        constexpr std::array<unsigned, 5> generator{0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3};
        const unsigned top = m_state >> 25U;
        m_state = (m_state & 0x1ffffffU) << 5U ^ value;
        for (unsigned i = 0; i < generator.size(); ++i) {
            if (top >> i & 1U)
                m_state ^= generator[i];
        }
    }
    [[nodiscard]] unsigned state() const { return m_state; }

    static unsigned lower(char c) { return static_cast<unsigned>(std::tolower(static_cast<unsigned char>(c))); }

private:
    unsigned m_state = 1;
};

bool isCapital(QByteArrayView prefix)
{
    return std::isupper(static_cast<unsigned char>(prefix.front())) != 0;
}

std::unexpected<Failure> refused(const char *why)
{
    return failure(Failure::Kind::Malformed, QStringLiteral("bech32: ") + QLatin1StringView(why));
}

} // namespace

Secret bech32Encoded(QByteArrayView prefix, QByteArrayView bytes)
{
    Secret text(prefix.size() + 1 + (bytes.size() * 8 + 4) / 5 + checksumSize);
    auto out = text.fill().begin();
    Checksum checksum(prefix);
    const auto put = [&](unsigned value) {
        const char c = alphabet[static_cast<qsizetype>(value)];
        *out++ = isCapital(prefix) ? static_cast<char>(std::toupper(static_cast<unsigned char>(c))) : c;
        checksum.add(value);
    };
    for (const char c : prefix)
        *out++ = c;
    *out++ = '1';
    unsigned bits = 0;
    unsigned held = 0;
    for (const char c : bytes) {
        bits = (bits << 8U | static_cast<unsigned char>(c)) & 0xfffU;
        for (held += 8; held >= 5; held -= 5)
            put(bits >> (held - 5) & 31U);
    }
    if (held > 0)
        put(bits << (5 - held) & 31U);
    Checksum closing = checksum;
    for (qsizetype i = 0; i < checksumSize; ++i)
        closing.add(0);
    for (unsigned i = 0; i < checksumSize; ++i)
        put((closing.state() ^ 1U) >> 5 * (5 - i) & 31U);
    return text;
}

Result<Secret> bech32Decoded(QByteArrayView prefix, QByteArrayView text)
{
    if (!text.startsWith(prefix) || text.size() < prefix.size() + 1 + checksumSize || text[prefix.size()] != '1')
        return refused("another kind of key");
    const QByteArrayView data = text.sliced(prefix.size() + 1);
    Secret bytes((data.size() - checksumSize) * 5 / 8);
    auto out = bytes.fill().begin();
    Checksum checksum(prefix);
    unsigned bits = 0;
    unsigned held = 0;
    for (qsizetype i = 0; i < data.size(); ++i) {
        const char small = static_cast<char>(Checksum::lower(data[i]));
        const qsizetype value = alphabet.indexOf(small);
        if (value < 0 || (std::isalpha(static_cast<unsigned char>(small)) && (small == data[i]) == isCapital(prefix)))
            return refused("a character that does not belong here");
        checksum.add(static_cast<unsigned>(value));
        if (i >= data.size() - checksumSize)
            continue;
        bits = (bits << 5U | static_cast<unsigned>(value)) & 0xfffU;
        held += 5;
        if (held >= 8) {
            held -= 8;
            *out++ = static_cast<char>(bits >> held & 0xffU);
        }
    }
    if (checksum.state() != 1)
        return refused("the checksum does not fit; a typing error?");
    if (held >= 5 || (bits & ((1U << held) - 1)) != 0)
        return refused("bits left over");
    return bytes;
}

} // namespace pochin::crypto::age
