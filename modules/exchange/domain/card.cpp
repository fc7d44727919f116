// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/domain/card.h"

#include "exchange/domain/limits.h"
#include "exchange/domain/statement.h"
#include "foundation/cbor.h"
#include "ledger/domain/sha256.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pochin::exchange {

namespace {

enum Key : quint8 { Version = 1, Feed, Recipient, Name, Space };
constexpr quint64 version = 1;
constexpr int bitsPerWord = 11;

/// Without Unicode's tables, which differ from machine to machine: the two ranges of control characters, and what
/// turns the direction of writing.
bool isPrintable(QChar c)
{
    const char16_t unit = c.unicode();
    const bool isControl = unit < 0x20 || (unit >= 0x7f && unit < 0xa0);
    const bool turnsDirection = (unit >= 0x202a && unit <= 0x202e) || (unit >= 0x2066 && unit <= 0x2069);
    return !isControl && !turnsDirection && unit != 0x2028 && unit != 0x2029;
}

struct Draft {
    std::optional<ledger::FeedKey> feed;
    QByteArray recipient;
    QString name;
    std::optional<ledger::SpaceId> space;
    bool hasVersion = false;
};

template <typename Id>
std::optional<Id> readId(CborReader &in)
{
    const auto id = Id::fromBytes(in.readBytes());
    if (!id)
        in.fail(Failure::Kind::Malformed, u"card: 32 bytes were expected"_s);
    return id;
}

void readField(CborReader &in, Draft &draft)
{
    switch (in.readUint()) {
    case Version:
        if (in.readUint() != version)
            in.fail(Failure::Kind::Unsupported, u"card: of another version"_s);
        draft.hasVersion = true;
        break;
    case Feed:
        draft.feed = readId<ledger::FeedKey>(in);
        break;
    case Recipient:
        draft.recipient = in.readBytes().toByteArray();
        break;
    case Name:
        draft.name = in.readText();
        break;
    case Space:
        draft.space = readId<ledger::SpaceId>(in);
        break;
    default:
        in.skip();
    }
}

Result<Card> decodedBody(QByteArrayView bytes)
{
    CborReader in(bytes, {.depth = 4, .items = 32});
    Draft draft;
    for (quint64 fields = in.readMapHeader(); fields > 0 && !in.hasFailed(); --fields)
        readField(in, draft);
    if (auto end = in.finished(); !end)
        return std::unexpected(end.error());
    if (!draft.hasVersion || !draft.feed || !isRecipient(draft.recipient) || !isName(draft.name))
        return failure(Failure::Kind::Malformed, u"card: a field is missing or cannot be meant"_s);
    return Card{*draft.feed, draft.recipient, draft.name, draft.space};
}

} // namespace

bool isRecipient(QByteArrayView bytes)
{
    return bytes.size() == plainRecipientBytes || bytes.size() == hybridRecipientBytes;
}

bool isName(QStringView name)
{
    const auto isBlank = [](QChar c) { return c == u' ' || c == QChar::Nbsp; };
    return !name.isEmpty() && name.toUtf8().size() <= limits::nameBytes && !isBlank(name.front())
        && !isBlank(name.back()) && std::ranges::all_of(name, isPrintable);
}

Result<QByteArray> encoded(const Card &card, const ledger::FeedSigner &signer)
{
    if (!isName(card.name) || !isRecipient(card.recipient) || signer.feed() != card.feed)
        return failure(Failure::Kind::InvalidInput, u"card: its name, its recipient or its signer cannot be"_s);
    CborWriter out;
    out.writeMapHeader(4u + card.space.has_value());
    out.writeUint(Version), out.writeUint(version);
    out.writeUint(Feed), out.writeBytes(card.feed.bytes());
    out.writeUint(Recipient), out.writeBytes(card.recipient);
    out.writeUint(Name), out.writeText(card.name);
    if (card.space)
        out.writeUint(Space), out.writeBytes(card.space->bytes());
    return encoded(stated(out.bytes(), cardContext, signer));
}

Result<Card> decodedCard(QByteArrayView bytes, const ledger::SignatureVerifier &verifier)
{
    if (bytes.size() > limits::cardBytes)
        return failure(Failure::Kind::LimitExceeded, u"card: %1 bytes"_s.arg(bytes.size()));
    const auto statement = decodedStatement(bytes);
    if (!statement)
        return std::unexpected(statement.error());
    auto card = decodedBody(statement->body);
    if (!card)
        return card;
    return verified(*statement, cardContext, card->feed, verifier).transform([&] { return *std::move(card); });
}

Fingerprint fingerprintOf(const ledger::FeedKey &feed, QByteArrayView recipient)
{
    using Hash = Identifier<struct FingerprintTag>;
    const auto hash = ledger::sha256<Hash>({"pochin/fingerprint/1", feed.bytes(), recipient});
    Fingerprint words{};
    for (int bit = 0; bit < bitsPerWord * static_cast<int>(words.size()); ++bit) {
        const int set = static_cast<unsigned char>(hash.bytes()[bit / 8]) >> (7 - bit % 8) & 1;
        quint16 &word = words[static_cast<std::size_t>(bit / bitsPerWord)];
        word = static_cast<quint16>(word << 1 | set);
    }
    return words;
}

} // namespace pochin::exchange
