// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Minutes, and what others wrote down for the reader.
#include "assemblies/domain/position_acts.h"
#include "assemblies/views/meeting/assembly_form.h"
#include "assemblies/words/minutes_draft.h"

#include <KLocalizedString>

namespace pochin::assemblies {

using namespace ledger;
using workbench::FormValues;
using namespace Qt::StringLiterals;

void AssemblyDeeds::writeMinutes()
{
    const auto seen = outlook();
    const Assembly *chosen = assembly(seen);
    if (!chosen)
        return;
    const Minutes *shown = shownMinutes(*seen, *chosen);
    const QString start = shown ? shown->written.act.text : draftMinutes(*seen, *chosen, m_surroundings.cameOf);
    open({.words = {.title = i18nc("@title:window", "Minutes"),
              .explanation = i18nc("@info",
                  "It begins with what was noted. A further version asks everybody anew; remarks stay as they are."),
              .deed = i18nc("@action:button", "Ask for confirmation")},
        .fields
        = {{.key = u"text"_s, .label = i18nc("@label:textbox", "&Text:"), .kind = FieldKind::Text, .value = start}},
        .sentence = i18nc("@info", "The minutes are written. Those who were there are asked to confirm them."),
        .make = [id = chosen->id()](const Outlook &now, const FormValues &values) {
            return assemblies::writeMinutes(now, id, textOf(values, u"text"_s));
        }});
}

void AssemblyDeeds::answerMinutes(const QString &minutes)
{
    const auto id = ChangeId::fromBytes(QByteArray::fromHex(minutes.toLatin1()));
    const auto seen = outlook();
    if (!id || !seen || !seen->part<AssembliesPart>().minutes(*id))
        return;
    const QString yes = i18nc("@option:check", "I was there, and it was so");
    const bool mayConfirm = assemblies::answerMinutes(*seen, {*id, true, {}}).has_value();
    open({.words = {.title = i18nc("@title:window", "Confirm the minutes"),
              .explanation = i18nc("@info",
                  "You confirm this version, word for word. A remark stays yours, whatever becomes of the text."),
              .deed = i18nc("@action:button", "Answer")},
        .fields = {{.key = u"yes"_s, .label = yes, .kind = FieldKind::Check, .value = mayConfirm},
            {.key = u"remark"_s, .label = i18nc("@label:textbox", "&Remark:"), .kind = FieldKind::Text}},
        .sentence = i18nc("@info", "Your answer stands beside the minutes."),
        .make = [id](const Outlook &now, const FormValues &values) {
            return assemblies::answerMinutes(now, {*id, values.value(u"yes"_s).toBool(), textOf(values, u"remark"_s)});
        }});
}

void AssemblyDeeds::answerTold(const QString &told)
{
    const auto id = ChangeId::fromBytes(QByteArray::fromHex(told.toLatin1()));
    if (!id)
        return;
    const QStringList answers{i18nc("@option to what another wrote down for me", "Yes, it is so"),
        i18nc("@option to what another wrote down for me", "No, I did not say that")};
    open({.words = {.title = i18nc("@title:window", "Is it so?"),
              .explanation = i18nc("@info",
                  "Nothing of it counts before you say so: an obligation is only its bearer’s own (П.I.3.5.Б-4)."),
              .deed = i18nc("@action:button", "Answer")},
        .fields = {{.key = u"answer"_s,
                       .label = i18nc("@label:listbox", "&Answer:"),
                       .kind = FieldKind::Choice,
                       .value = 0,
                       .choices = answers},
            {.key = u"words"_s, .label = i18nc("@label:textbox", "In your &words:")}},
        .sentence = i18nc("@info", "Your answer stands beside it."),
        .make = [id](const Outlook &seen, const FormValues &values) {
            if (values.value(u"answer"_s).toInt() != 0)
                return denyTold(seen, {*id, textOf(values, u"words"_s)});
            return seen.part<AssembliesPart>().taking(*id) ? confirmTaking(seen, *id) : confirmTold(seen, *id);
        }});
}

void AssemblyDeeds::denyPresence(const QString &person)
{
    if (const auto id = PersonId::fromBytes(QByteArray::fromHex(person.toLatin1())))
        notePresence({.person = *id}, PresenceNoted::How::WasNot);
}

} // namespace pochin::assemblies
