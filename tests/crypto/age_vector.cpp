// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/age_vector.h"

#include "crypto/age/age.h"
#include "crypto/age/armor.h"
#include "crypto/hash.h"

#include <Poco/InflatingStream.h>
#include <Poco/StreamCopier.h>

#include <QBuffer>
#include <QFile>

#include <algorithm>
#include <memory>
#include <sstream>

namespace pochin::crypto {

namespace {

struct Vector {
    QByteArray expect;
    QByteArray payload; ///< SHA-256 in hex; empty when the head gives none
    std::vector<QByteArray> identities;
    std::vector<QByteArray> passphrases;
    bool armored = false;
    QByteArray unknownKey; ///< the first key that this program does not know
    QByteArray file;
};

QByteArray inflated(const QByteArray &bytes)
{
    std::istringstream packed(bytes.toStdString());
    Poco::InflatingInputStream unpacking(packed, Poco::InflatingStreamBuf::STREAM_ZLIB);
    std::string unpacked;
    Poco::StreamCopier::copyToString(unpacking, unpacked);
    return QByteArray::fromStdString(unpacked);
}

void take(Vector &vector, const QByteArray &key, const QByteArray &value, bool &compressed)
{
    if (key == "expect")
        vector.expect = value;
    else if (key == "payload")
        vector.payload = value;
    else if (key == "identity")
        vector.identities.push_back(value);
    else if (key == "passphrase")
        vector.passphrases.push_back(value);
    else if (key == "armored" && value == "yes")
        vector.armored = true;
    else if (key == "compressed" && value == "zlib")
        compressed = true;
    else if (key != "comment" && (key != "file key" || QByteArray::fromHex(value).toHex() != value))
        vector.unknownKey = key + ": " + value;
}

Vector parsedVector(QFile &file)
{
    Vector vector;
    bool compressed = false;
    for (;;) {
        QByteArray line = file.readLine();
        if (line == "\n" || line.isEmpty())
            break;
        line.chop(1);
        const qsizetype colon = line.indexOf(": ");
        take(vector, line.first(std::max<qsizetype>(colon, 0)), line.sliced(colon < 0 ? 0 : colon + 2), compressed);
    }
    vector.file = file.readAll();
    if (compressed)
        vector.file = inflated(vector.file);
    return vector;
}

QString told(const Failure &failure)
{
    return nameOf(failure.kind) + QStringLiteral(" (") + failure.detail + QLatin1Char(')');
}

using OwnedIdentities = std::vector<std::unique_ptr<age::Identity>>;

bool isHybrid(const QByteArray &identity)
{
    return identity.startsWith("AGE-SECRET-KEY-PQ-1");
}

/// A tag of a hardware key, or a key of SSH: kinds of recipients that Pochin does not have.
bool isOfAnotherKind(const QByteArray &identity)
{
    return !identity.startsWith("AGE-SECRET-KEY-1") && !isHybrid(identity);
}

Result<std::unique_ptr<age::Identity>> identityOf(const QByteArray &text)
{
    const auto owned = []<typename Kind>(Kind &&identity) -> std::unique_ptr<age::Identity> {
        return std::make_unique<Kind>(std::move(identity));
    };
    return isHybrid(text) ? age::HybridIdentity::fromText(text).transform(owned)
                          : age::X25519Identity::fromText(text).transform(owned);
}

Result<OwnedIdentities> identitiesOf(const Vector &vector)
{
    OwnedIdentities identities;
    for (const QByteArray &text : vector.identities) {
        auto identity = identityOf(text);
        if (!identity)
            return std::unexpected(identity.error());
        identities.push_back(*std::move(identity));
    }
    for (const QByteArray &passphrase : vector.passphrases)
        identities.push_back(std::make_unique<age::PassphraseIdentity>(Secret::ofBytes(passphrase)));
    return identities;
}

struct Happening {
    QByteArray name; ///< in the words of the kit
    QString detail;
    QByteArray payload; ///< SHA-256 in hex of what was released
};

QByteArray headerWord(Failure::Kind kind)
{
    switch (kind) {
    case Failure::Kind::NotForMe:
    case Failure::Kind::WrongPassphrase:
        return "no match";
    case Failure::Kind::BadSignature:
        return "HMAC failure";
    default:
        return "header failure";
    }
}

Happening happeningOf(const Vector &vector, const OwnedIdentities &owned)
{
    if (vector.armored) {
        if (const auto plain = age::withoutArmor(vector.file); !plain)
            return {"armor failure", told(plain.error()), {}};
    }
    age::Identities identities;
    for (const auto &identity : owned)
        identities.push_back(identity.get());
    QBuffer file;
    file.setData(vector.file);
    file.open(QIODevice::ReadOnly);
    auto opener = age::Opener::begun(file, identities);
    if (!opener)
        return {headerWord(opener.error().kind), told(opener.error()), {}};
    Sha256 released;
    for (;;) {
        const auto piece = opener->next();
        if (!piece || piece->isEmpty()) {
            const QByteArray hex = QByteArrayView(released.finished()).toByteArray().toHex();
            return piece ? Happening{"success", QStringLiteral("it was opened"), hex}
                         : Happening{"payload failure", told(piece.error()), hex};
        }
        released.add(*piece);
    }
}

} // namespace

VectorOutcome outcomeOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {Verdict::Failed, QStringLiteral("a readable file"), file.errorString()};
    const Vector vector = parsedVector(file);
    const QString expected = QString::fromUtf8(vector.expect);
    if (!vector.unknownKey.isEmpty())
        return {Verdict::Failed, expected, QStringLiteral("its head says ") + QString::fromUtf8(vector.unknownKey)};
    if (std::ranges::any_of(vector.identities, isOfAnotherKind))
        return {Verdict::Skipped, expected, QStringLiteral("an identity of another kind")};
    const auto identities = identitiesOf(vector);
    if (!identities)
        return {Verdict::Failed, expected,
            QStringLiteral("the identity of the head is unreadable: ") + told(identities.error())};
    const Happening happening = happeningOf(vector, *identities);
    const QString happened = QString::fromUtf8(happening.name) + QStringLiteral(": ") + happening.detail;
    if (happening.name != vector.expect)
        return {Verdict::Failed, expected, happened};
    if (!vector.payload.isEmpty() && happening.payload != vector.payload)
        return {Verdict::Failed, expected + QStringLiteral(" of ") + QString::fromUtf8(vector.payload),
            happened + QStringLiteral(" of ") + QString::fromUtf8(happening.payload)};
    return {Verdict::Passed, expected, happened};
}

} // namespace pochin::crypto
