// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "associations/domain/day.h"
#include "associations/domain/marks.h"

namespace pochin::associations {

/// П.I.1.2.Г knows no assigning: to ask somebody is an offer to them, and binds nobody until they take it.
struct Request {
    PersonId person;
    Mark mark;
    bool isDeclined = false;
    friend bool operator==(const Request &, const Request &) = default;
};

/// One task of an association. Who takes it said so; who did it said so.
struct Task {
    ChangeId id;
    Mark offered;
    QString origin = {}; ///< the UID in the calendar file that it came from
    Register<ChangeId> home = {}; ///< its association; tasks move with those who took them
    std::vector<ChangeId> formerHomes = {}; ///< where it was before, in that order
    Register<QString> title = {};
    Register<QString> details = {};
    Register<std::optional<Day>> due = {};
    Register<std::optional<ChangeId>> parent = {};
    Register<std::vector<ChangeId>> blockedBy = {};
    Marks taken = {}; ///< one person may take twice, from two devices
    Marks done = {};
    std::map<ChangeId, std::pair<Mark, std::vector<ChangeId>>> checked
        = {}; ///< and which sayings of "done" were looked at
    Marks dropped = {};
    std::map<ChangeId, Request> requests = {};

    void writeTo(CborWriter &out) const;
    friend bool operator==(const Task &, const Task &) = default;

    /// Takes it there, from wherever it is.
    void moveTo(const ChangeId &association, const ledger::WrittenAt &at);
    [[nodiscard]] const ChangeId &association() const { return *home.shown(); }
    [[nodiscard]] const QString &shownTitle() const { return *title.shown(); }
    [[nodiscard]] std::optional<Day> dueDay() const { return due.shown() ? *due.shown() : std::nullopt; }
    [[nodiscard]] std::optional<ChangeId> parentTask() const { return parent.shown() ? *parent.shown() : std::nullopt; }
    [[nodiscard]] std::span<const ChangeId> blockers() const
    {
        return blockedBy.shown() ? std::span<const ChangeId>(*blockedBy.shown()) : std::span<const ChangeId>();
    }
    [[nodiscard]] bool isTakenBy(const PersonId &person) const;
    [[nodiscard]] bool isDone() const { return !done.empty(); }
    [[nodiscard]] bool isDropped() const { return !dropped.empty(); }
    /// Another has looked at it since it was last said to be done.
    [[nodiscard]] bool isChecked() const;
};

} // namespace pochin::associations
