// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What comes of an item while an assembly lasts: a proposal, promises, a task, a mandate. Nothing of it is typed twice.
#include "assemblies/domain/asking.h"
#include "assemblies/views/meeting/people_choice.h"
#include "assemblies/words/assembly_words.h"
#include "groups/domain/promise_acts.h"

#include <KLocalizedString>

#include <memory>

namespace pochin::assemblies {

using namespace ledger;
using workbench::FormField;
using workbench::FormValues;
using namespace Qt::StringLiterals;

namespace {

FormField textField(const QString &key, const QString &label, const QString &value)
{
    return {.key = key, .label = label, .kind = FieldKind::Text, .value = value};
}

QList<FormField> proposalFields(const Outlook &outlook, const ProposalText &text)
{
    QStringList procedures;
    for (const ProcedureRef &ref : outlook.standing().proceduresInForce()) {
        const auto named = namedProcedure(outlook, ref);
        procedures.append(named ? sentenceFor(*named) : QString());
    }
    QList<FormField> fields{
        {.key = u"what"_s, .label = i18nc("@label:textbox of a proposal", "&What:"), .value = text.what},
        textField(u"why"_s, i18nc("@label:textbox of a proposal", "Wh&y:"), text.why),
        {.key = u"concerns"_s, .label = i18nc("@label:textbox of a proposal", "Whom it &concerns:")},
        {.key = u"doers"_s, .label = i18nc("@label:textbox of a proposal", "Who &does it:")},
        {.key = u"procedure"_s,
            .label = i18nc("@label:listbox of a proposal", "Decided &by:"),
            .kind = FieldKind::Choice,
            .value = 0,
            .choices = procedures}};
    if (asksWhyHere(outlook))
        fields.append({.key = u"whyHere"_s,
            .label = i18nc("@label:textbox", "Why not on the &spot:"),
            .note = i18nc("@info", "The wider body does not take what the local can do itself (П.I.3.5.Б-3).")});
    return fields;
}

} // namespace

void AssemblyDeeds::propose(const ChangeId &item)
{
    const auto seen = outlook();
    const AgendaItem *chosen = seen ? seen->part<AssembliesPart>().item(item) : nullptr;
    if (!chosen)
        return;
    open({.words = {.title = i18nc("@title:window", "A proposal from this item"),
              .explanation = i18nc("@info", "What was said stands in it already. Everybody then takes a position."),
              .deed = i18nc("@action:button", "Propose it")},
        .fields = proposalFields(*seen, proposalFrom(*chosen)),
        .sentence = i18nc("@info", "It is proposed."),
        .make = [](const Outlook &now, const FormValues &values) -> Result<Deed> {
            const auto procedures = now.standing().proceduresInForce();
            const auto procedure = static_cast<std::size_t>(values.value(u"procedure"_s).toInt());
            if (procedure >= procedures.size())
                return refusal(Refusal::NoSuchProcedure);
            return assemblies::propose(now,
                {.what = textOf(values, u"what"_s),
                    .why = textOf(values, u"why"_s),
                    .concerns = textOf(values, u"concerns"_s),
                    .doers = textOf(values, u"doers"_s),
                    .procedure = procedures[procedure],
                    .whyHere = textOf(values, u"whyHere"_s)});
        },
        .then =
            [this, item](const ChangeId &proposal) {
                doAtOnce({}, [&](const Outlook &now) { return linkOutcome(now, {.item = item, .what = proposal}); });
            }});
}

void AssemblyDeeds::take(const ChangeId &item)
{
    const auto seen = outlook();
    const AgendaItem *chosen = seen ? seen->part<AssembliesPart>().item(item) : nullptr;
    if (!chosen)
        return;
    const PeopleChoice people = PeopleChoice::membersOf(*seen);
    open({.words = {.title = i18nc("@title:window", "Somebody takes this on"),
              .explanation = i18nc("@info",
                  "Your own promise is yours at once. What another says aloud is theirs once they confirm it."),
              .deed = i18nc("@action:button", "Write it down")},
        .fields = {people.field(i18nc("@label:listbox who takes something on", "&Who:")),
            {.key = u"what"_s,
                .label = i18nc("@label:textbox what somebody takes on", "Wh&at:"),
                .value = takingFrom(*chosen)}},
        .sentence = i18nc("@info", "It is written down."),
        .make = [people, item](const Outlook &now, const FormValues &values) {
            const PersonId person = people.chosen(values);
            const QString what = textOf(values, u"what"_s);
            return person == now.self ? groups::makePromise(now, {.what = what, .source = item})
                                      : writeTakingDown(now, {.item = item, .person = person, .what = what});
        }});
}

QString AssemblyDeeds::whyNoAssociation() const
{
    const auto seen = outlook();
    return seen && !m_surroundings.associations(*seen).empty() ? QString()
                                                               : i18nc("@info why not", "No association is at work.");
}

/// Requires: an association is at work. Who said it aloud takes it by their own act: here it is offered, and taken only
/// by whoever sits at this laptop.
void AssemblyDeeds::takeIntoAssociation(const ChangeId &item)
{
    const auto seen = outlook();
    const AgendaItem *chosen = seen ? seen->part<AssembliesPart>().item(item) : nullptr;
    if (!chosen)
        return;
    const auto associations = m_surroundings.associations(*seen);
    QStringList names;
    for (const auto &[id, task] : associations)
        names.append(task);
    const auto isMine = std::make_shared<bool>(false);
    open({.words = {.title = i18nc("@title:window", "A task for an association"),
              .explanation
              = i18nc("@info", "It is offered there, and whoever wants to takes it. Nobody is given a task."),
              .deed = i18nc("@action:button", "Offer it")},
        .fields = {{.key = u"in"_s,
                       .label = i18nc("@label:listbox", "&Association:"),
                       .kind = FieldKind::Choice,
                       .value = 0,
                       .choices = names},
            {.key = u"what"_s,
                .label = i18nc("@label:textbox what is to be done", "&Task:"),
                .value = takingFrom(*chosen)},
            {.key = u"mine"_s,
                .label = i18nc("@option:check", "I &take it myself"),
                .kind = FieldKind::Check,
                .value = false}},
        .sentence = i18nc("@info", "The task is offered."),
        .make =
            [this, associations, isMine](const Outlook &now, const FormValues &values) {
                *isMine = values.value(u"mine"_s).toBool();
                const auto in = static_cast<std::size_t>(values.value(u"in"_s).toInt());
                return m_surroundings.offerTask(now, associations.at(in).first, textOf(values, u"what"_s));
            },
        .then =
            [this, item, isMine](const ChangeId &task) {
                doAtOnce({}, [&](const Outlook &now) { return linkOutcome(now, {.item = item, .what = task}); });
                if (*isMine)
                    doAtOnce({}, [&](const Outlook &now) { return m_surroundings.takeTask(now, task); });
            }});
}

/// П.I.3.8.А: its words are written where mandates are. What the group is to give then stands under the item, to be
/// read aloud; it is given by whoever may, or decided as anything else.
void AssemblyDeeds::writeMandate(const ChangeId &item)
{
    const auto seen = outlook();
    const AgendaItem *chosen = seen ? seen->part<AssembliesPart>().item(item) : nullptr;
    if (!chosen || !m_surroundings.writeMandate)
        return;
    m_surroundings.writeMandate(
        m_place->group, chosen->added.act.title, m_parent, [this, item](const Result<ChangeId> &given) {
            if (!given)
                return Q_EMIT failed(reasonOf(given.error()));
            doAtOnce(i18nc("@info", "The mandate is before the group, and under the item: read it aloud."),
                [&](const Outlook &now) { return linkOutcome(now, {.item = item, .what = *given}); });
        });
}

} // namespace pochin::assemblies
