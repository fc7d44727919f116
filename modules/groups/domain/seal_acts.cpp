// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "groups/domain/seal_acts.h"

#include "groups/domain/may.h"
#include "groups/domain/naming.h"

namespace pochin::groups {

using namespace ledger;

namespace {

constexpr qsizetype saltSize = 16;
constexpr qsizetype signatureSize = 64;
constexpr qsizetype mostSealed = ChangeBody::maxPayload - 64;

void hear(SealPart &part, const Statement &statement, const FeedKey &key, const QByteArray &signature)
{
    auto &heard
        = part.heard
              .try_emplace(statement.id(), SealPart::Heard{.statement = statement, .signatures = {}, .saidIn = {}})
              .first->second;
    heard.signatures[key].insert(signature);
}

bool isProven(const Statement &statement, const StatementDrafted &draft)
{
    return !draft.decision || sealOf(draft.salt, *draft.decision) == statement.decision;
}

QByteArray bytesOf(const Signature &signature)
{
    return {signature.data(), static_cast<qsizetype>(signature.size())};
}

} // namespace

QByteArray SealKeyOffered::encoded() const
{
    return namingBytes(key);
}

Result<SealKeyOffered> SealKeyOffered::decoded(QByteArrayView payload)
{
    return decodedId<SealKeyOffered, FeedKey>(payload);
}

/// Whoever offered a key first holds it: nobody can take it over by offering it again.
Result<> SealKeyOffered::apply(SpaceState &state, const FoldedChange &change) const
{
    state.alterable<SealPart>().keys.emplace(key, change.author);
    return {};
}

Result<Deed> offerSealKey(const Outlook &outlook, const FeedKey &key)
{
    return mayAct(outlook).and_then([&]() -> Result<Deed> {
        if (outlook.part<SealPart>().keys.contains(key))
            return refusal(Refusal::AlreadyDone);
        return deedOf(SealKeyOffered{.key = key});
    });
}

QByteArray StatementDrafted::encoded() const
{
    PayloadWriter out;
    out.bytes(1, statement);
    out.id(2, decision);
    out.bytes(3, salt);
    return out.bytes();
}

Result<StatementDrafted> StatementDrafted::decoded(QByteArrayView payload)
{
    PayloadReader in(payload);
    StatementDrafted act{.statement = in.bytes(1, 1, mostSealed),
        .decision = in.optionalId<ChangeId>(2),
        .salt = in.optionalBytes(3, saltSize, saltSize)};
    if (!in.hasFailed()) {
        const auto statement = Statement::decoded(act.statement);
        if (!statement || !isProven(*statement, act))
            in.fail(1, QLatin1StringView("no statement, or not of that decision"));
    }
    return in.read(std::move(act));
}

Result<> StatementDrafted::apply(SpaceState &state, const FoldedChange &change) const
{
    state.alterable<SealPart>().drafts.emplace(
        change.id, SealPart::Draft{.statement = statement, .decision = decision, .salt = salt, .by = change.author});
    return {};
}

Result<Deed> draftStatement(const Outlook &outlook, const StatementDrafted &draft)
{
    return isHere(outlook).and_then([&]() -> Result<Deed> {
        if (!StatementDrafted::decoded(draft.encoded()))
            return refusal(Refusal::NotAStatement);
        return deedOf(draft);
    });
}

QByteArray StatementSigned::encoded() const
{
    PayloadWriter out;
    out.id(1, draft);
    out.id(2, key);
    out.bytes(3, signature);
    return out.bytes();
}

Result<StatementSigned> StatementSigned::decoded(QByteArrayView payload)
{
    PayloadReader in(payload);
    StatementSigned act{
        .draft = in.id<ChangeId>(1), .key = in.id<FeedKey>(2), .signature = in.bytes(3, signatureSize, signatureSize)};
    return in.read(std::move(act));
}

Result<> StatementSigned::apply(SpaceState &state, const FoldedChange &change) const
{
    auto &part = state.alterable<SealPart>();
    const auto drafted = part.drafts.find(draft);
    if (drafted == part.drafts.end())
        return refusal(Refusal::NothingNamed);
    const auto holder = part.keys.find(key);
    if (holder == part.keys.end() || holder->second != change.author)
        return refusal(Refusal::NotYours);
    return Statement::decoded(drafted->second.statement).transform([&](const Statement &statement) {
        hear(part, statement, key, signature);
    });
}

Result<Deed> signDraft(const Outlook &outlook, const ChangeId &id, const FeedSigner &signer)
{
    return isHere(outlook).and_then([&]() -> Result<Deed> {
        const auto &part = outlook.part<SealPart>();
        const auto draft = part.drafts.find(id);
        if (draft == part.drafts.end())
            return refusal(Refusal::NothingNamed, id.hex());
        const auto holder = part.keys.find(signer.feed());
        if (holder == part.keys.end() || holder->second != outlook.self)
            return refusal(Refusal::NotYours);
        const StatementSigned act{.draft = id,
            .key = signer.feed(),
            .signature = bytesOf(signer.signatureOf(sealMessage(draft->second.statement)))};
        const auto heard = part.heard.find(Statement::decoded(draft->second.statement)->id());
        if (heard != part.heard.end() && heard->second.signatures.contains(signer.feed()))
            return refusal(Refusal::AlreadyDone);
        return deedOf(act);
    });
}

QByteArray StatementSpoken::encoded() const
{
    PayloadWriter out;
    out.bytes(1, sealed);
    return out.bytes();
}

Result<StatementSpoken> StatementSpoken::decoded(QByteArrayView payload)
{
    PayloadReader in(payload);
    StatementSpoken act{.sealed = in.bytes(1, 1, mostSealed)};
    if (!in.hasFailed()) {
        if (const auto sealed = Sealed::decoded(act.sealed); !sealed)
            return std::unexpected(sealed.error());
    }
    return in.read(std::move(act));
}

Result<> StatementSpoken::apply(SpaceState &state, const FoldedChange &change) const
{
    return Sealed::decoded(sealed).and_then([&](const Sealed &said) {
        return Statement::decoded(said.statement).transform([&](const Statement &statement) {
            auto &part = state.alterable<SealPart>();
            for (const auto &[key, signature] : said.signatures)
                hear(part, statement, key, bytesOf(signature));
            part.heard.at(statement.id()).saidIn.push_back(change.id);
        });
    });
}

Result<Deed> speak(const Outlook &outlook, const Sealed &sealed, const SignatureVerifier &verifier)
{
    return isHere(outlook).and_then([&]() -> Result<Deed> {
        const StatementSpoken act{.sealed = sealed.encoded()};
        if (!StatementSpoken::decoded(act.encoded()))
            return refusal(Refusal::NotAStatement);
        if (signersOf(sealed, verifier).empty())
            return refusal(Refusal::TooFewSignatures);
        return deedOf(act);
    });
}

} // namespace pochin::groups
