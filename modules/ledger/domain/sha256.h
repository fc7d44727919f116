// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QCryptographicHash>

#include <initializer_list>

namespace pochin::ledger {

/// The identifier that SHA-256 gives to `parts`, one after the other.
/// Qt's own hash, because a domain links nothing but Qt Core and foundation.
template <typename Id>
[[nodiscard]] Id sha256(std::initializer_list<QByteArrayView> parts)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QByteArrayView part : parts)
        hash.addData(part);
    return *Id::fromBytes(hash.resultView());
}

} // namespace pochin::ledger
