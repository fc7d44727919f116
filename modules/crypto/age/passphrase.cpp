// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/age/passphrase.h"

#include "crypto/age/base64.h"
#include "crypto/age/file_key_wrap.h"
#include "crypto/random.h"
#include "crypto/scrypt.h"

#include <algorithm>

namespace pochin::crypto::age {

namespace {

constexpr QByteArrayView type = "scrypt";
constexpr QByteArrayView label = "age-encryption.org/v1/scrypt";
constexpr qsizetype saltSize = 16;

std::unexpected<Failure> malformed(const char *rule)
{
    return failure(Failure::Kind::Malformed, QStringLiteral("header: ") + QLatin1StringView(rule));
}

Result<Secret> wrapKeyFrom(const Secret &passphrase, QByteArrayView salt, int workFactor)
{
    return scrypt(passphrase, label.toByteArray().append(salt), workFactor);
}

/// `[1-9][0-9]*`, and not so long that the number could be anything but too large.
Result<int> workFactorIn(QByteArrayView digits)
{
    const bool allDigits = std::ranges::all_of(digits, [](char c) { return c >= '0' && c <= '9'; });
    if (!allDigits || digits.front() == '0')
        return malformed("a work factor is a decimal number without leading zeroes");
    if (digits.size() > 2)
        return failure(
            Failure::Kind::LimitExceeded, QStringLiteral("header: scrypt work factor of three digits or more"));
    return digits.toInt();
}

Result<> checked(int workFactor, WorkFactors accepted)
{
    if (workFactor >= accepted.least && workFactor <= accepted.most)
        return {};
    return failure(Failure::Kind::LimitExceeded,
        QStringLiteral("header: scrypt work factor %1 is not from %2 to %3")
            .arg(workFactor)
            .arg(accepted.least)
            .arg(accepted.most));
}

struct Terms {
    QByteArray salt;
    int workFactor;
};

Result<Terms> termsIn(const Stanza &stanza)
{
    if (stanza.arguments.size() != 3)
        return malformed("a scrypt stanza has three arguments");
    const auto salt = base64Decoded(stanza.arguments[1], Padding::Absent);
    if (!salt || salt->size() != saltSize)
        return malformed("a scrypt salt has 16 bytes");
    const auto workFactor = workFactorIn(stanza.arguments[2]);
    if (!workFactor)
        return std::unexpected(workFactor.error());
    if (auto sound = checkedWrapSize(stanza.body); !sound)
        return std::unexpected(sound.error());
    return Terms{*salt, *workFactor};
}

} // namespace

bool mustStandAlone(const Stanza &stanza)
{
    return stanza.isOfType(type);
}

Result<Stanza> PassphraseRecipient::wrapped(const Secret &fileKey) const
{
    const QByteArray salt = randomBytes(saltSize);
    const auto wrapKey = wrapKeyFrom(m_passphrase, salt, m_workFactor);
    if (!wrapKey)
        return std::unexpected(wrapKey.error());
    return Stanza{{type.toByteArray(), base64Encoded(salt, Padding::Absent), QByteArray::number(m_workFactor)},
        wrappedFileKey(*wrapKey, fileKey)};
}

Result<Secret> PassphraseIdentity::unwrapped(std::span<const Stanza> stanzas) const
{
    const auto mine = std::ranges::find_if(stanzas, mustStandAlone);
    if (mine == stanzas.end())
        return failure(Failure::Kind::NotForMe);
    if (stanzas.size() != 1)
        return malformed("a scrypt stanza must be the only one");
    const auto terms = termsIn(*mine);
    if (!terms)
        return std::unexpected(terms.error());
    if (auto sound = checked(terms->workFactor, m_accepted); !sound)
        return std::unexpected(sound.error());
    const auto wrapKey = wrapKeyFrom(m_passphrase, terms->salt, terms->workFactor);
    if (!wrapKey)
        return std::unexpected(wrapKey.error());
    auto fileKey = unwrappedFileKey(*wrapKey, mine->body);
    if (!fileKey)
        return failure(Failure::Kind::WrongPassphrase);
    return fileKey;
}

} // namespace pochin::crypto::age
