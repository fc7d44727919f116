// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The minutes of an assembly.
#include "assemblies/words/meeting_words.h"
#include "assemblies/words/minutes_draft.h"
#include "composition/came_of_item.h"
#include "ctl/assemblies/assembly_json.h"
#include "ctl/groups/group_json.h"
#include "ctl/groups/group_named.h"
#include "ctl/line/session.h"
#include "ctl/room_verbs.h"

namespace pochin::ctl {

using namespace assemblies;
using namespace ledger;
using namespace Qt::StringLiterals;

namespace {

Result<Outcome> minutesDrafted(Session &session, const Arguments &arguments)
{
    return chosenThing(session, arguments.words.value(0), assembliesOf).and_then([&](const NamedInGroup &named) {
        return seenGroup(session, named.space).transform([&](const Outlook &outlook) {
            const QString text
                = draftMinutes(outlook, *outlook.part<AssembliesPart>().assembly(named.id), composition::cameOfItem);
            return Outcome{.text = text, .json = QJsonObject{{u"text"_s, text}}, .found = {}};
        });
    });
}

Result<Deed> minutesBy(const Outlook &outlook, const ChangeId &id, const Arguments &arguments)
{
    const QString drafted
        = draftMinutes(outlook, *outlook.part<AssembliesPart>().assembly(id), composition::cameOfItem);
    return writeMinutes(outlook, id, arguments.words.value(1, drafted));
}

Result<Outcome> minutesShown(Session &session, const Arguments &arguments)
{
    return chosenThing(session, arguments.words.value(0), minutesOf).and_then([&](const NamedInGroup &named) {
        return seenGroup(session, named.space).transform([&](const Outlook &outlook) {
            const auto &part = outlook.part<AssembliesPart>();
            const Assembly &assembly = part.assemblies.at(part.assemblyOf.at(named.id));
            const Minutes &minutes = *part.minutes(named.id);
            return Outcome{
                .text = minutes.written.act.text + u"\n\n"_s + sentenceFor(standingOf(outlook, assembly, minutes)),
                .json = minutesJson(outlook, assembly, minutes),
                .found = {}};
        });
    });
}

} // namespace

std::vector<Verb> minutesVerbs()
{
    const OptionSyntax remark{
        u"remark"_s, u"TEXT"_s, ki18nc("@info:shell", "What you remark; it stays as you wrote it")};
    return {
        {u"assembly minutes draft"_s, u"A"_s, ki18nc("@info:shell", "Minutes from what was noted, to begin with"), {},
            1, 1, minutesDrafted},
        verbOnThing(u"assembly minutes write"_s, u"A [TEXT]"_s,
            ki18nc("@info:shell", "Write a version of the minutes; without a text, what was noted"), {}, assembliesOf,
            ki18nc("@info:shell", "Written. Those who were there are asked to confirm it."), minutesBy),
        {u"assembly minutes show"_s, u"MINUTES"_s, ki18nc("@info:shell", "A version and who confirmed it"), {}, 1, 1,
            minutesShown},
        verbOnThing(u"assembly minutes confirm"_s, u"MINUTES"_s, ki18nc("@info:shell", "Confirm this very version"),
            {remark}, minutesOf, ki18nc("@info:shell", "Confirmed."),
            [](const Outlook &outlook, const ChangeId &id, const Arguments &arguments) {
                return answerMinutes(outlook, {id, true, arguments.last(u"remark"_s)});
            }),
        verbOnThing(u"assembly minutes remark"_s, u"MINUTES TEXT"_s, ki18nc("@info:shell", "Remark without confirming"),
            {}, minutesOf, ki18nc("@info:shell", "Said."),
            [](const Outlook &outlook, const ChangeId &id, const Arguments &arguments) {
                return answerMinutes(outlook, {id, false, arguments.words.value(1)});
            }),
    };
}

} // namespace pochin::ctl
