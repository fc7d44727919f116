// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/store/attachments.h"

#include "crypto/hash.h"

#include <QIODevice>
#include <QtEndian>

#include <set>

using namespace Qt::StringLiterals;

namespace pochin::ledger {

namespace {

constexpr qsizetype idSize = 32;

/// Under the hash alone lies the size, put last: whoever finds it has all pieces.
QByteArray keyOf(const ContentHash &hash)
{
    return hash.bytes().toByteArray();
}

QByteArray keyOf(const ContentHash &hash, quint32 number)
{
    const quint32 big = qToBigEndian(number);
    return keyOf(hash).append(reinterpret_cast<const char *>(&big), sizeof big);
}

QByteArray bytesOf(quint64 size)
{
    const quint64 big = qToBigEndian(size);
    return {reinterpret_cast<const char *>(&big), sizeof big};
}

/// The content from its beginning to its end, in pieces.
Result<> readThrough(QIODevice &content, const std::function<Result<>(QByteArrayView)> &visit)
{
    if (!content.seek(0))
        return failure(Failure::Kind::StorageBroken, content.errorString());
    for (;;) {
        const QByteArray piece = content.read(Attachments::pieceBytes);
        if (piece.isEmpty())
            return content.atEnd() ? Result<>() : failure(Failure::Kind::StorageBroken, content.errorString());
        if (auto taken = visit(piece); !taken)
            return taken;
    }
}

Result<Attachment> attachmentOf(QIODevice &content)
{
    crypto::Sha256 hash;
    quint64 size = 0;
    return readThrough(content, [&](QByteArrayView bytes) -> Result<> {
        hash.add(bytes);
        size += static_cast<quint64>(bytes.size());
        return size <= quint64(Attachments::mostBytes) ? Result<>()
                                                       : failure(Failure::Kind::LimitExceeded, u"attachment"_s);
    }).transform([&] { return Attachment{*ContentHash::fromBytes(hash.finished()), size}; });
}

/// In the list of uses: the space, the change, and which of its attachments it is.
QByteArray keyOf(const SpaceId &space, const ChangeId &change, quint8 place)
{
    return space.bytes().toByteArray().append(change.bytes()).append(static_cast<char>(place));
}

} // namespace

Attachments::Attachments(vault::Vault &vault)
    : m_vault(vault), m_pieces(vault.shelf(u"attachments"_s)), m_uses(vault.shelf(u"attachment-uses"_s)),
      m_forgotten(vault.shelf(u"attachments-forgotten"_s))
{
}

Result<Attachment> Attachments::keep(QIODevice &content)
{
    const auto attachment = attachmentOf(content);
    const auto isHere = attachment ? has(attachment->hash) : std::unexpected(attachment.error());
    if (!isHere || *isHere)
        return isHere ? attachment : std::unexpected(isHere.error());
    return m_vault
        .transact([&] {
            ArrivingAttachment arriving(*this, *attachment);
            return readThrough(content, [&](QByteArrayView bytes) {
                return arriving.take(bytes);
            }).and_then([&] {
                  return arriving.finish();
              }).and_then([&] { return wantBack(attachment->hash); });
        })
        .transform([&] { return *attachment; });
}

Result<bool> Attachments::has(const ContentHash &hash) const
{
    return m_pieces.one(keyOf(hash)).transform([](const auto &record) { return record.has_value(); });
}

Result<QByteArray> Attachments::piece(const ContentHash &hash, quint32 number) const
{
    const auto isHere = has(hash);
    if (!isHere || !*isHere)
        return isHere ? failure(Failure::Kind::NotFound, hash.hex()) : std::unexpected(isHere.error());
    return m_pieces.one(keyOf(hash, number)).transform([](const auto &record) {
        return record ? record->body : QByteArray();
    });
}

Result<> Attachments::forget(const ContentHash &hash)
{
    return m_vault.transact([&]() -> Result<> {
        for (quint32 number = 0;; ++number) {
            const auto piece = m_pieces.one(keyOf(hash, number));
            if (!piece)
                return std::unexpected(piece.error());
            if (!*piece)
                break;
            if (auto taken = m_pieces.takeAway(keyOf(hash, number)); !taken)
                return taken;
        }
        return m_pieces.takeAway(keyOf(hash)).and_then([&] { return m_forgotten.put(keyOf(hash), {}); });
    });
}

Result<> Attachments::wantBack(const ContentHash &hash)
{
    return m_forgotten.takeAway(keyOf(hash));
}

Result<bool> Attachments::isForgotten(const ContentHash &hash) const
{
    return m_forgotten.one(keyOf(hash)).transform([](const auto &record) { return record.has_value(); });
}

Result<> Attachments::note(const SpaceId &space, const Change &change)
{
    const auto &attachments = change.body().attachments; // 64 at most
    for (std::size_t place = 0; place < attachments.size(); ++place) {
        const QByteArray key = keyOf(space, change.id(), static_cast<quint8>(place));
        auto noted = m_uses.put(key, attachments[place].hash.bytes().toByteArray() + bytesOf(attachments[place].size));
        if (!noted)
            return noted;
    }
    return {};
}

Result<std::vector<Attachments::Use>> Attachments::uses(const SpaceId &space) const
{
    std::vector<Use> uses;
    auto read = m_uses.each(vault::Order::ByArrival, [&](const vault::Record &record) -> Result<> {
        if (!record.key.startsWith(space.bytes()))
            return {};
        const auto change = ChangeId::fromBytes(QByteArrayView(record.key).sliced(idSize).chopped(1));
        const auto hash = ContentHash::fromBytes(QByteArrayView(record.body).first(idSize));
        if (!change || !hash || record.body.size() != idSize + 8)
            return failure(Failure::Kind::Damaged, u"the list of attachments"_s);
        uses.push_back({{*hash, qFromBigEndian<quint64>(record.body.data() + idSize)}, *change});
        return {};
    });
    return read.transform([&] { return std::move(uses); });
}

Result<std::vector<ContentHash>> Attachments::missing(const SpaceId &space) const
{
    const auto all = uses(space);
    if (!all)
        return std::unexpected(all.error());
    std::set<ContentHash> missing;
    for (const Use &use : *all) {
        const auto isHere = has(use.attachment.hash);
        if (!isHere)
            return std::unexpected(isHere.error());
        const auto isForgottenHere = isForgotten(use.attachment.hash);
        if (!isForgottenHere)
            return std::unexpected(isForgottenHere.error());
        if (!*isHere && !*isForgottenHere)
            missing.insert(use.attachment.hash);
    }
    return std::vector(missing.begin(), missing.end());
}

Result<> ArrivingAttachment::take(QByteArrayView bytes)
{
    m_taken += static_cast<quint64>(bytes.size());
    if (m_taken > m_expected.size || m_taken > quint64(Attachments::mostBytes))
        return failure(Failure::Kind::LimitExceeded, u"attachment"_s);
    while (!bytes.isEmpty()) {
        const qsizetype size = std::min(bytes.size(), Attachments::pieceBytes - m_piece.size());
        m_piece.append(bytes.first(size));
        bytes = bytes.sliced(size);
        if (m_piece.size() < Attachments::pieceBytes)
            continue;
        if (auto put = putPiece(); !put)
            return put;
    }
    return {};
}

Result<> ArrivingAttachment::putPiece()
{
    auto put = m_attachments.m_pieces.put(keyOf(m_expected.hash, m_number++), m_piece);
    m_piece.clear();
    return put;
}

Result<> ArrivingAttachment::finish()
{
    if (m_taken != m_expected.size)
        return failure(Failure::Kind::Truncated, u"attachment"_s);
    return (m_piece.isEmpty() ? Result<>() : putPiece()).and_then([&] {
        return m_attachments.m_pieces.put(keyOf(m_expected.hash), bytesOf(m_expected.size));
    });
}

} // namespace pochin::ledger
