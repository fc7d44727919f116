// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How the forms of a group's deeds are made; for the sources of GroupDeeds alone.
#include "groups/views/group_deeds.h"
#include "workbench/form/deed_form.h"

#include <KLocalizedString>

#include <QDateTime>
#include <QTimeZone>

namespace pochin::groups {

using workbench::DeedForm;
using workbench::endOf;
using workbench::FormField;
using workbench::FormValues;

/// What a form is made from: its words and fields, and the deed out of what was filled in.
struct GroupDeeds::Form {
    DeedForm::Words words;
    QList<FormField> fields;
    QString sentence; ///< once it is done
    std::function<Result<ledger::Deed>(const ledger::Outlook &, const FormValues &)> make;
    /// What follows at once from the change it became.
    std::function<void(const ledger::ChangeId &, const FormValues &)> then = {};
    /// What stands under the fields, by their keys, as they are filled in: what is wrong with one of them, and what
    /// will come of it all.
    std::function<QMap<QString, QString>(const ledger::Outlook &, const FormValues &)> notes = {};
};

using Kind = FormField::Kind;

/// The decision that stands behind a deed, where the founders want one.
struct GroupDeeds::DecisionChoice {
    std::vector<std::pair<ledger::ChangeId, QString>> all;

    [[nodiscard]] FormField field() const
    {
        QStringList names{i18nc("@item:inlistbox which decision stands behind it", "none")};
        for (const auto &[id, what] : all)
            names.append(what);
        return {.key = QStringLiteral("decision"),
            .label = i18nc("@label:listbox", "&Decided by:"),
            .kind = Kind::Choice,
            .value = 0, // whoever names a decision has chosen it
            .choices = names};
    }
    [[nodiscard]] std::optional<ledger::ChangeId> chosen(const FormValues &values) const
    {
        const int row = values.value(QStringLiteral("decision")).toInt();
        return row > 0 ? std::optional(all.at(static_cast<std::size_t>(row) - 1).first) : std::nullopt;
    }
};

inline QDate daysAhead(const ledger::Outlook &outlook, int days)
{
    return QDateTime::fromMSecsSinceEpoch(outlook.now.time_since_epoch().count(), QTimeZone::UTC).date().addDays(days);
}

inline FormField dayField(const ledger::Outlook &outlook, const QString &label, int days)
{
    return {.key = QStringLiteral("until"), .label = label, .kind = Kind::Day, .value = daysAhead(outlook, days)};
}

inline QString textOf(const FormValues &values, const QString &key)
{
    return values.value(key).toString().trimmed();
}

/// As it was shown with a request to come in, or as it is known of somebody who was here.
[[nodiscard]] ledger::DeviceCard cardOf(const ledger::Outlook &outlook, const ledger::PersonId &person);

} // namespace pochin::groups
