// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "associations/domain/day.h"
#include "associations/domain/marks.h"

namespace pochin::associations {

/// Somebody's "I can do that", until that day.
struct Join {
    QString canDo;
    Day until;
    qint64 wall = 0;
    friend bool operator==(const Join &, const Join &) = default;
};

/// "Let us go on until …": a question to each, which its author has answered by asking.
struct Extension {
    PersonId by;
    Day until;
    qint64 wall = 0;
    std::map<PersonId, qint64> stays = {}; ///< who said yes, and when by their claim; the author is among them
    friend bool operator==(const Extension &, const Extension &) = default;
};

/// What one person hands over at the end. One line is enough.
struct HandOver {
    Mark mark; ///< its word holds the results
    std::vector<QString> things = {};
    std::vector<QString> debts = {};
    QString lessons = {};
    std::optional<ChangeId> successor = {};
    bool isByParticipant = false;
    qint64 quietSince = 0; ///< the claimed time of the last deed before it
    friend bool operator==(const HandOver &, const HandOver &) = default;
};

/// A note, perhaps with a small file. The file's bytes are part of the change and not of the canonical state.
struct Note {
    Mark mark;
    std::optional<ChangeId> task = {}; ///< else on the association as a whole
    QString fileName = {};
    QByteArray file = {};
    friend bool operator==(const Note &, const Note &) = default;
};

/// П.II.1.4.В asks for careful preparation and analysis of what is done; these are its two sheets.
struct Plan {
    Register<QString> goal = {};
    Register<QString> limits = {}; ///< what we shall not do, what must not happen
    Register<QString> who = {};
    Register<QString> fallback = {}; ///< what we do if it goes otherwise
    friend bool operator==(const Plan &, const Plan &) = default;
};
struct Debrief {
    Mark mark; ///< its word holds what went well
    QString badly = {};
    QString otherwise = {}; ///< what I would do differently
    QString forOthers = {};
    friend bool operator==(const Debrief &, const Debrief &) = default;
};

/// П.I.3.8.В: a fluid company of volunteers for one immediate and concrete task. What people said is kept here; what
/// follows from it (who takes part, whether it has ended) depends on the day and is in standing.h.
struct Association {
    ChangeId id;
    Mark called;
    Register<QString> task = {};
    Register<QString> doneTest = {}; ///< how we know that it is done
    Register<std::vector<QString>> needed = {};
    Day firstSunset;
    std::vector<ChangeId> from = {}; ///< associations that it goes on from: split, merged, or called anew
    std::optional<ChangeId> like = {}; ///< the archive card that was its template
    std::map<PersonId, std::map<ChangeId, Join>> joins = {}; ///< nobody without a join
    std::map<ChangeId, Extension> extensions = {};
    Marks solved = {};
    std::map<ChangeId, HandOver> handOvers = {};
    Marks dissolved = {}; ///< by the group's power
    std::map<ChangeId, Note> notes = {};
    Plan plan = {};
    std::map<PersonId, Debrief> debriefs = {};
    qint64 lastDeed = 0; ///< the claimed time of whatever was folded last

    void writeTo(CborWriter &out) const;
    friend bool operator==(const Association &, const Association &) = default;
};

/// A call that stands in a space of its own, made known in this group.
struct Announcement {
    Mark mark; ///< its word holds the task
    ledger::SpaceId space;
    QString doneTest;
    Day sunset;
    std::vector<QString> needed = {};
    friend bool operator==(const Announcement &, const Announcement &) = default;
};

} // namespace pochin::associations
