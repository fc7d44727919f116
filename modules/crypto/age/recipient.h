// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/age/stanza.h"
#include "crypto/secret.h"
#include "foundation/result.h"

#include <vector>

namespace pochin::crypto::age {

/// With whom a recipient may share a file. All recipients of a file must say the same.
enum class Company {
    Anyone, ///< whoever else says so
    PostQuantum, ///< only such as a quantum computer cannot break either: one weak stanza would open the file
    Nobody, ///< must be the only one, so that opening the file proves who sealed it (passphrase)
};

/// Somebody a file can be sealed for. A new kind is one class in one file, with its Identity beside it.
class Recipient
{
public:
    virtual ~Recipient() = default;
    /// The file key (16 bytes), wrapped anew: no two calls give the same stanza.
    [[nodiscard]] virtual Result<Stanza> wrapped(const Secret &fileKey) const = 0;
    [[nodiscard]] virtual Company company() const { return Company::Anyone; }

protected:
    Recipient() = default;
    Recipient(const Recipient &) = default;
    Recipient &operator=(const Recipient &) = default;
    Recipient(Recipient &&) = default;
    Recipient &operator=(Recipient &&) = default;
};

/// Only looked at, and only during the call.
using Recipients = std::vector<const Recipient *>;

} // namespace pochin::crypto::age
