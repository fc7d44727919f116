// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/group_story.h"

#include <random>

namespace pochin::ledger::test {

/// A history before it has keys and ids: who did what, naming earlier steps by their number. Played twice under two
/// labels it is the same history with other ids everywhere.
struct Step {
    enum class Verb {
        Pull,
        Restore,
        Ordinary,
        Vouch,
        Link,
        Retire,
        Leave,
        EndExchange,
        Give,
        Recall,
        Act,
        Dissolve,
        Task,
        Propose,
        Position,
        Close,
        Draw,
        Seal,
        Open,
        Record,
        Confirm
    };
    Verb verb = Verb::Ordinary;
    unsigned who = 0; ///< laptop
    unsigned what = 0; ///< laptop, person or step, as the verb asks
    unsigned how = 0;
};

struct Script {
    enum class Restores { Never, Sometimes };
    SpaceRules rules;
    std::vector<Step> steps;

    static constexpr unsigned founders = 3;
    static constexpr unsigned persons = 5; ///< and as many further devices
    [[nodiscard]] static Script random(quint64 seed, int length, Restores restores);
};

/// What came of it. `made[i]` is the change of step i, if it made one.
struct Played {
    Played(const Script &script, const QByteArray &label);

    GroupStory story;
    std::vector<Laptop> laptops;
    std::vector<std::optional<ChangeId>> made;
    std::vector<unsigned> makers; ///< the laptop of each step
    /// Somebody who has everything.
    [[nodiscard]] Laptop reader() const;

private:
    void play(const Step &step);
    [[nodiscard]] Claim claim(const Step &step) const;
    [[nodiscard]] Effect effect(unsigned how, unsigned what) const;
    [[nodiscard]] Proposal draw(const Step &step) const;
    [[nodiscard]] LotSeed seed(const Step &step) const;
    [[nodiscard]] ChangeId named(unsigned step) const;
    [[nodiscard]] PersonId person(unsigned number) const;
};

} // namespace pochin::ledger::test
