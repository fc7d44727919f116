// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a proposal says, and in force for whom it is.
#include "assemblies/domain/asking.h"
#include "assemblies/views/decision_rows.h"
#include "assemblies/words/assembly_words.h"
#include "assemblies/words/decision_words.h"
#include "groups/domain/description.h"
#include "groups/words/group_words.h"

#include <KLocalizedString>

#include <algorithm>

namespace pochin::assemblies {

using namespace ledger;
using namespace Qt::StringLiterals;
using workbench::Chip;
using workbench::Fact;

namespace {

QList<Chip> chipsOf(const Outlook &outlook, const std::vector<PersonId> &people, const QString &note = {})
{
    QList<Chip> chips;
    for (const PersonId &person : people)
        chips.append({person.hex(), nameIn(outlook, person), note});
    return chips;
}

class Facts
{
public:
    Facts(const Outlook &outlook, const Matter &matter, const QString &effectSubject)
        : m_outlook(outlook), m_matter(matter), m_effectSubject(effectSubject), m_seen(seen(outlook, matter)),
          m_text(m_seen.shown->text)
    {
    }

    QList<Fact> take()
    {
        addFields();
        addDays();
        addForce();
        addKinship();
        return std::move(m_facts);
    }

private:
    void add(const QString &label, const QString &value)
    {
        if (!value.isEmpty())
            m_facts.append({.label = label, .value = value});
    }

    void addFields()
    {
        add(i18nc("@label a fact about a proposal", "Group"), groups::titleOf(m_outlook.space.state()));
        add(i18nc("@label a fact about a proposal", "Proposed by"),
            saidBy(m_outlook, m_matter.first().by, m_matter.first().wall));
        add(wordForField(u"why"_s), m_text.why);
        add(wordForField(u"concerns"_s), m_text.concerns);
        add(wordForField(u"doers"_s), m_text.doers);
        add(wordForField(u"why-here"_s), m_text.whyHere);
        if (!m_text.citations.empty())
            m_facts.append({.label = wordForField(u"citations"_s),
                .value = {},
                .citations = {m_text.citations.begin(), m_text.citations.end()}});
        add(i18nc("@label a fact about a proposal", "By itself"),
            effectInWords(m_outlook, m_text.effect, m_effectSubject));
    }

    void addDays()
    {
        if (const auto procedure = namedProcedure(m_outlook, m_text.procedure))
            add(wordForField(u"procedure"_s), sentenceFor(*procedure) + endedSince());
        if (m_text.deadline)
            add(wordForField(u"deadline"_s), groups::dayOf(*m_text.deadline));
        if (m_text.review)
            add(wordForField(u"review"_s), groups::dayOf(*m_text.review));
        if (!m_matter.withdrawn.empty())
            add(i18nc("@label a fact about a proposal", "Taken back"), m_matter.withdrawn.front().act.reason);
    }

    /// No vote changes its meaning after it was given, so what was proposed by it is still counted by it.
    QString endedSince() const
    {
        const auto inForce = m_outlook.standing().proceduresInForce();
        const bool isInForce = std::ranges::find(inForce, m_text.procedure) != inForce.end();
        return isInForce ? QString()
                         : u' '
                + i18nc("@info of the procedure of a proposal",
                    "The group has ended this way of deciding since; what was proposed by it is still counted by it.");
    }

    void addForce()
    {
        const Wording &wording = *m_seen.shown;
        add(i18nc("@label a fact about a proposal", "So far"), sentenceFor(soFar(m_outlook, wording.id)));
        const bool isDecided = m_seen.state == MatterState::Adopted || m_seen.state == MatterState::Replaced;
        if (isDecided)
            m_facts.append({.label = i18nc("@label a fact about a decision", "In force for"),
                .value = {},
                .citations = {},
                .people = chipsOf(m_outlook, boundBy(m_outlook, wording.id))});
        if (!wording.text.addressees.empty())
            m_facts.append({.label = i18nc("@label a fact about a proposal", "Directed at"),
                .value = {},
                .citations = {},
                .people = addressees(wording)});
        add(i18nc("@label a fact about a proposal", "Note"), note(wording, isDecided));
    }

    QList<Chip> addressees(const Wording &wording)
    {
        const auto awaited = consentAwaited(m_outlook, wording);
        QList<Chip> chips;
        for (const PersonId &person : wording.text.addressees) {
            const bool isAwaited = std::ranges::find(awaited, person) != awaited.end();
            chips += chipsOf(m_outlook, {person},
                isAwaited ? i18nc("of somebody at whom a decision is directed", "has not consented")
                          : i18nc("of somebody at whom a decision is directed", "consents"));
        }
        return chips;
    }

    /// П.I.3.5.В and П.I.3.5.Б-2: who decides and does not act, and whom it was decided past.
    QString note(const Wording &wording, bool isDecided)
    {
        QStringList notes{sentenceFor(doersNote(m_outlook, wording))};
        const auto past
            = isDecided ? decidedPast(m_outlook, m_matter, wording) : std::vector<const Kept<ConcernDeclared> *>();
        for (const auto *concern : past)
            notes << i18nc("@info %1 is whom a decision concerns",
                "Decided past those who said that it concerns them: %1.", concern->act.whom);
        if (m_seen.hasTextChanged)
            notes << i18nc("@info", "The text has changed since you spoke on it.");
        notes.removeAll(QString());
        return notes.join(u' ');
    }

    void addKinship()
    {
        const auto &decisions = m_outlook.part<Decisions>();
        if (const Matter *former = m_text.revises ? decisions.matter(*m_text.revises) : nullptr)
            add(i18nc("@label a fact about a proposal", "Takes the place of"),
                shownWording(m_outlook, *former).text.what);
        const auto later = decisions.revisions.find(m_seen.shown->id);
        for (const ChangeId &wording : later == decisions.revisions.end() ? std::vector<ChangeId>() : later->second)
            add(i18nc("@label a fact about a decision", "Proposed in its place"),
                decisions.wording(wording)->text.what);
    }

    const Outlook &m_outlook;
    const Matter &m_matter;
    const QString &m_effectSubject;
    MatterSeen m_seen;
    const ProposalText &m_text;
    QList<Fact> m_facts;
};

} // namespace

QList<Fact> factsOf(const Outlook &outlook, const Matter &matter, const QString &effectSubject)
{
    return Facts(outlook, matter, effectSubject).take();
}

} // namespace pochin::assemblies
