// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delegates/domain/council/committee_acts.h"
#include "delegates/domain/council/council_acts.h"
#include "delegates/domain/council/council_review.h"

#include <map>
#include <set>

namespace pochin::delegates {

struct CouncilOutcome {
    Said<OutcomeProposed> proposed;
    std::vector<Said<VoiceRaised>> voices = {};

    /// The words with every voice raised since, as they go home. `nameOf` says who somebody is there.
    template <typename NameOf>
    [[nodiscard]] OutcomeText withVoices(const NameOf &nameOf) const
    {
        OutcomeText text = proposed.act.words;
        for (const auto &voice : voices) {
            if (voice.act.kind == VoiceRaised::Kind::Reason)
                text.reasons.push_back(voice.act.words);
            else
                text.dissent.push_back({nameOf(voice.author), voice.act.words});
        }
        return text;
    }
};

struct Committee {
    Said<CommitteeFounded> founded;
    std::set<PersonId> people = {};
    std::vector<Said<CommitteeRenewed>> renewals = {};
    std::vector<Said<CommitteeClosed>> closings = {};

    /// The latest day that was agreed on.
    [[nodiscard]] Day review() const;
    [[nodiscard]] bool isOverAt(Instant moment) const;
};

/// What this room keeps of a council in the state of its space. Seats are not here: they stand on sealed statements,
/// which are judged when somebody looks (`seats.h`).
struct CouncilPart {
    static constexpr QLatin1StringView partName{"council"};

    std::vector<Said<MatterLaid>> matters;
    std::map<ChangeId, CouncilOutcome> outcomes;
    std::map<ChangeId, Committee> committees;
    std::map<PersonId, Said<WorkDeclared>> works; ///< the last of each
    std::vector<Said<CouncilReviewed>> reviews;

    [[nodiscard]] const Said<MatterLaid> *matter(const ChangeId &id) const;
    [[nodiscard]] const CouncilOutcome *outcome(const ChangeId &id) const;
    [[nodiscard]] const Committee *committee(const ChangeId &id) const;
    void writeTo(CborWriter &out) const;
};

} // namespace pochin::delegates
