// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "groups/domain/seal.h"

#include "ledger/domain/payload_reader.h"
#include "ledger/domain/payload_writer.h"
#include "ledger/domain/sha256.h"

#include <algorithm>

namespace pochin::groups {

using namespace ledger;
using namespace Qt::StringLiterals;

namespace {

enum Key : quint64 { Kind = 1, Card, Versions, To, Content, Decision };
enum CardKey : quint64 { Name = 1, Needed, Keys, Nonce };

constexpr qsizetype signatureSize = 64;
constexpr quint64 lastKind = 0xffff;

template <typename Id>
bool ascend(const std::vector<Id> &ids)
{
    return std::ranges::adjacent_find(ids, std::greater_equal<>()) == ids.end();
}

bool isFirst(const Statement &statement)
{
    return statement.kind == StatementKind::Card;
}

std::pair<FeedKey, Signature> readSignature(PayloadReader &in)
{
    std::pair<FeedKey, Signature> result{in.id<FeedKey>(1), {}};
    const QByteArray bytes = in.bytes(2, signatureSize, signatureSize);
    std::ranges::copy(bytes, result.second.begin());
    return result;
}

} // namespace

QByteArray Statement::encoded() const
{
    PayloadWriter out;
    out.choice(Kind, kind);
    out.id(Card, card);
    out.ids(Versions, versions);
    out.id(To, to);
    out.bytes(Content, content);
    out.id(Decision, decision);
    return out.bytes();
}

Result<Statement> Statement::decoded(QByteArrayView bytes)
{
    PayloadReader in(bytes);
    Statement statement{.kind = static_cast<StatementKind>(in.number(Kind, 0, lastKind)),
        .card = in.optionalId<StatementId>(Card),
        .versions = in.ids<StatementId>(Versions, mostVersions),
        .to = in.id<Audience>(To),
        .content = in.bytes(Content, 1, mostContent),
        .decision = in.id<DecisionSeal>(Decision)};
    if (statement.card.has_value() == isFirst(statement) || statement.versions.empty() != isFirst(statement))
        in.fail(Card, "a card's first version, and it alone, names none"_L1);
    if (!ascend(statement.versions))
        in.fail(Versions, "ids that do not ascend"_L1);
    // What is signed has one encoding only, and no field that a reader here would pass over.
    if (!in.hasFailed() && statement.encoded() != bytes)
        in.fail(Kind, "bytes that would be written otherwise"_L1);
    return in.read(std::move(statement));
}

StatementId Statement::id() const
{
    return sha256<StatementId>({encoded()});
}

QByteArray Sealed::encoded() const
{
    PayloadWriter out;
    out.bytes(1, statement);
    out.maps(2, signatures, [](PayloadWriter &item, const auto &signature) {
        item.id(1, signature.first);
        item.bytes(2, QByteArrayView(signature.second.data(), signatureSize));
    });
    return out.bytes();
}

Result<Sealed> Sealed::decoded(QByteArrayView bytes)
{
    PayloadReader in(bytes);
    Sealed sealed{.statement = in.bytes(1, 1, Statement::mostContent + 4096), .signatures = {}};
    const auto signatures = in.maps(2, mostSignatures, readSignature);
    for (const auto &[key, signature] : signatures)
        sealed.signatures.emplace(key, signature);
    const auto byKey = [](const auto &a, const auto &b) { return a.first < b.first; };
    const bool isCanonical = sealed.signatures.size() == signatures.size() && std::ranges::is_sorted(signatures, byKey);
    if (signatures.empty() || !isCanonical)
        in.fail(2, "no signatures, or not ascending"_L1);
    if (!in.hasFailed()) {
        if (const auto statement = Statement::decoded(sealed.statement); !statement)
            return std::unexpected(statement.error());
    }
    return in.read(std::move(sealed));
}

QByteArray CardContent::encoded() const
{
    PayloadWriter out;
    out.text(Name, name);
    out.number(Needed, needed);
    out.ids(Keys, keys);
    out.bytes(Nonce, nonce);
    return out.bytes();
}

Result<CardContent> CardContent::decoded(QByteArrayView bytes)
{
    PayloadReader in(bytes);
    CardContent content{.name = in.text(Name, aName),
        .needed = static_cast<quint32>(in.number(Needed, 1, mostKeys)),
        .keys = in.ids<FeedKey>(Keys, mostKeys),
        .nonce = in.bytes(Nonce, nonceSize, nonceSize)};
    if (content.keys.size() < content.needed || !ascend(content.keys))
        in.fail(Keys, "fewer than needed, or not ascending"_L1);
    return in.read(std::move(content));
}

QByteArray sealMessage(QByteArrayView statement)
{
    CborWriter out;
    out.writeArrayHeader(4);
    out.writeText(u"Signature1");
    out.writeBytes("\xA1\x01\x32"_ba);
    out.writeBytes("pochin/seal/1"_ba);
    out.writeBytes(statement);
    return out.bytes();
}

DecisionSeal sealOf(QByteArrayView salt, const ChangeId &decision)
{
    return sha256<DecisionSeal>({salt, decision.bytes()});
}

std::set<FeedKey> signersOf(const Sealed &sealed, const SignatureVerifier &verifier)
{
    const QByteArray message = sealMessage(sealed.statement);
    std::set<FeedKey> signers;
    for (const auto &[key, signature] : sealed.signatures) {
        if (verifier.verifies(key, message, signature))
            signers.insert(key);
    }
    return signers;
}

} // namespace pochin::groups
