// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/age_people.h"

namespace pochin::crypto {

const age::X25519Identity &vera()
{
    static const age::X25519Identity identity = age::X25519Identity::generated();
    return identity;
}

const age::X25519Identity &oleg()
{
    static const age::X25519Identity identity = age::X25519Identity::generated();
    return identity;
}

QByteArray sealedFor(const age::X25519Identity &identity, QByteArrayView plain, age::Form form)
{
    const auto recipient = identity.recipient();
    return age::sealed(plain, {&recipient}, form).value_or(QByteArray());
}

Result<QByteArray> openedBy(const age::Identity &identity, QByteArrayView file)
{
    return age::opened(file, {&identity}, qsizetype{4} << 20).transform([](const Secret &plain) {
        return plain.view().toByteArray();
    });
}

qsizetype headerSizeOf(const QByteArray &file)
{
    return file.indexOf('\n', file.indexOf("\n---") + 1) + 1;
}

} // namespace pochin::crypto
