// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which files travel with a bundle, and which of those that came are kept.
#include "exchange/domain/limits.h"
#include "exchange/store/exchange_plan.h"
#include "ledger/store/attachments.h"
#include "ledger/store/ed25519.h"

#include <QFile>

#include <algorithm>
#include <set>

namespace pochin::exchange {

namespace {

using ledger::Attachment;
using ledger::Attachments;
using ledger::ContentHash;

std::set<ContentHash> wantedBy(const std::vector<Reader> &readers, const std::map<ledger::FeedKey, PeerFrontier> &words)
{
    std::set<ContentHash> wanted;
    for (const Reader &reader : readers) {
        const auto word = words.find(reader.device.feed);
        if (word != words.end())
            wanted.insert(word->second.wanted.begin(), word->second.wanted.end());
    }
    return wanted;
}

/// As many of `uses` as are here and fit in; each once, ascending.
Result<std::vector<Attachment>> fitting(const Attachments &kept, const std::vector<Attachments::Use> &uses)
{
    std::map<ContentHash, quint64> chosen;
    qint64 bytes = 0;
    for (const auto &[attachment, change] : uses) {
        const auto isHere = kept.has(attachment.hash);
        if (!isHere)
            return std::unexpected(isHere.error());
        const qint64 with = bytes + static_cast<qint64>(attachment.size);
        if (!*isHere || with > limits::attachmentsSent || chosen.contains(attachment.hash))
            continue;
        chosen.emplace(attachment.hash, attachment.size);
        bytes = with;
    }
    std::vector<Attachment> all;
    for (const auto &[hash, size] : chosen)
        all.push_back({hash, size});
    return all;
}

} // namespace

/// Those of the changes in the bundle, and those that its readers said they lack.
Result<std::vector<Attachment>> Exchange::attachmentsFor(const Plan &plan) const
{
    const Attachments kept(m_vault);
    auto uses = kept.uses(plan.space.graph().space());
    if (!uses || uses->empty())
        return uses ? std::vector<Attachment>() : Result<std::vector<Attachment>>(std::unexpected(uses.error()));
    const auto words = peers(plan.space.graph().space());
    if (!words)
        return std::unexpected(words.error());
    const std::set<ContentHash> wanted = wantedBy(plan.told.readers, *words);
    std::set<ledger::Node> inside;
    for (const Placed &placed : plan.packing.order)
        inside.insert(placed.node);
    std::erase_if(*uses, [&](const Attachments::Use &use) {
        const auto node = plan.space.graph().find(use.change);
        return !wanted.contains(use.attachment.hash) && !(node && inside.contains(*node));
    });
    return fitting(kept, *uses);
}

/// Keeps what changes of the space refer to and is not here yet. What came beside it is left in the file.
Result<quint64> Exchange::takeAttachments(const OpenedBundle &bundle)
{
    Attachments kept(m_vault);
    const auto missing = kept.missing(bundle.manifest.space);
    if (!missing)
        return std::unexpected(missing.error());
    const std::set<ContentHash> wanted(missing->begin(), missing->end());
    const auto isWanted = [&](const Attachment &attachment) { return wanted.contains(attachment.hash); };
    if (bundle.path.isEmpty() || std::ranges::none_of(bundle.manifest.attachments, isWanted))
        return 0;
    QFile file(bundle.path);
    const auto keys = openKeys();
    if (!keys || !file.open(QIODevice::ReadOnly))
        return keys ? failure(Failure::Kind::NotFound, bundle.path) : std::unexpected(keys.error());
    quint64 count = 0;
    std::optional<ledger::ArrivingAttachment> arriving;
    const AttachmentVisit visit = [&](const Attachment &attachment, QByteArrayView bytes) -> Result<> {
        if (!isWanted(attachment))
            return {};
        if (!arriving)
            arriving.emplace(kept, attachment);
        if (!bytes.isEmpty())
            return arriving->take(bytes);
        ++count;
        auto finished = arriving->finish();
        arriving.reset();
        return finished;
    };
    return m_vault
        .transact([&] {
            return openBundle(file, keys->all(), ledger::Ed25519Verifier(), {}, visit).transform([](const auto &) { });
        })
        .transform([&] { return count; });
}

} // namespace pochin::exchange
