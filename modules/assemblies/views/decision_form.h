// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How the forms of a proposal's deeds are made; for the sources of DecisionDeeds alone.
#include "assemblies/views/decision_deeds.h"
#include "workbench/form/deed_form.h"

namespace pochin::assemblies {

/// What a form is made from: its words and fields, and the deed out of what was filled in.
struct DecisionDeeds::Form {
    workbench::DeedForm::Words words;
    QList<workbench::FormField> fields;
    QString sentence; ///< once it is done
    std::function<Result<ledger::Deed>(const ledger::Outlook &, const workbench::FormValues &)> make;
    /// In place of `sentence`, where more is to be said.
    std::function<void(const workbench::FormValues &)> tell = {};
};

inline QString textOf(const workbench::FormValues &values, const QString &key)
{
    return values.value(key).toString().trimmed();
}

} // namespace pochin::assemblies
