// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/age/age.h"

#include "crypto/age/device_streams.h"

#include <QBuffer>

#include <algorithm>

namespace pochin::crypto::age {

namespace {

constexpr qint64 progressStep = 1 << 20;

bool isStopped(const Progress &progress, qint64 done)
{
    return progress && progress(done) == Continue::No;
}

} // namespace

Result<qint64> seal(
    QIODevice &plain, QIODevice &sealed, const Recipients &recipients, Form form, const Progress &progress)
{
    auto sealer = Sealer::begun(sealed, recipients, form);
    if (!sealer)
        return std::unexpected(sealer.error());
    DeviceSource source(plain);
    Secret block(progressStep);
    for (qint64 done = 0;;) {
        const auto count = source.read(block.fill());
        if (!count)
            return std::unexpected(count.error());
        if (*count == 0)
            return sealer->finish().transform([=] { return done; });
        if (auto written = sealer->write(block.view().first(*count)); !written)
            return std::unexpected(written.error());
        done += *count;
        if (isStopped(progress, done))
            return failure(Failure::Kind::Cancelled);
    }
}

Result<qint64> open(QIODevice &sealed, QIODevice &plain, const Identities &identities, const Progress &progress)
{
    auto opener = Opener::begun(sealed, identities);
    if (!opener)
        return std::unexpected(opener.error());
    DeviceSink sink(plain);
    for (qint64 done = 0;;) {
        const auto piece = opener->next();
        if (!piece)
            return std::unexpected(piece.error());
        if (piece->isEmpty())
            return done;
        if (auto written = sink.write(*piece); !written)
            return std::unexpected(written.error());
        done += piece->size();
        if (done % progressStep == 0 && isStopped(progress, done))
            return failure(Failure::Kind::Cancelled);
    }
}

Result<QByteArray> sealed(QByteArrayView plain, const Recipients &recipients, Form form)
{
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    auto sealer = Sealer::begun(file, recipients, form);
    if (!sealer)
        return std::unexpected(sealer.error());
    if (auto written = sealer->write(plain); !written)
        return std::unexpected(written.error());
    return sealer->finish().transform([&] { return file.data(); });
}

Result<Secret> opened(QByteArrayView sealed, const Identities &identities, qsizetype limit)
{
    QByteArray bytes = QByteArray::fromRawData(sealed.data(), sealed.size());
    QBuffer file(&bytes);
    file.open(QIODevice::ReadOnly);
    auto opener = Opener::begun(file, identities);
    if (!opener)
        return std::unexpected(opener.error());
    // A sealed text is never shorter than its plaintext.
    Secret room(std::min(limit, sealed.size()));
    qsizetype size = 0;
    for (;;) {
        const auto piece = opener->next();
        if (!piece)
            return std::unexpected(piece.error());
        if (piece->isEmpty())
            return Secret::ofBytes(room.view().first(size));
        if (piece->size() > room.size() - size)
            return failure(Failure::Kind::LimitExceeded, QStringLiteral("age: more than %1 bytes").arg(limit));
        std::ranges::copy(*piece, room.fill().begin() + size);
        size += piece->size();
    }
}

} // namespace pochin::crypto::age
