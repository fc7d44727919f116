// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "groups/domain/refusal.h"
#include "groups/views/deed_form_of_group.h"

namespace pochin::groups {

/// Things to choose among, as they were when the form was opened: what arrives meanwhile moves no choice.
template <typename Id>
struct Among {
    QStringList names = {};
    std::vector<Id> ids = {};

    void add(const QString &name, const Id &id)
    {
        names.append(name);
        ids.push_back(id);
    }
    [[nodiscard]] FormField field(const QString &label) const
    {
        return {.key = QStringLiteral("which"), .label = label, .kind = Kind::Choice, .value = 0, .choices = names};
    }
    /// Nothing: there was nothing to choose.
    [[nodiscard]] std::optional<Id> chosen(const FormValues &values) const
    {
        const auto row = static_cast<std::size_t>(values.value(QStringLiteral("which")).toInt());
        return row < ids.size() ? std::optional(ids[row]) : std::nullopt;
    }
};

/// The deed on what was chosen; NothingNamed where there was nothing.
template <typename Id, typename Do>
[[nodiscard]] auto onChosen(const Among<Id> &among, const Do &deed)
{
    return [among, deed](const ledger::Outlook &now, const FormValues &values) -> Result<ledger::Deed> {
        const auto id = among.chosen(values);
        return id ? deed(now, *id, values) : refusal(Refusal::NothingNamed);
    };
}

[[nodiscard]] inline FormField wordField(const QString &label)
{
    return {.key = QStringLiteral("word"), .label = label};
}

} // namespace pochin::groups
