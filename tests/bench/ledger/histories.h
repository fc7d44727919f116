// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/domain/change_types.h"
#include "ledger/store/ed25519.h"

#include <vector>

namespace pochin::ledger::bench {

/// Makes bodies quickly: who writes next has seen the heads that are given. Payloads are lines of the texts that ship
/// with the program.
class Writers
{
public:
    explicit Writers(int count, QByteArrayView name = "bench");

    ChangeId writes(std::size_t who, std::vector<ChangeId> deps);
    void sign();
    /// Only the last change of each writer: it answers for the others.
    void signHeads();

    [[nodiscard]] const std::vector<FeedKey> &keys() const { return m_keys; }
    [[nodiscard]] const ChangeId &tip(std::size_t who) const { return *m_tips[who]; }
    [[nodiscard]] std::vector<QByteArray> records() const;
    /// As somebody else reads them: no signature was looked at yet.
    [[nodiscard]] std::vector<Change> unverified() const;

    std::vector<Change> changes;

private:
    ChangeId keep(const ChangeBody &body, const Payload &payload, std::size_t who);
    [[nodiscard]] const Ed25519Signer &signerOf(const Change &change) const;

    std::vector<QByteArray> m_lines;
    std::vector<Ed25519Signer> m_signers;
    std::vector<FeedKey> m_keys;
    std::vector<std::optional<ChangeId>> m_tips;
    std::vector<quint64> m_seqs;
};

/// Twenty people; each writes fifty changes, then all have read all.
[[nodiscard]] Writers everyday(std::size_t count, QByteArrayView name = "bench");
/// Sixty-four write at once, one joins them, again and again.
[[nodiscard]] Writers diamonds(std::size_t count);
/// A thousand feeds; whoever writes has read somebody else last.
[[nodiscard]] Writers thousandFeeds(std::size_t count);

/// The genesis that makes members of all of `keys`, and notes on a board: every other change adds one, the rest edit.
[[nodiscard]] ChangeTypes typesFor(const std::vector<FeedKey> &keys);
[[nodiscard]] Claim founding(const std::vector<FeedKey> &keys);

} // namespace pochin::ledger::bench
