// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assemblies/domain/meeting/assembly_import.h"

namespace pochin::assemblies {

using namespace ledger;
using namespace Qt::StringLiterals;

namespace {

/// Several may have it, if somebody called one twice from the same file; the first by id.
const Assembly *withUid(const Outlook &outlook, const QString &uid)
{
    for (const auto &[id, assembly] : outlook.part<AssembliesPart>().assemblies) {
        if (!uid.isEmpty() && uidOf(assembly) == uid)
            return &assembly;
    }
    return nullptr;
}

AssemblyChanged::Fields differing(const Assembly &assembly, const CalendarEvent &event)
{
    using Field = AssemblyChanged::Field;
    AssemblyChanged::Fields fields;
    fields.setFlag(Field::Title, *assembly.title.shown() != event.title);
    fields.setFlag(Field::When, *assembly.when.shown() != event.when);
    fields.setFlag(Field::Where, *assembly.where.shown() != event.where);
    // A file always has an end; that nothing was said of the length is no difference.
    const quint32 minutes = *assembly.minutesLong.shown();
    fields.setFlag(Field::Minutes, minutes != event.minutes && (minutes != 0 || event.minutes != unsaidMinutes));
    return fields;
}

} // namespace

QString uidOf(const Assembly &assembly)
{
    const QString &uid = assembly.called.act.uid;
    return uid.isEmpty() ? u"pochin-assembly-"_s + assembly.id().hex() : uid;
}

EventEffect effectOf(const Outlook &outlook, const CalendarEvent &event)
{
    const Assembly *known = withUid(outlook, event.uid);
    if (!known)
        return EventEffect::New;
    return differing(*known, event) ? EventEffect::Changed : EventEffect::Same;
}

Result<std::optional<Deed>> importedEvent(const Outlook &outlook, const CalendarEvent &event)
{
    const auto some = [](const Deed &deed) { return std::optional(deed); };
    const Assembly *known = withUid(outlook, event.uid);
    if (!known)
        return callAssembly(outlook,
            {.title = event.title,
                .when = event.when,
                .minutes = event.minutes,
                .where = event.where,
                .words = event.words,
                .uid = event.uid})
            .transform(some);
    const auto fields = differing(*known, event);
    if (!fields)
        return std::optional<Deed>();
    return changeAssembly(outlook,
        {.assembly = known->id(),
            .fields = fields,
            .title = event.title,
            .when = event.when,
            .minutes = event.minutes,
            .where = event.where})
        .transform(some);
}

} // namespace pochin::assemblies
