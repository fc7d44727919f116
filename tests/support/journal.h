// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/domain/sha256.h"
#include "ledger/domain/space.h"
#include "support/group_story.h"

namespace pochin::ledger::test {

/// The state that notices most: a chain of hashes over everything folded, in order, with how it stood. Two folds that
/// differ anywhere differ here for ever after.
struct Journal {
    static constexpr QLatin1StringView partName{"journal"};
    ContentHash chain = sha256<ContentHash>({"journal"});
    quint64 length = 0;
    void writeTo(CborWriter &out) const
    {
        out.writeArrayHeader(2);
        out.writeBytes(chain.bytes());
        out.writeUint(length);
    }
};

/// The type of all deeds of a GroupStory (7) and its genesis (0), where claims are found by the payload's bytes.
inline ChangeTypes typesOf(const GroupStory &story, const std::map<QByteArray, Claim> &claims)
{
    const auto apply = [](SpaceState &state, const FoldedChange &change) -> Result<> {
        const auto how = QByteArray::number(static_cast<int>(change.verdict.reason)) + change.payload.toByteArray();
        auto &journal = state.alterable<Journal>();
        journal.chain = sha256<ContentHash>({journal.chain.bytes(), change.id.bytes(), change.author.bytes(), how});
        ++journal.length;
        return {};
    };
    ChangeTypes types;
    types.add({0, QLatin1StringView("genesis"),
        [claim = story.claim(story.genesis().id())](QByteArrayView) { return claim; }, apply});
    types.add({7, QLatin1StringView("deed"),
        [claims](QByteArrayView payload) -> Result<Claim> {
            const auto found = claims.find(payload.toByteArray());
            return found == claims.end() ? Claim() : found->second;
        },
        apply});
    return types;
}

} // namespace pochin::ledger::test
