// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/age/recipient.h"

namespace pochin::crypto::age {

/// Nobody, in a stanza that looks like everybody's: an X25519 recipient made for this file and forgotten. Some of them
/// in every file hide how many people a group has.
class X25519Decoy final : public Recipient
{
public:
    [[nodiscard]] Result<Stanza> wrapped(const Secret &fileKey) const override;
};

/// The same beside hybrid recipients, where it must not be told apart from them.
class HybridDecoy final : public Recipient
{
public:
    [[nodiscard]] Result<Stanza> wrapped(const Secret &fileKey) const override;
    [[nodiscard]] Company company() const override { return Company::PostQuantum; }
};

/// Nobody, in a stanza of a type that nobody knows, made up anew each time. Keeps other people's readers used to the
/// rule that unknown stanzas are skipped, so that new kinds of recipients can come.
class Grease final : public Recipient
{
public:
    [[nodiscard]] Result<Stanza> wrapped(const Secret &fileKey) const override;
};

} // namespace pochin::crypto::age
