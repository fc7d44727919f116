// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "associations/domain/checks.h"

namespace pochin::associations {

/// Writes fields of a task anew. Two who do so at once leave two versions, until somebody writes one for both. Which
/// fields are written is said by `fields`; a date, a parent or what it waits for may be written as "none".
struct TaskEdit {
    static constexpr quint16 type = 401;
    static constexpr QLatin1StringView name{"task.edited"};
    enum class Field : quint8 { Title = 1, Details = 2, Due = 4, Parent = 8, BlockedBy = 16 };
    Q_DECLARE_FLAGS(Fields, Field)

    ChangeId task;
    Fields fields;
    QString title = {};
    QString details = {};
    std::optional<Day> due = {};
    std::optional<ChangeId> parent = {};
    std::vector<ChangeId> blockedBy = {};
    std::vector<ChangeId> replaced = {};

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<TaskEdit> decoded(QByteArrayView payload);
    [[nodiscard]] static ledger::Claim claim() { return {}; }
    Result<> apply(ledger::SpaceState &state, const ledger::FoldedChange &change) const;
    friend bool operator==(const TaskEdit &, const TaskEdit &) = default;
};

Q_DECLARE_OPERATORS_FOR_FLAGS(TaskEdit::Fields)

/// `wanted` names the task and its new fields; the versions that it replaces are looked up.
[[nodiscard]] Result<Deed> edit(const Outlook &outlook, const TaskEdit &wanted);

} // namespace pochin::associations
