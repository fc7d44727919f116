// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/hash.h"
#include "exchange/domain/block_decoder.h"
#include "exchange/store/bundle_file.h"
#include "exchange/store/zip_walk.h"
#include "ledger/store/intake.h"

#include <QFileDevice>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace pochin::exchange {

namespace {

constexpr QByteArrayView ageIntroduction("age-encryption.org/v1\n");

using crypto::age::Continue;
using crypto::age::Identities;
using crypto::age::Opener;
using PlainVisit = std::function<Result<>(QByteArrayView plain)>;

std::unexpected<Failure> malformed(const QString &why)
{
    return failure(Failure::Kind::Malformed, u"bundle: "_s + why);
}

/// Reads a sealed file from its beginning to its end; each piece of plaintext is genuine when it is told.
Result<> readThrough(
    QIODevice &file, const Identities &identities, const PlainVisit &visit, const Progress &progress, double from)
{
    if (!file.seek(0))
        return failure(Failure::Kind::StorageBroken, file.errorString());
    auto opener = Opener::begun(file, identities);
    if (!opener)
        return std::unexpected(opener.error());
    const double size = static_cast<double>(std::max<qint64>(file.size(), 1));
    for (;;) {
        const auto piece = opener->next();
        if (!piece)
            return std::unexpected(piece.error());
        if (piece->isEmpty())
            return {};
        if (auto taken = visit(*piece); !taken)
            return taken;
        if (progress && progress(from + static_cast<double>(file.pos()) / size / 2) == Continue::No)
            return failure(Failure::Kind::Cancelled);
    }
}

/// The end of what flows by.
class Tail
{
public:
    void take(QByteArrayView bytes)
    {
        m_total += bytes.size();
        m_bytes.append(bytes);
        if (m_bytes.size() > 2 * ZipDirectory::tailBytes)
            m_bytes.remove(0, m_bytes.size() - ZipDirectory::tailBytes);
    }
    [[nodiscard]] Result<ZipDirectory> directory() const { return ZipDirectory::fromTail(m_bytes, m_total); }

private:
    QByteArray m_bytes;
    qint64 m_total = 0;
};

/// Makes a bundle out of the entries of its ZIP, as they come by.
class Assembly
{
public:
    Assembly(const ZipDirectory &directory, const ledger::SignatureVerifier &verifier, const AttachmentVisit &visit)
        : m_directory(directory), m_verifier(verifier), m_visit(visit)
    {
    }

    [[nodiscard]] Result<> take(const ZipEntry &entry, QByteArrayView bytes)
    {
        if (entry.name == "manifest")
            return bytes.isEmpty() ? endManifest() : (m_bytes.append(bytes), Result<>());
        if (entry.name == "changes")
            return bytes.isEmpty() ? m_changes->finished() : m_changes->take(bytes);
        if (entry.name == "pad")
            return checkedPad(bytes);
        return takeAttachment(bytes);
    }

    /// On all processors: of a bundle in which each change is signed this is most of the work.
    [[nodiscard]] Result<OpenedBundle> opened(qint64 fileSize)
    {
        if (!m_manifest)
            return malformed(u"no manifest"_s);
        auto changes = m_changes ? m_changes->takenChanges() : std::vector<ledger::Change>();
        return ledger::Intake().verify(std::span(changes), m_verifier).transform([&] {
            return OpenedBundle{*m_manifest, std::move(changes), fileSize};
        });
    }

private:
    [[nodiscard]] Result<> endManifest()
    {
        auto manifest = decodedManifest(m_bytes, m_verifier);
        if (!manifest)
            return std::unexpected(manifest.error());
        m_manifest = *std::move(manifest);
        const bool hasChanges = m_directory.find("changes") != nullptr;
        if (hasChanges != !m_manifest->segments.empty())
            return malformed(u"changes without segments, or segments without changes"_s);
        if (hasChanges)
            m_changes.emplace(*m_manifest);
        return checkedAttachmentNames();
    }

    [[nodiscard]] Result<> checkedAttachmentNames() const
    {
        std::vector<ledger::Attachment> inside;
        for (const ZipEntry &entry : m_directory.entries()) {
            if (entry.name.startsWith("att/"))
                inside.push_back({*ledger::ContentHash::fromBytes(QByteArray::fromHex(entry.name.sliced(4))),
                    static_cast<quint64>(entry.size)});
        }
        return inside == m_manifest->attachments ? Result<>()
                                                 : malformed(u"other attachments than the manifest says"_s);
    }

    [[nodiscard]] Result<> takeAttachment(QByteArrayView bytes)
    {
        const ledger::Attachment &attachment = m_manifest->attachments[m_attachment];
        if (!bytes.isEmpty()) {
            m_hash.add(bytes);
        } else {
            ++m_attachment;
            if (ledger::ContentHash::fromBytes(m_hash.finished()) != attachment.hash)
                return failure(Failure::Kind::Damaged, u"bundle: an attachment that is not what its name says"_s);
        }
        return m_visit ? m_visit(attachment, bytes) : Result<>();
    }

    [[nodiscard]] static Result<> checkedPad(QByteArrayView bytes)
    {
        return std::ranges::all_of(bytes, [](char c) { return c == 0; }) ? Result<>()
                                                                         : malformed(u"a pad that is not zeros"_s);
    }

    const ZipDirectory &m_directory;
    const ledger::SignatureVerifier &m_verifier;
    const AttachmentVisit &m_visit;
    QByteArray m_bytes; ///< of the manifest
    std::optional<Manifest> m_manifest;
    std::optional<BlockDecoder> m_changes;
    std::size_t m_attachment = 0;
    crypto::Sha256 m_hash;
};

} // namespace

bool isSealed(QIODevice &file)
{
    return file.peek(ageIntroduction.size()) == ageIntroduction;
}

bool isSealedWithWords(QIODevice &file)
{
    const QByteArray beginning = ageIntroduction.toByteArray() + "-> scrypt ";
    return file.peek(beginning.size()) == beginning;
}

Result<OpenedBundle> openBundle(QIODevice &file, const Identities &identities,
    const ledger::SignatureVerifier &verifier, const Progress &progress, const AttachmentVisit &attachments)
{
    const qint64 size = file.size();
    if (size > limits::bundleBytes)
        return failure(Failure::Kind::LimitExceeded, u"bundle: %1 bytes"_s.arg(size));
    Tail tail;
    const auto keepTail = [&](QByteArrayView plain) -> Result<> { return tail.take(plain), Result<>(); };
    if (auto read = readThrough(file, identities, keepTail, progress, 0); !read)
        return std::unexpected(read.error());
    const auto directory = tail.directory();
    if (!directory)
        return std::unexpected(directory.error());
    Assembly assembly(*directory, verifier, attachments);
    ZipWalk walk(*directory, [&](const ZipEntry &entry, QByteArrayView bytes) { return assembly.take(entry, bytes); });
    const auto walkOn = [&](QByteArrayView plain) { return walk.take(plain); };
    if (auto read = readThrough(file, identities, walkOn, progress, 0.5); !read)
        return std::unexpected(read.error());
    return assembly.opened(size).transform([&](OpenedBundle &&bundle) {
        if (const auto *named = qobject_cast<QFileDevice *>(&file))
            bundle.path = named->fileName();
        return std::move(bundle);
    });
}

std::unique_ptr<crypto::age::Identity> invitationKey(crypto::Secret words)
{
    return std::make_unique<crypto::age::PassphraseIdentity>(
        std::move(words), crypto::age::WorkFactors{.least = 1, .most = limits::scryptWorkFactor});
}

} // namespace pochin::exchange
