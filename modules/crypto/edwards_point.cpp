// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/edwards_point.h"

#include "crypto/openssl_handles.h"

#include <openssl/bn.h>

#include <algorithm>
#include <array>

namespace pochin::crypto {

namespace {

using Number = Handle<BIGNUM, BN_free>;

/// Arithmetic modulo 2^255 - 19. Each operation makes a new number: clarity counts here, a key is checked once.
class Field
{
public:
    Field() : m_room(must(BN_CTX_new(), "field")), m_p(number(0))
    {
        BN_set_bit(m_p.get(), 255);
        BN_sub_word(m_p.get(), 19);
    }

    [[nodiscard]] static Number number(BN_ULONG value)
    {
        Number made(must(BN_new(), "field"));
        must(BN_set_word(made.get(), value), "field");
        return made;
    }
    [[nodiscard]] bool holds(const Number &a) const { return BN_cmp(a.get(), m_p.get()) < 0; }
    [[nodiscard]] Number sum(const Number &a, const Number &b) const { return combined(BN_mod_add, a, b); }
    [[nodiscard]] Number difference(const Number &a, const Number &b) const { return combined(BN_mod_sub, a, b); }
    [[nodiscard]] Number product(const Number &a, const Number &b) const { return combined(BN_mod_mul, a, b); }
    [[nodiscard]] Number inverse(const Number &a) const
    {
        return Number(must(BN_mod_inverse(nullptr, a.get(), m_p.get(), m_room.get()), "field"));
    }
    /// Euler: a is a square exactly when a^((p-1)/2) is 0 or 1.
    [[nodiscard]] bool isSquare(const Number &a) const
    {
        Number half(must(BN_dup(m_p.get()), "field"));
        must(BN_rshift1(half.get(), half.get()), "field");
        Number power = number(0);
        must(BN_mod_exp(power.get(), a.get(), half.get(), m_p.get(), m_room.get()), "field");
        return BN_is_zero(power.get()) || BN_is_one(power.get());
    }

private:
    template <typename Operation>
    [[nodiscard]] Number combined(Operation operation, const Number &a, const Number &b) const
    {
        Number made = number(0);
        must(operation(made.get(), a.get(), b.get(), m_p.get(), m_room.get()), "field");
        return made;
    }

    Handle<BN_CTX, BN_CTX_free> m_room;
    Number m_p;
};

std::unexpected<Failure> refused(const char *rule)
{
    return failure(Failure::Kind::Malformed, QStringLiteral("Ed25519 key: ") + QLatin1StringView(rule));
}

} // namespace

// The curve is -x² + y² = 1 + d·x²·y² with d = -121665/121666, hence x² = (y² - 1) / (d·y² + 1), where the divisor is
// never zero because -1/d is no square. Of the points of small order, y is 0 for order 4 and ±1 for orders 2 and 1;
// doubling a point of order 8 gives y = 0, that is x² = -y², which put into the curve's equation is d·y⁴ + 2·y² - 1 =
// 0.
Result<> checkedEdwardsPoint(QByteArrayView encoded)
{
    const Field field;
    std::array<char, 32> bytes{};
    std::ranges::copy(encoded.first(32), bytes.begin());
    const bool xIsOdd = (static_cast<unsigned char>(bytes[31]) & 0x80U) != 0;
    bytes[31] = static_cast<char>(static_cast<unsigned char>(bytes[31]) & 0x7fU);
    const Number y(must(BN_lebin2bn(octetsOf(bytes), 32, nullptr), "field"));
    if (!field.holds(y))
        return refused("not a canonical encoding");

    const Number one = Field::number(1);
    const Number d = field.difference(
        Field::number(0), field.product(Field::number(121665), field.inverse(Field::number(121666))));
    const Number yy = field.product(y, y);
    const Number above = field.difference(yy, one);
    const Number below = field.sum(field.product(d, yy), one);
    if (!field.isSquare(field.product(above, field.inverse(below))))
        return refused("not a point of the curve");
    if (BN_is_zero(above.get()) && xIsOdd)
        return refused("not a canonical encoding");

    const Number eight = field.difference(field.sum(field.product(d, field.product(yy, yy)), field.sum(yy, yy)), one);
    if (BN_is_zero(y.get()) || BN_is_zero(above.get()) || BN_is_zero(eight.get()))
        return refused("a point of small order");
    return {};
}

} // namespace pochin::crypto
