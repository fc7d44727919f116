// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/domain/outlook.h"
#include "ledger/domain/space_act.h"

namespace pochin::assemblies {

/// What came of a proposal that the group decides in its own words.
struct OutcomeWritten {
    static constexpr quint16 type = 139;
    static constexpr QLatin1StringView name{"outcome.recorded"};

    ledger::ChangeId wording;
    bool isAdopted = false;
    QString words = {};

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<OutcomeWritten> decoded(QByteArrayView payload);
    [[nodiscard]] ledger::Claim claim() const;
    [[nodiscard]] Result<> apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const;
    friend bool operator==(const OutcomeWritten &, const OutcomeWritten &) = default;
};

/// Another bears it out.
struct OutcomeBorneOut {
    static constexpr quint16 type = 140;
    static constexpr QLatin1StringView name{"outcome.confirmed"};

    ledger::ChangeId record;

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<OutcomeBorneOut> decoded(QByteArrayView payload);
    [[nodiscard]] ledger::Claim claim() const;
    [[nodiscard]] Result<> apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const;
    friend bool operator==(const OutcomeBorneOut &, const OutcomeBorneOut &) = default;
};

/// A hand in a lot promises its seed.
struct SeedSealed {
    static constexpr quint16 type = 141;
    static constexpr QLatin1StringView name{"lot.sealed"};

    ledger::ChangeId wording;
    ledger::LotSeal seal;

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<SeedSealed> decoded(QByteArrayView payload);
    [[nodiscard]] ledger::Claim claim() const;
    [[nodiscard]] Result<> apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const;
    friend bool operator==(const SeedSealed &, const SeedSealed &) = default;
};

/// A hand in a lot shows its seed.
struct SeedShown {
    static constexpr quint16 type = 142;
    static constexpr QLatin1StringView name{"lot.opened"};

    ledger::ChangeId wording;
    ledger::LotSeed seed;

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<SeedShown> decoded(QByteArrayView payload);
    [[nodiscard]] ledger::Claim claim() const;
    [[nodiscard]] Result<> apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const;
    friend bool operator==(const SeedShown &, const SeedShown &) = default;
};

/// Refusals: NotAMember, NoSuchProposal, BeyondProcedure, UnfitText.
[[nodiscard]] Result<ledger::Deed> recordOutcome(const ledger::Outlook &outlook, const OutcomeWritten &outcome);
/// Refusals: NotAMember, NothingOfThatName, OwnRecord.
[[nodiscard]] Result<ledger::Deed> bearOut(const ledger::Outlook &outlook, const ledger::ChangeId &record);
/// `seed`: fresh chance, kept by the caller until it is shown. Refusals: NotAMember, NoSuchProposal, NotAHand,
/// AlreadySealed.
[[nodiscard]] Result<ledger::Deed> sealSeed(
    const ledger::Outlook &outlook, const ledger::ChangeId &wording, const ledger::LotSeed &seed);
/// Refusals: NotAMember, NoSuchProposal, NotAHand, SealsMissing.
[[nodiscard]] Result<ledger::Deed> showSeed(
    const ledger::Outlook &outlook, const ledger::ChangeId &wording, const ledger::LotSeed &seed);

} // namespace pochin::assemblies
