// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <expected>
#include <utility>

namespace pochin {

/// Why something did not happen: a kind to switch on and a detail for the log.
/// The sentence that people read is made from the kind in a room's `words/`; the detail is never shown alone.
struct Failure {
    enum class Kind {
        // not possible now
        NotPermitted, ///< the rules of the domain or the present state do not allow it
        NotFound, ///< what was named is not here
        AlreadyExists, ///< something of that name is here already and is left as it is
        InUse, ///< somebody else holds it; they are never robbed
        NoSpace, ///< the disk is full; the previous state is intact
        StorageBroken, ///< reading or writing failed for another reason
        Cancelled, ///< a person stopped it; nothing was changed
        // wrong usage
        InvalidInput, ///< what the person typed cannot be meant
        // damaged or hostile input
        Malformed, ///< the bytes do not follow their format
        Truncated, ///< the bytes end too early
        Damaged, ///< well-formed once, altered since
        BadSignature, ///< a signature does not belong to these bytes
        NotForMe, ///< sealed for somebody else; try the next key
        Unsupported, ///< from a newer program, or a part this one does not have
        LimitExceeded, ///< larger than anything honest; refused before it costs memory
        // locked
        WrongPassphrase, ///< the key file is whole, the passphrase is not its own
        Locked, ///< the vault is locked
    };

    Kind kind;
    QString detail;

    friend bool operator==(const Failure &, const Failure &) = default;
};

template <typename T = void>
using Result = std::expected<T, Failure>;

/// `return failure(Failure::Kind::Truncated, …)` from any function that returns a Result.
[[nodiscard]] inline std::unexpected<Failure> failure(Failure::Kind kind, QString detail = {})
{
    return std::unexpected(Failure{kind, std::move(detail)});
}

/// The stable English name of a kind, as `pochinctl --json` prints it: `WrongPassphrase` → "wrong-passphrase".
[[nodiscard]] QString nameOf(Failure::Kind kind);

/// So that a failing QCOMPARE says which failure it met.
char *toString(const Failure &failure);

} // namespace pochin
