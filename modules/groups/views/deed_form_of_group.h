// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How the forms of a group's deeds are made; for the sources of GroupDeeds alone.
#include "groups/views/group_deeds.h"
#include "workbench/form/deed_form.h"

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
};

using Kind = FormField::Kind;

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

} // namespace pochin::groups
