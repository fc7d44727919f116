// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the sheet.
#include "assemblies/views/decision_rows.h"

#include "assemblies/domain/asking.h"
#include "assemblies/domain/meeting/assembly_lookup.h"
#include "assemblies/words/assembly_words.h"
#include "assemblies/words/decision_words.h"
#include "groups/domain/description.h"
#include "groups/domain/people_part.h"
#include "groups/domain/promise_acts.h"
#include "groups/words/group_words.h"
#include "ledger/domain/device_refusal.h"
#include "ledger/words/device_words.h"

#include <KLocalizedString>

#include <algorithm>
#include <map>
#include <ranges>

namespace pochin::assemblies {

using namespace ledger;
using namespace Qt::StringLiterals;
using workbench::Chip;
using workbench::Fact;
using workbench::Mark;
using workbench::SheetRow;

namespace {

Mark markFor(const PositionTaken &position)
{
    if (position.kind == PositionKind::ForDoing)
        return Mark::Done;
    switch (position.stance) {
    case Stance::For:
        return Mark::Running;
    case Stance::Conditional:
        return Mark::Waiting;
    case Stance::StandAside:
        return Mark::Ended;
    case Stance::Block:
        return Mark::Attention;
    }
    Q_UNREACHABLE_RETURN(Mark::None);
}

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

SheetRow positionRow(const Outlook &outlook, const Wording &wording, const Kept<PositionTaken> &position)
{
    const QString said = positionInWords(outlook, wording, position.act);
    SheetRow row{.key = position.id.hex(),
        .text = i18nc("@info %1 is a name, %2 a position", "%1: %2", nameIn(outlook, position.by), said),
        .note = position.act.words,
        .mark = markFor(position.act)};
    if (!position.act.paragraph.isEmpty())
        row.note += row.note.isEmpty() ? position.act.paragraph : u" · "_s + position.act.paragraph;
    return row;
}

QString nameOf(groups::Promise::State state, bool isFree)
{
    if (isFree)
        return i18nc("of a promise that its bearer left behind", "free to take over");
    switch (state) {
    case groups::Promise::State::Open:
        return i18nc("state of a promise", "not done yet");
    case groups::Promise::State::Kept:
        return i18nc("state of a promise", "done");
    case groups::Promise::State::LaidDown:
        return i18nc("state of a promise", "laid down");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

QString saidBy(const Outlook &outlook, const PersonId &person, qint64 wall)
{
    return i18nc("@info %1 is a name, %2 a moment", "%1, %2", nameIn(outlook, person), groups::dayOf(wall));
}

std::vector<ChangeId> changesOn(const Matter &matter)
{
    std::vector<ChangeId> all;
    const auto add = [&all](const auto &kept) {
        for (const auto &one : kept)
            all.push_back(one.id);
    };
    add(matter.wordings);
    add(matter.reasons);
    add(matter.concerns);
    add(matter.withdrawn);
    for (const Wording &wording : matter.wordings) {
        add(wording.positions);
        add(wording.told);
        add(wording.withdrawn);
        add(wording.answers);
        add(wording.records);
        all.insert(all.end(), wording.closes.begin(), wording.closes.end());
    }
    return all;
}

QString reasonOf(const Failure &failure)
{
    if (const auto refusal = refusalOf(failure))
        return sentenceFor(*refusal);
    if (const auto refusal = groups::refusalOf(failure))
        return groups::sentenceFor(*refusal);
    if (const auto refusal = ledger::deviceRefusalOf(failure))
        return ledger::sentenceFor(*refusal);
    return failure.kind == Failure::Kind::InUse
        ? i18nc("@info why not", "The vault is being worked on. Try again when that has ended.")
        : i18nc("@info why not", "This could not be written down. Nothing has been changed.");
}

QList<Fact> factsOf(const Outlook &outlook, const Matter &matter, const QString &effectSubject)
{
    return Facts(outlook, matter, effectSubject).take();
}

QList<SheetRow> positionRows(const Outlook &outlook, const Wording &wording)
{
    std::map<ChangeId, const Kept<PositionTaken> *> byId;
    for (const auto &position : wording.positions)
        byId.emplace(position.id, &position);
    QList<SheetRow> rows;
    for (const Heard &heard : outlook.standing().heard(wording.id)) {
        const auto position = byId.find(outlook.space.graph().id(heard.position));
        if (position != byId.end())
            rows.append(positionRow(outlook, wording, *position->second));
    }
    for (const auto *told : awaited(outlook, wording)) {
        SheetRow row{.key = told->id.hex(),
            .text = i18nc("@info %1 is a name, %2 a position", "%1: %2", nameIn(outlook, told->act.person),
                wordFor(told->act.kind)),
            .note = i18nc("@info %1 is a name and a day", "written down by %1; counts once it is confirmed",
                saidBy(outlook, told->by, told->wall)),
            .mark = Mark::Waiting};
        if (told->act.person == outlook.self) {
            row.deed = i18nc("@action:button that is what I said", "Confirm");
            row.refusal = reasonOf(confirmTold(outlook, told->id));
        }
        rows.append(row);
    }
    return rows;
}

QList<SheetRow> takenOnRows(const Outlook &outlook, const Wording &wording)
{
    QList<SheetRow> rows;
    for (const auto &[id, promise] : groups::promisesFrom(outlook.part<groups::PromisePart>(), wording.id)) {
        const bool isFree = groups::isFree(*promise, outlook.standing()) && promise->takenOver.empty();
        const QString state = nameOf(promise->state, isFree);
        SheetRow row{.key = id.hex(),
            .text = promise->what,
            .note = nameIn(outlook, promise->bearer) + u" · "_s + state,
            .mark = promise->state == groups::Promise::State::Kept ? Mark::Done : Mark::Running};
        if (!promise->word.isEmpty())
            row.note += u": "_s + promise->word;
        if (isFree) {
            row.mark = Mark::Open;
            row.deed = i18nc("@action:button a promise that another left behind", "Take over");
            row.refusal = reasonOf(groups::takeOverPromise(outlook, {id}));
        } else if (promise->bearer == outlook.self && promise->state == groups::Promise::State::Open) {
            row.deed = i18nc("@action:button a promise is kept", "Done");
            row.refusal = reasonOf(groups::keepPromise(outlook, {.promise = id}));
        }
        rows.append(row);
    }
    return rows;
}

QList<SheetRow> concernRows(const Outlook &outlook, const Matter &matter)
{
    QList<SheetRow> rows;
    for (const auto &concern : matter.concerns)
        rows.append({.key = concern.id.hex(),
            .text = concern.act.why.isEmpty() ? concern.act.whom : concern.act.whom + u": "_s + concern.act.why,
            .note = saidBy(outlook, concern.by, concern.wall)});
    return rows;
}

QList<SheetRow> outcomeRows(const Outlook &outlook, const Wording &wording)
{
    QList<SheetRow> rows;
    const CausalGraph &graph = outlook.space.graph();
    for (const Node close : outlook.standing().closes(wording.id)) {
        const Count count = outlook.standing().count(close);
        SheetRow row{.key = graph.id(close).hex(),
            .text = sentenceFor(count),
            .note = i18nc("@info %1 is a name", "counted by %1", nameIn(outlook, outlook.standing().author(close))),
            .mark = count.isAdopted ? Mark::Running : Mark::Ended};
        row.lead = wordFor(count.isAdopted ? MatterState::Adopted : MatterState::NotAdopted);
        if (count.drawn)
            row.text = i18nc("@info %1 is the number that a draw chose, from 1", "The draw chose number %1.",
                static_cast<int>(*count.drawn) + 1);
        rows.append(row);
    }
    for (const RecordedOutcome &record : outlook.standing().recordedOutcomes(wording.id)) {
        const ChangeId id = graph.id(record.record);
        const auto written = std::ranges::find(wording.records, id, &Kept<OutcomeWritten>::id);
        SheetRow row{.key = id.hex(),
            .lead = wordFor(record.isAdopted ? MatterState::Adopted : MatterState::NotAdopted),
            .text = written == wording.records.end() ? QString() : written->act.words,
            .note = i18nc(
                "@info %1 is a name", "written down by %1", nameIn(outlook, outlook.standing().author(record.record))),
            .mark = record.isAdopted ? Mark::Running : Mark::Ended};
        for (const PersonId &person : record.confirmedBy)
            row.note += u" · "_s + i18nc("@info %1 is a name", "confirmed by %1", nameIn(outlook, person));
        row.deed = i18nc("@action:button what another wrote down", "Confirm");
        row.refusal = reasonOf(bearOut(outlook, id));
        rows.append(row);
    }
    return rows;
}

} // namespace pochin::assemblies
