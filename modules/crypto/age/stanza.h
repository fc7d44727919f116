// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>

namespace pochin::crypto::age {

/// One copy of the file key, wrapped for one recipient. `arguments` has at least one element, the type of the
/// recipient; each is one or more of the visible ASCII characters. `body` is what the base64 of the file stands for.
struct Stanza {
    QByteArrayList arguments;
    QByteArray body;

    [[nodiscard]] bool isOfType(QByteArrayView type) const { return arguments.first() == type; }

    friend bool operator==(const Stanza &, const Stanza &) = default;
};

} // namespace pochin::crypto::age
