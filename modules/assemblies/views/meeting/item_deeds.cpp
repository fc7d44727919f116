// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is done with one item while an assembly lasts: nothing of it is typed twice.
#include "assemblies/domain/asking.h"
#include "assemblies/views/meeting/assembly_form.h"
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

struct People {
    QStringList names;
    std::vector<PersonId> ids;
};

People membersOf(const Outlook &outlook)
{
    People people;
    for (const PersonId &person : outlook.standing().members()) {
        people.names.append(nameIn(outlook, person));
        people.ids.push_back(person);
    }
    return people;
}

FormField personField(const People &people, const QString &label)
{
    return {.key = u"person"_s, .label = label, .kind = FieldKind::Choice, .value = 0, .choices = people.names};
}

PersonId personIn(const People &people, const FormValues &values)
{
    return people.ids.at(static_cast<std::size_t>(values.value(u"person"_s).toInt()));
}

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
    return {{.key = u"what"_s, .label = i18nc("@label:textbox of a proposal", "&What:"), .value = text.what},
        textField(u"why"_s, i18nc("@label:textbox of a proposal", "Wh&y:"), text.why),
        {.key = u"concerns"_s, .label = i18nc("@label:textbox of a proposal", "Whom it &concerns:")},
        {.key = u"doers"_s, .label = i18nc("@label:textbox of a proposal", "Who &does it:")},
        {.key = u"procedure"_s,
            .label = i18nc("@label:listbox of a proposal", "Decided &by:"),
            .kind = FieldKind::Choice,
            .value = 0,
            .choices = procedures}};
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
                    .procedure = procedures[procedure]});
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
    const People people = membersOf(*seen);
    open({.words = {.title = i18nc("@title:window", "Somebody takes this on"),
              .explanation = i18nc("@info",
                  "Your own promise is yours at once. What another says aloud is theirs once they confirm it."),
              .deed = i18nc("@action:button", "Write it down")},
        .fields = {personField(people, i18nc("@label:listbox who takes something on", "&Who:")),
            {.key = u"what"_s,
                .label = i18nc("@label:textbox what somebody takes on", "Wh&at:"),
                .value = takingFrom(*chosen)}},
        .sentence = i18nc("@info", "It is written down."),
        .make = [people, item](const Outlook &now, const FormValues &values) {
            const PersonId person = personIn(people, values);
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

void AssemblyDeeds::tellPosition(const ChangeId &item)
{
    const auto seen = outlook();
    const AgendaItem *chosen = seen ? seen->part<AssembliesPart>().item(item) : nullptr;
    const auto proposal = chosen ? proposalOf(*seen, *chosen) : std::nullopt;
    if (!proposal)
        return;
    const People people = membersOf(*seen);
    QStringList kinds;
    for (int kind = 0; kind <= static_cast<int>(PositionKind::Object); ++kind)
        kinds.append(wordFor(static_cast<PositionKind>(kind)));
    open({.words = {.title = i18nc("@title:window", "A position by word of mouth"),
              .explanation = i18nc("@info", "It counts for nothing until that person confirms it."),
              .deed = i18nc("@action:button", "Write it down")},
        .fields = {personField(people, i18nc("@label:listbox who said something", "&Who:")),
            {.key = u"position"_s,
                .label = i18nc("@label:listbox", "&Position:"),
                .kind = FieldKind::Choice,
                .value = static_cast<int>(PositionKind::For),
                .choices = kinds},
            {.key = u"words"_s, .label = i18nc("@label:textbox", "In their &words:")}},
        .sentence = i18nc("@info", "It is written down. They are asked whether it is so."),
        .make = [people, proposal](const Outlook &now, const FormValues &values) {
            const ChangeId wording = now.part<Decisions>().matter(*proposal)->current().id;
            return writeDown(now,
                {wording, personIn(people, values), static_cast<PositionKind>(values.value(u"position"_s).toInt()),
                    textOf(values, u"words"_s)});
        }});
}

void AssemblyDeeds::note(const ChangeId &item, ItemNoted::How how, const QString &words)
{
    doAtOnce(how == ItemNoted::How::NotReached ? i18nc("@info", "It waits for the next assembly.") : QString(),
        [&](const Outlook &seen) { return noteItem(seen, {.item = item, .how = how, .words = words}); });
}

void AssemblyDeeds::count(const HandsCounted &counted)
{
    doAtOnce(
        i18nc("@info", "The hands are written down."), [&](const Outlook &seen) { return countHands(seen, counted); });
}

void AssemblyDeeds::notePresence(const Attendant &who, PresenceNoted::How how)
{
    doAtOnce({}, [&](const Outlook &seen) {
        return assemblies::notePresence(seen, {.assembly = m_place->assembly, .who = who, .how = how});
    });
}

void AssemblyDeeds::noteGuest()
{
    if (!m_place)
        return;
    open({.words = {.title = i18nc("@title:window", "A guest"),
              .explanation = i18nc("@info", "Guests are named in the minutes. They speak, and take no position."),
              .deed = i18nc("@action:button", "Note the guest")},
        .fields = {{.key = u"name"_s, .label = i18nc("@label:textbox", "&Name:")}},
        .sentence = i18nc("@info", "The guest is noted."),
        .make = [id = m_place->assembly](const Outlook &seen, const FormValues &values) {
            return assemblies::notePresence(seen, {.assembly = id, .who = {.guest = textOf(values, u"name"_s)}});
        }});
}

} // namespace pochin::assemblies
