// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/age/stanza.h"
#include "crypto/secret.h"
#include "foundation/result.h"

#include <span>
#include <vector>

namespace pochin::crypto::age {

/// Somebody who can open a file: the other half of a Recipient.
class Identity
{
public:
    virtual ~Identity() = default;
    /// The file key (16 bytes) out of these stanzas, which are all of the file.
    ///
    /// NotForMe, WrongPassphrase: the next identity is tried. Anything else ends the opening: Malformed when a stanza
    /// of the own type breaks its rules, LimitExceeded when it asks for more work than allowed. Stanzas of other types
    /// are none of its business.
    [[nodiscard]] virtual Result<Secret> unwrapped(std::span<const Stanza> stanzas) const = 0;

protected:
    Identity() = default;
    Identity(const Identity &) = default;
    Identity &operator=(const Identity &) = default;
    Identity(Identity &&) = default;
    Identity &operator=(Identity &&) = default;
};

/// Only looked at, and only during the call. Tried in this order.
using Identities = std::vector<const Identity *>;

} // namespace pochin::crypto::age
