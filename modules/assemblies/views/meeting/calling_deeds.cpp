// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// An assembly is called, its call changed or taken back, and it begins and ends.
#include "assemblies/domain/meeting/meeting_refusal.h"
#include "assemblies/views/meeting/assembly_form.h"
#include "groups/domain/description.h"

#include <KLocalizedString>

namespace pochin::assemblies {

using namespace ledger;
using workbench::FormField;
using workbench::FormValues;
using namespace Qt::StringLiterals;

QList<FormField> callFields(const CallStart &start)
{
    return {{.key = u"title"_s, .label = i18nc("@label:textbox of an assembly", "&Called:"), .value = start.title},
        {.key = u"day"_s,
            .label = i18nc("@label:textbox of an assembly", "&Day:"),
            .kind = FieldKind::Day,
            .value = start.when.date()},
        {.key = u"hour"_s,
            .label = i18nc("@label:textbox of an assembly", "&Hour:"),
            .value = start.when.time().toString(u"H:mm"_s),
            .hint = u"18:30"_s},
        {.key = u"minutes"_s,
            .label = i18nc("@label:textbox of an assembly", "&Minutes:"),
            .value = QString::number(start.minutes)},
        {.key = u"where"_s, .label = i18nc("@label:textbox of an assembly", "&Where:"), .value = start.where},
        {.key = u"words"_s,
            .label = i18nc("@label:textbox of an assembly", "What &for:"),
            .kind = FieldKind::Text,
            .value = start.words}};
}

void AssemblyDeeds::call()
{
    const auto groups = ownGroups();
    if (groups.empty())
        return Q_EMIT failed(i18nc("@info why not", "Assemblies are called in groups, and you are in none yet."));
    QStringList titles;
    for (const SpaceId &id : groups)
        titles.append(groups::titleOf(m_desk.outlook(id)->space.state()));
    const QDateTime now
        = QDateTime::fromMSecsSinceEpoch(m_desk.outlook(groups.front())->now.time_since_epoch().count());
    QList<FormField> fields = callFields({.when = QDateTime(now.date().addDays(7), QTime(18, 0))});
    fields.insert(1,
        {.key = u"kind"_s,
            .label = i18nc("@label:listbox of an assembly", "&Kind:"),
            .kind = FieldKind::Choice,
            .value = 0,
            .choices
            = {i18nc("kind of assembly", "general assembly"), i18nc("kind of assembly", "delegates’ meeting")}});
    if (groups.size() > 1)
        fields.prepend({.key = u"group"_s,
            .label = i18nc("@label:listbox", "&Group:"),
            .kind = FieldKind::Choice,
            .value = 0,
            .choices = titles});
    const auto place = [groups](const FormValues &values) {
        return groups.at(static_cast<std::size_t>(values.value(u"group"_s).toInt()));
    };
    open({.words = {.title = i18nc("@title:window", "Call an assembly"),
              .explanation = i18nc("@info", "Anybody calls one. It obliges nobody to come."),
              .deed = i18nc("@action:button", "Call it")},
        .fields = fields,
        .sentence = i18nc("@info", "The assembly is called. Put something on its agenda."),
        .make = [](const Outlook &seen, const FormValues &values) -> Result<Deed> {
            const auto when = momentOf(values);
            if (!when)
                return refusal(MeetingRefusal::NoHour);
            return callAssembly(seen,
                {.kind = static_cast<AssemblyKind>(values.value(u"kind"_s).toInt()),
                    .title = textOf(values, u"title"_s),
                    .when = *when,
                    .minutes = textOf(values, u"minutes"_s).toUInt(),
                    .where = textOf(values, u"where"_s),
                    .words = textOf(values, u"words"_s)});
        },
        .then =
            [this, groups](const ChangeId &id) {
                for (const SpaceId &group : groups) {
                    if (m_desk.outlook(group)->part<AssembliesPart>().assembly(id))
                        Q_EMIT called(keyOf({group, id}));
                }
            },
        .where = place});
}

void AssemblyDeeds::change()
{
    const auto seen = outlook();
    const Assembly *chosen = assembly(seen);
    if (!chosen)
        return;
    const CallStart start{.title = *chosen->title.shown(),
        .when = QDateTime::fromMSecsSinceEpoch(*chosen->when.shown()),
        .minutes = *chosen->minutesLong.shown(),
        .where = *chosen->where.shown(),
        .words = *chosen->words.shown()};
    open({.words
        = {.title = i18nc("@title:window", "Change the call"),
            .explanation = i18nc("@info", "Everybody sees who changed what. Where two wrote at once, this settles it."),
            .deed = i18nc("@action:button", "Change it")},
        .fields = callFields(start),
        .sentence = i18nc("@info", "The call is changed."),
        .make = [id = chosen->id()](const Outlook &now, const FormValues &values) -> Result<Deed> {
            using Field = AssemblyChanged::Field;
            const auto when = momentOf(values);
            if (!when)
                return refusal(MeetingRefusal::NoHour);
            return changeAssembly(now,
                {.assembly = id,
                    .fields = Field::Title | Field::When | Field::Minutes | Field::Where | Field::Words,
                    .title = textOf(values, u"title"_s),
                    .when = *when,
                    .minutes = textOf(values, u"minutes"_s).toUInt(),
                    .where = textOf(values, u"where"_s),
                    .words = textOf(values, u"words"_s)});
        }});
}

void AssemblyDeeds::callOff()
{
    if (!m_place)
        return;
    open({.words = {.title = i18nc("@title:window", "Call the assembly off"),
              .explanation = i18nc("@info", "Those who met all the same, met: what they write down stays."),
              .deed = i18nc("@action:button", "Call it off")},
        .fields = {{.key = u"why"_s, .label = i18nc("@label:textbox", "&Why:")}},
        .sentence = i18nc("@info", "The assembly is called off."),
        .make = [id = m_place->assembly](const Outlook &seen, const FormValues &values) {
            return assemblies::callOff(seen, {id, textOf(values, u"why"_s)});
        }});
}

void AssemblyDeeds::mark(MeetingMarked::Mark mark)
{
    const QString sentence = mark == MeetingMarked::Mark::Opened
        ? i18nc("@info", "It has begun. Note who is there.")
        : i18nc("@info", "It has ended. Write the minutes from what was noted.");
    doAtOnce(sentence, [id = m_place->assembly, mark](const Outlook &seen) {
        return markMeeting(seen, {.assembly = id, .mark = mark});
    });
}

} // namespace pochin::assemblies
