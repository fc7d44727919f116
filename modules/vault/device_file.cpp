// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/device_file.h"

#include "crypto/age/age.h"
#include "vault/operating_system.h"
#include "vault/trouble.h"

#include <QFile>

namespace pochin::vault {

namespace {

/// Some ten thousand keys; whatever is longer is not ours, and is not read to the end.
constexpr qint64 largest = qint64{1} << 20;

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return trouble(Trouble::NoPermission, path);
    QByteArray content = file.read(largest + 1);
    if (content.size() > largest)
        return trouble(Trouble::DeviceFileDamaged, QStringLiteral("far too long"));
    return content;
}

} // namespace

Result<std::optional<crypto::age::X25519Identity>> DeviceFile::identity() const
{
    auto kept = m_wrap.one("identity");
    if (!kept)
        return std::unexpected(kept.error());
    if (!*kept)
        return std::nullopt;
    return crypto::age::X25519Identity::fromBytes(crypto::Secret::takenFrom((*kept)->body));
}

Result<crypto::age::X25519Identity> DeviceFile::identityMadeIfNeeded()
{
    auto known = identity();
    if (!known)
        return std::unexpected(known.error());
    if (*known)
        return **std::move(known);
    auto made = crypto::age::X25519Identity::generated();
    return m_wrap.put("identity", made.bytes().view()).transform([&] { return std::move(made); });
}

Result<std::optional<crypto::Secret>> DeviceFile::read() const
{
    const auto wrap = identity();
    if (!wrap)
        return std::unexpected(wrap.error());
    if (!QFile::exists(m_path))
        return std::nullopt;
    const auto sealed = contentOf(m_path);
    if (!sealed)
        return std::unexpected(sealed.error());
    if (!*wrap)
        return trouble(Trouble::DeviceFileDamaged, QStringLiteral("of another vault"));
    auto content = crypto::age::opened(*sealed, {&**wrap}, largest);
    if (!content)
        return trouble(Trouble::DeviceFileDamaged, content.error().detail);
    return std::optional(*std::move(content));
}

Result<> DeviceFile::write(const crypto::Secret &content)
{
    const auto wrap = identityMadeIfNeeded();
    if (!wrap)
        return std::unexpected(wrap.error());
    const auto recipient = wrap->recipient();
    const auto sealed = crypto::age::sealed(content.view(), {&recipient});
    return sealed ? os::writeDurably(m_path, *sealed) : std::unexpected(sealed.error());
}

} // namespace pochin::vault
