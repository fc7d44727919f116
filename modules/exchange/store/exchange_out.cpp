// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/domain/card.h"
#include "exchange/domain/limits.h"
#include "exchange/domain/trouble.h"
#include "exchange/store/content_name.h"
#include "exchange/store/exchange_plan.h"
#include "exchange/store/text_form.h"
#include "ledger/store/attachments.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace pochin::exchange {

namespace {

using namespace crypto::age;
using ledger::SpaceId;

/// Recipients out of the bytes that devices told of themselves.
struct OwnedRecipients {
    std::vector<std::unique_ptr<Recipient>> owned;
    [[nodiscard]] Recipients all() const
    {
        Recipients recipients;
        recipients.reserve(owned.size());
        for (const auto &recipient : owned)
            recipients.push_back(recipient.get());
        return recipients;
    }
};

std::unique_ptr<Recipient> recipientOf(const QByteArray &bytes)
{
    if (bytes.size() == hybridRecipientBytes)
        return std::make_unique<HybridRecipient>(*HybridRecipient::fromBytes(bytes));
    crypto::AgreementPoint point{};
    std::ranges::copy(bytes, point.begin());
    return std::make_unique<X25519Recipient>(point);
}

OwnedRecipients recipientsOf(const std::vector<Reader> &readers)
{
    OwnedRecipients recipients;
    for (const Reader &reader : readers)
        recipients.owned.push_back(recipientOf(reader.device.recipient));
    return recipients;
}

bool isAddressed(const Reader &reader, const std::vector<ledger::PersonId> &to)
{
    return to.empty() || std::ranges::find(to, reader.person) != to.end();
}

/// As many of the attachments that are missing as may be asked for at once; where the list cannot be read, none.
std::vector<ledger::ContentHash> wantedIn(vault::Vault &vault, const SpaceId &space)
{
    const auto missing = ledger::Attachments(vault).missing(space).value_or(std::vector<ledger::ContentHash>());
    const auto some = missing | std::views::take(limits::wanted);
    return {some.begin(), some.end()};
}

/// Reads an attachment out of the vault, piece after piece.
Pieces piecesOf(const ledger::Attachments &kept, const ledger::ContentHash &hash)
{
    return [&kept, hash, number = quint32{0}]() mutable { return kept.piece(hash, number++); };
}

std::unexpected<Failure> noFeedHere()
{
    return failure(Failure::Kind::NotPermitted, u"no-feed-here"_s);
}

} // namespace

Exchange::Exchange(vault::Vault &vault, ledger::Spaces &spaces, const ledger::ChangeTypes &types, const Clock &clock)
    : m_vault(vault), m_spaces(spaces), m_types(types), m_clock(clock)
{
}

Result<Exchange::Plan> Exchange::plan(const Dispatch &dispatch) const
{
    const ledger::Space *space = m_spaces.space(dispatch.space);
    if (!space)
        return failure(Failure::Kind::NotFound, dispatch.space.hex());
    const auto sender = m_spaces.feed(dispatch.space);
    if (!sender)
        return noFeedHere();
    Plan plan{
        *space, *m_spaces.changes(dispatch.space), *sender, {.readers = readersOf(*space)}, {}, dispatch.signatures};
    std::erase_if(plan.told.readers,
        [&](const Reader &reader) { return reader.device.feed == *sender || !isAddressed(reader, dispatch.to); });
    if (plan.told.readers.empty())
        return trouble(Trouble::NobodyElse);
    const auto kind = kindOf(readersOf(*space));
    if (!kind)
        return std::unexpected(kind.error());
    plan.told.kind = *kind;
    return plan;
}

/// One for each reader; none at all where everything is wanted.
Result<std::vector<Frontier>> Exchange::hadBy(const Dispatch &dispatch, const std::vector<Reader> &readers) const
{
    if (dispatch.reach == Dispatch::Reach::Everything)
        return std::vector<Frontier>();
    return peers(dispatch.space).transform([&](const std::map<ledger::FeedKey, PeerFrontier> &words) {
        std::vector<Frontier> frontiers;
        for (const Reader &reader : readers) {
            const auto brought = dispatch.brought.find(reader.device.feed);
            const auto said = words.find(reader.device.feed);
            if (brought != dispatch.brought.end())
                frontiers.push_back(brought->second);
            else
                frontiers.push_back(said == words.end() ? Frontier() : said->second.frontier);
        }
        return frontiers;
    });
}

Result<Dispatched> Exchange::planned(const Dispatch &dispatch) const
{
    auto planned = plan(dispatch);
    if (!planned)
        return std::unexpected(planned.error());
    const auto had = hadBy(dispatch, planned->told.readers);
    if (!had)
        return std::unexpected(had.error());
    for (const Stretch &stretch : missingAt(planned->space.graph(), *had))
        planned->told.changes += stretch.nodes.size();
    return std::move(planned->told);
}

Result<Exchange::Plan> Exchange::packedPlan(const Dispatch &dispatch) const
{
    auto planned = plan(dispatch);
    if (!planned)
        return planned;
    const auto had = hadBy(dispatch, planned->told.readers);
    if (!had)
        return std::unexpected(had.error());
    auto packing = packed(planned->space.graph(), planned->store, *had);
    if (!packing)
        return std::unexpected(packing.error());
    planned->packing = *std::move(packing);
    planned->told.changes = planned->packing.order.size();
    return planned;
}

Result<Dispatched> Exchange::write(const Dispatch &dispatch, const QString &path)
{
    return packedPlan(dispatch).and_then([&](const Plan &plan) {
        return seal(plan, PastBundle::Kind::Changes, path).and_then([&](Dispatched told) {
            return remember(plan, PastBundle::Kind::Changes, std::move(told));
        });
    });
}

/// Under a name that nobody reads yet, until it has the one by which everybody knows it.
Result<Dispatched> Exchange::writeInto(const Dispatch &dispatch, const QString &folder)
{
    const auto plan = packedPlan(dispatch);
    if (!plan)
        return std::unexpected(plan.error());
    QFile file(folder + u"/.new"_s);
    auto told = seal(*plan, PastBundle::Kind::Changes, file.fileName());
    if (!told)
        return told;
    if (!file.open(QIODevice::ReadOnly))
        return failure(Failure::Kind::StorageBroken, file.errorString());
    const auto hash = hashOf(file);
    file.close();
    if (!hash)
        return std::unexpected(hash.error());
    told->file = contentName(*hash);
    if (!file.rename(folder + u'/' + told->file))
        return failure(Failure::Kind::StorageBroken, file.errorString());
    return remember(*plan, PastBundle::Kind::Changes, *std::move(told));
}

Result<Dispatched> Exchange::writeRequest(const SpaceId &space, const QString &path)
{
    return plan({.space = space}).and_then([&](const Plan &plan) {
        return seal(plan, PastBundle::Kind::Request, path).and_then([&](Dispatched told) {
            return remember(plan, PastBundle::Kind::Request, std::move(told));
        });
    });
}

Manifest Exchange::manifestFor(const ledger::Space &space, const ledger::FeedKey &sender) const
{
    return {.space = space.graph().space(),
        .sender = sender,
        .wall = m_clock.now().time_since_epoch().count(),
        .frontier = frontierOf(space),
        .digest = space.isComparable() ? std::optional(space.digest()) : std::nullopt,
        .wanted = wantedIn(m_vault, space.graph().space())};
}

Result<QByteArray> Exchange::signedManifest(const Manifest &manifest) const
{
    return m_spaces.keys().signer(manifest.sender).and_then([&](const ledger::Ed25519Signer &signer) {
        return encoded(manifest, signer);
    });
}

Result<Dispatched> Exchange::seal(const Plan &plan, PastBundle::Kind kind, const QString &path) const
{
    Manifest manifest = manifestFor(plan.space, plan.sender);
    manifest.segments = plan.packing.segments;
    auto attachments = kind == PastBundle::Kind::Changes ? attachmentsFor(plan) : std::vector<ledger::Attachment>();
    if (!attachments)
        return std::unexpected(attachments.error());
    manifest.attachments = *std::move(attachments);
    const auto statement = signedManifest(manifest);
    if (!statement)
        return std::unexpected(statement.error());
    BlockSource source(plan.space.graph(), plan.store, plan.packing, manifest.wall, plan.signatures);
    const Pieces changes = manifest.segments.empty() ? Pieces() : [&source] { return source.next(); };
    const auto recipients = recipientsOf(plan.told.readers);
    OutgoingBundle bundle{.manifest = *statement, .changes = changes};
    const ledger::Attachments kept(m_vault);
    for (const ledger::Attachment &attachment : manifest.attachments)
        bundle.attachments.push_back({attachment, piecesOf(kept, attachment.hash)});
    const auto bytes = writeBundle(path, bundle, recipients.all());
    if (!bytes)
        return std::unexpected(bytes.error());
    Dispatched told = plan.told;
    told.bytes = *bytes;
    told.files = manifest.attachments.size();
    told.file = QFileInfo(path).fileName();
    return told;
}

Result<Dispatched> Exchange::remember(const Plan &plan, PastBundle::Kind kind, Dispatched told)
{
    PastBundle past{.way = PastBundle::Way::Written,
        .kind = kind,
        .space = plan.space.graph().space(),
        .file = told.file,
        .bytes = told.bytes,
        .changes = told.changes};
    for (const Reader &reader : told.readers)
        past.devices.push_back(reader.device.feed);
    return History(m_vault).remember(past).transform([&] { return std::move(told); });
}

Result<QString> Exchange::requestText(const SpaceId &space) const
{
    const ledger::Space *here = m_spaces.space(space);
    if (!here)
        return failure(Failure::Kind::NotFound, space.hex());
    const auto sender = m_spaces.feed(space);
    if (!sender)
        return noFeedHere();
    constexpr std::size_t mostInQrCode = 16;
    Manifest manifest = manifestFor(*here, *sender);
    while (manifest.wanted.size() > mostInQrCode)
        manifest.wanted.pop_back();
    return signedManifest(manifest).transform(
        [](const QByteArray &statement) { return textOf(TextKind::Request, statement); });
}

Result<qint64> Exchange::writeInvitation(
    const SpaceId &space, const Invitation &invitation, crypto::Secret passphrase, const QString &path)
{
    const ledger::Space *here = m_spaces.space(space);
    const auto sender = here ? m_spaces.feed(space) : std::nullopt;
    if (!sender)
        return here ? noFeedHere() : failure(Failure::Kind::NotFound, space.hex());
    // What the group has is not for somebody outside: no frontier, no digest.
    Manifest manifest{
        .space = space, .sender = *sender, .wall = m_clock.now().time_since_epoch().count(), .invitation = invitation};
    const auto statement = signedManifest(manifest);
    if (!statement)
        return std::unexpected(statement.error());
    const PassphraseRecipient recipient(std::move(passphrase), limits::scryptWorkFactor);
    const auto bytes = writeBundle(path, {.manifest = *statement, .changes = {}}, {&recipient});
    if (!bytes)
        return bytes;
    const PastBundle past{.way = PastBundle::Way::Written,
        .kind = PastBundle::Kind::Invitation,
        .space = space,
        .file = QFileInfo(path).fileName(),
        .bytes = *bytes};
    return History(m_vault).remember(past).transform([&] { return *bytes; });
}

Result<std::map<ledger::FeedKey, PeerFrontier>> Exchange::peers(const SpaceId &space) const
{
    return Peers(m_vault, space).all();
}

} // namespace pochin::exchange
