// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is said on one item while an assembly lasts, and who is there.
#include "assemblies/domain/decision_lookup.h"
#include "assemblies/domain/refusal.h"
#include "assemblies/views/meeting/people_choice.h"
#include "assemblies/words/assembly_words.h"

#include <KLocalizedString>

namespace pochin::assemblies {

using namespace ledger;
using workbench::FormValues;
using namespace Qt::StringLiterals;

void AssemblyDeeds::tellPosition(const ChangeId &item)
{
    const auto seen = outlook();
    if (!wordingFor(item))
        return;
    const PeopleChoice people = PeopleChoice::membersOf(*seen);
    QStringList kinds;
    for (int kind = 0; kind <= static_cast<int>(PositionKind::Object); ++kind)
        kinds.append(wordFor(static_cast<PositionKind>(kind)));
    open({.words = {.title = i18nc("@title:window", "A position in this assembly"),
              .explanation = i18nc("@info",
                  "Your own counts at once. What another says aloud counts for nothing until that person confirms it."),
              .deed = i18nc("@action:button", "Write it down")},
        .fields = {people.field(i18nc("@label:listbox who said something", "&Who:")),
            {.key = u"position"_s,
                .label = i18nc("@label:listbox", "&Position:"),
                .kind = FieldKind::Choice,
                .value = static_cast<int>(PositionKind::For),
                .choices = kinds},
            {.key = u"words"_s, .label = i18nc("@label:textbox", "In their &words:")}},
        .sentence = i18nc("@info", "It is written down. Whose word it is not yet is asked whether it is so."),
        .make = [this, people, item](const Outlook &now, const FormValues &values) -> Result<Deed> {
            const auto wording = wordingFor(item);
            if (!wording)
                return refusal(Refusal::NoSuchProposal);
            const PersonId person = people.chosen(values);
            const auto kind = static_cast<PositionKind>(values.value(u"position"_s).toInt());
            const QString words = textOf(values, u"words"_s);
            return person == now.self ? takePosition(now, {.wording = *wording, .kind = kind, .words = words})
                                      : writeDown(now, {*wording, person, kind, words});
        }});
}

std::optional<ChangeId> AssemblyDeeds::wordingFor(const ChangeId &item) const
{
    const auto seen = outlook();
    const AgendaItem *chosen = seen ? seen->part<AssembliesPart>().item(item) : nullptr;
    const auto proposal = chosen ? proposalOf(*seen, *chosen) : std::nullopt;
    return proposal ? std::optional(seen->part<Decisions>().matter(*proposal)->current().id) : std::nullopt;
}

QString AssemblyDeeds::whyNoCount(const ChangeId &item) const
{
    const auto wording = wordingFor(item);
    return wording ? trouble([&](const Outlook &now) { return close(now, *wording); }) : QString();
}

void AssemblyDeeds::countPositions(const ChangeId &item)
{
    const auto wording = wordingFor(item);
    if (!wording || !doAtOnce({}, [&](const Outlook &now) { return close(now, *wording); }))
        return;
    const bool isAdopted = outlook()->standing().outcome(*wording) == Outcome::Adopted;
    Q_EMIT done(isAdopted ? i18nc("@info", "Counted: adopted. It is in force for those who consented.")
                          : i18nc("@info", "Counted: not adopted as it stands."));
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
