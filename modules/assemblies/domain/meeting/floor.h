// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assemblies/domain/meeting/attendant.h"
#include "foundation/clock.h"
#include "foundation/result.h"

#include <map>
#include <vector>

namespace pochin::assemblies {

/// Who speaks, who wants to, and who has spoken how often. R23, П.I.3.8.Б: as many as possible take part; so those who
/// have not spoken yet come first. It helps one laptop in one room and is never written into the group's history: who
/// raised a hand is nobody's business for ever.
struct Floor {
    struct Speaking {
        Attendant who;
        qint64 since = 0; ///< milliseconds since 1970
        friend bool operator==(const Speaking &, const Speaking &) = default;
    };
    std::vector<Attendant> waiting = {}; ///< as they raised their hands
    std::map<Attendant, quint32> turns = {}; ///< how often each has spoken, the present turn among them
    std::optional<Speaking> speaking = {};

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<Floor> decoded(QByteArrayView bytes);
    friend bool operator==(const Floor &, const Floor &) = default;
};

/// Those who have not spoken yet, as they raised their hands; then the others, as they did.
[[nodiscard]] std::vector<Attendant> speakingOrder(const Floor &floor);

[[nodiscard]] Floor withHandRaised(Floor floor, const Attendant &who); ///< again: nothing changes
[[nodiscard]] Floor withHandLowered(Floor floor, const Attendant &who);
/// The next in the order speaks; nobody, if nobody wants to.
[[nodiscard]] Floor withNextSpeaker(Floor floor, Instant now);
/// That one speaks, in turn or not.
[[nodiscard]] Floor withSpeaker(Floor floor, const Attendant &who, Instant now);
[[nodiscard]] Floor withSilence(Floor floor);

} // namespace pochin::assemblies
