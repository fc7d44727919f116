// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How the forms of an assembly's deeds are made; for the sources of AssemblyDeeds alone.
#include "assemblies/views/meeting/assembly_deeds.h"
#include "workbench/form/deed_form.h"

#include <QDateTime>

namespace pochin::assemblies {

/// What a form is made from: its words and fields, and the deed out of what was filled in.
struct AssemblyDeeds::Form {
    workbench::DeedForm::Words words;
    QList<workbench::FormField> fields;
    QString sentence; ///< once it is done
    std::function<Result<ledger::Deed>(const ledger::Outlook &, const workbench::FormValues &)> make;
    /// What is done besides, with the change that it became.
    std::function<void(const ledger::ChangeId &)> then = {};
    /// In which group; nothing: that of the chosen assembly.
    std::function<ledger::SpaceId(const workbench::FormValues &)> where = {};
};

using FieldKind = workbench::FormField::Kind;

inline QString textOf(const workbench::FormValues &values, const QString &key)
{
    return values.value(key).toString().trimmed();
}

/// A day and "18:30" as they were filled in, by the clock on the wall here; nothing: that is no hour.
[[nodiscard]] inline std::optional<qint64> momentOf(const workbench::FormValues &values)
{
    const QTime hour = QTime::fromString(textOf(values, QStringLiteral("hour")), QStringLiteral("H:mm"));
    if (!hour.isValid())
        return std::nullopt;
    return QDateTime(values.value(QStringLiteral("day")).toDate(), hour).toMSecsSinceEpoch();
}

/// What stands in the fields of a form at first.
struct CallStart {
    QString title = {};
    QDateTime when;
    quint32 minutes = 120;
    QString where = {};
    QString words = {};
};
[[nodiscard]] QList<workbench::FormField> callFields(const CallStart &start);

} // namespace pochin::assemblies
