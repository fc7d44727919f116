// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/age/throwaway.h"
#include "exchange/store/bundle_file.h"
#include "vault/operating_system.h"

#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace pochin::exchange {

namespace {

using namespace crypto::age;

constexpr std::size_t fewestStanzas = 8;

/// Recipients, and so many throw-away ones of the same kind that their number tells little.
struct Crowd {
    explicit Crowd(const Recipients &real) : all(real)
    {
        const Company company = real.empty() ? Company::Nobody : real.front()->company();
        if (company == Company::Nobody)
            return;
        std::size_t wanted = fewestStanzas;
        while (wanted < real.size())
            wanted *= 2;
        wanted = std::min(wanted, HeaderLimits{}.stanzas);
        const Recipient &decoy = company == Company::PostQuantum ? static_cast<const Recipient &>(m_hybrid) : m_plain;
        while (all.size() < wanted)
            all.push_back(&decoy);
    }
    Recipients all;

private:
    X25519Decoy m_plain;
    HybridDecoy m_hybrid;
};

Result<> written(Sealer &sealer, const OutgoingBundle &bundle)
{
    ZipWriter zip([&sealer](QByteArrayView bytes) { return sealer.write(bytes); });
    auto done = zip.add("manifest", ZipWriter::Method::Deflated, bundle.manifest);
    if (done && bundle.changes)
        done = zip.add("changes", ZipWriter::Method::Deflated, bundle.changes);
    for (const OutgoingAttachment &attachment : bundle.attachments) {
        if (done)
            done = zip.add(
                "att/" + attachment.attachment.hash.hex().toLatin1(), ZipWriter::Method::Stored, attachment.content);
    }
    return done.and_then([&] { return zip.finishPadded(); }).and_then([&] { return sealer.finish(); });
}

std::unexpected<Failure> notWritten(const QSaveFile &file)
{
    const bool isFull = file.error() == QFileDevice::ResourceError;
    return failure(isFull ? Failure::Kind::NoSpace : Failure::Kind::StorageBroken, file.errorString());
}

} // namespace

Result<qint64> writeBundle(const QString &path, const OutgoingBundle &bundle, const Recipients &recipients)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return notWritten(file);
    const Crowd crowd(recipients);
    auto sealer = Sealer::begun(file, crowd.all);
    if (!sealer)
        return std::unexpected(sealer.error());
    if (auto done = written(*sealer, bundle); !done)
        return std::unexpected(done.error()); // the unfinished file goes with `file`
    const qint64 size = file.size();
    if (!file.commit())
        return notWritten(file);
    return vault::os::syncFolder(QFileInfo(path).absolutePath()).transform([&] { return size; });
}

} // namespace pochin::exchange
