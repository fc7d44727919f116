// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A member to be chosen in a form of an assembly; for the sources of AssemblyDeeds alone.
#include "assemblies/views/meeting/assembly_form.h"
#include "assemblies/words/meeting_words.h"

namespace pochin::assemblies {

/// As they were when the form was opened: what arrives meanwhile moves no choice.
struct PeopleChoice {
    QStringList names;
    std::vector<ledger::PersonId> ids;

    [[nodiscard]] static PeopleChoice membersOf(const ledger::Outlook &outlook)
    {
        PeopleChoice people;
        for (const ledger::PersonId &person : outlook.standing().members()) {
            people.names.append(nameIn(outlook, person));
            people.ids.push_back(person);
        }
        return people;
    }
    [[nodiscard]] workbench::FormField field(const QString &label) const
    {
        return {
            .key = QStringLiteral("person"), .label = label, .kind = FieldKind::Choice, .value = 0, .choices = names};
    }
    [[nodiscard]] ledger::PersonId chosen(const workbench::FormValues &values) const
    {
        return ids.at(static_cast<std::size_t>(values.value(QStringLiteral("person")).toInt()));
    }
};

} // namespace pochin::assemblies
