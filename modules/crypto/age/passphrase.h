// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/age/identity.h"
#include "crypto/age/recipient.h"

namespace pochin::crypto::age {

/// Whoever knows a passphrase (age's scrypt recipient). Always the only recipient of its file.
class PassphraseRecipient final : public Recipient
{
public:
    static constexpr int usualWorkFactor = 18;

    /// Each step of `workFactor` doubles the time and the memory (2^workFactor KiB) of every guess. Requires: 1 to 30.
    explicit PassphraseRecipient(Secret passphrase, int workFactor = usualWorkFactor)
        : m_passphrase(std::move(passphrase)), m_workFactor(workFactor)
    {
    }

    /// LimitExceeded: this machine does not have the memory.
    [[nodiscard]] Result<Stanza> wrapped(const Secret &fileKey) const override;
    [[nodiscard]] Company company() const override { return Company::Nobody; }

private:
    Secret m_passphrase;
    int m_workFactor;
};

/// The work factors that a reader will do. The default follows the reference implementation, 2^22 KiB being 4 GiB; who
/// knows the writer narrows it. Decided before any memory is asked for.
struct WorkFactors {
    int least = 1;
    int most = 22;
};

/// Somebody who has typed a passphrase.
class PassphraseIdentity final : public Identity
{
public:
    explicit PassphraseIdentity(Secret passphrase, WorkFactors accepted = {})
        : m_passphrase(std::move(passphrase)), m_accepted(accepted)
    {
    }

    /// NotForMe: the file is not sealed with a passphrase. WrongPassphrase: it is, with another one.
    /// LimitExceeded: the work factor is outside of what is accepted.
    [[nodiscard]] Result<Secret> unwrapped(std::span<const Stanza> stanzas) const override;

private:
    Secret m_passphrase;
    WorkFactors m_accepted;
};

/// Whether this stanza must stand alone in its header; the reader checks that whichever identity it was given.
[[nodiscard]] bool mustStandAlone(const Stanza &stanza);

} // namespace pochin::crypto::age
