// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/domain/statement.h"

#include "foundation/cbor.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pochin::exchange {

namespace {

enum Key : quint8 { Body = 1, SignatureKey };

/// The Sig_structure of COSE_Sign1 with the protected header {alg: Ed25519}, as for changes.
QByteArray signedBytes(QByteArrayView body, QByteArrayView context)
{
    CborWriter out;
    out.writeArrayHeader(4);
    out.writeText(u"Signature1");
    out.writeBytes(QByteArray::fromHex("a10132"));
    out.writeBytes(context);
    out.writeBytes(body);
    return out.bytes();
}

ledger::Signature readSignature(CborReader &in)
{
    ledger::Signature signature{};
    const QByteArrayView bytes = in.readBytes();
    if (bytes.size() == std::ssize(signature))
        std::ranges::copy(bytes, signature.begin());
    else
        in.fail(Failure::Kind::Malformed, u"a signature has 64 bytes"_s);
    return signature;
}

} // namespace

Statement stated(QByteArray body, QByteArrayView context, const ledger::FeedSigner &signer)
{
    const ledger::Signature signature = signer.signatureOf(signedBytes(body, context));
    return {std::move(body), signature};
}

Result<> verified(const Statement &statement, QByteArrayView context, const ledger::FeedKey &feed,
    const ledger::SignatureVerifier &verifier)
{
    if (!verifier.verifies(feed, signedBytes(statement.body, context), statement.signature))
        return failure(Failure::Kind::BadSignature, u"the statement is not signed by the feed that it names"_s);
    return {};
}

QByteArray encoded(const Statement &statement)
{
    CborWriter out;
    out.writeMapHeader(2);
    out.writeUint(Body), out.writeBytes(statement.body);
    out.writeUint(SignatureKey), out.writeBytes({statement.signature.data(), std::ssize(statement.signature)});
    return out.bytes();
}

Result<Statement> decodedStatement(QByteArrayView bytes)
{
    CborReader in(bytes, {.depth = 1, .items = 2});
    Statement statement;
    if (in.readMapHeader() != 2 || in.readUint() != Body)
        in.fail(Failure::Kind::Malformed, u"a statement is a body and a signature"_s);
    statement.body = in.readBytes().toByteArray();
    if (in.readUint() != SignatureKey)
        in.fail(Failure::Kind::Malformed, u"a statement is a body and a signature"_s);
    statement.signature = readSignature(in);
    return in.finished().transform([&] { return std::move(statement); });
}

} // namespace pochin::exchange
