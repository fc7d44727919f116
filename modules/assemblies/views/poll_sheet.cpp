// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assemblies/views/poll_sheet.h"

#include "assemblies/views/decision_rows.h"
#include "assemblies/words/assembly_words.h"
#include "assemblies/words/poll_words.h"
#include "groups/domain/description.h"
#include "groups/words/group_words.h"
#include "workbench/in_every_language.h"
#include "workbench/sheet/deed_button.h"
#include "workbench/sheet/fact_rows.h"
#include "workbench/sheet/sheet_rows.h"
#include "workbench/sheet/sheet_section.h"

#include <KLocalizedString>

namespace pochin::assemblies {

using namespace ledger;
using namespace Qt::StringLiterals;
using workbench::Chip;
using workbench::DeedButton;
using workbench::Fact;
using workbench::ListRow;
using workbench::Mark;
using workbench::SheetRow;

namespace {

Mark markFor(const Outlook &outlook, const Poll &poll)
{
    if (!isOpen(outlook, poll))
        return Mark::Ended;
    return waitsForAnswerOf(outlook, poll, outlook.self) ? Mark::Waiting : Mark::Open;
}

QList<Fact> factsOf(const Outlook &outlook, const Poll &poll)
{
    QList<Fact> facts{
        {.label = i18nc("@label a fact about a poll", "Group"), .value = groups::titleOf(outlook.space.state())},
        {.label = i18nc("@label a fact about a poll", "Asked by"),
            .value = saidBy(outlook, poll.opened.by, poll.opened.wall)},
        {.label = i18nc("@label a fact about a poll", "It asks"), .value = wordFor(poll.opened.act.kind)}};
    if (poll.opened.act.until)
        facts.append({.label = i18nc("@label a fact about a poll", "Answers until"),
            .value = groups::dayOf(*poll.opened.act.until)});
    QList<Chip> answered;
    for (const PersonId &person : answeredBy(outlook, poll))
        answered.append({person.hex(), nameIn(outlook, person), {}});
    if (!answered.isEmpty())
        facts.append({.label = i18nc("@label a fact about a poll", "Answered by"),
            .value = {},
            .citations = {},
            .people = answered});
    if (!poll.ended.empty() && !poll.ended.front().act.words.isEmpty())
        facts.append(
            {.label = i18nc("@label a fact about a poll", "What comes of it"), .value = poll.ended.front().act.words});
    return facts;
}

QList<SheetRow> choiceRows(const Outlook &outlook, const Poll &poll)
{
    QList<SheetRow> rows;
    const bool isAnswered = !answeredBy(outlook, poll).empty();
    for (const ChoiceTally &tally : tallyOf(outlook, poll))
        rows.append({.key = QString::number(tally.choice),
            .lead = isAnswered ? QString::number(tally.place) + u'.' : QString(),
            .text = poll.opened.act.choices[tally.choice],
            .note = tallyInWords(outlook, poll, tally),
            .mark = isAnswered && tally.place == 1 ? Mark::Running : Mark::None});
    return rows;
}

} // namespace

QList<ListRow> pollListRows(const std::vector<Outlook> &groups)
{
    QList<ListRow> open;
    QList<ListRow> over;
    const QString section = i18nc("@title:group", "Polls");
    for (const Outlook &outlook : groups) {
        const QString group = groups::titleOf(outlook.space.state());
        for (const auto &[id, poll] : pollsIn(outlook)) {
            const bool isOpenNow = isOpen(outlook, *poll);
            ListRow row{.key = keyOf(outlook, id),
                .title = poll->opened.act.question,
                .detail = stateInWords(outlook, *poll),
                .under = nameIn(outlook, poll->opened.by) + u" · "_s + group,
                .mark = markFor(outlook, *poll),
                .kinds = {u"poll"_s},
                .section = section};
            if (waitsForAnswerOf(outlook, *poll, outlook.self))
                row.kinds << u"waiting"_s;
            (isOpenNow ? open : over).append(row);
        }
    }
    return open + over;
}

PollSheet::PollSheet(PollDeeds &deeds, QWidget *parent)
    : Sheet(parent), m_deeds(deeds), m_facts(add<workbench::FactRows>()), m_section(addSection()),
      m_choices(m_section->add<workbench::SheetRows>()), m_answer(addDeed()), m_end(addDeed())
{
    connect(m_answer, &DeedButton::chosen, &m_deeds, &PollDeeds::answer);
    connect(m_end, &DeedButton::chosen, &m_deeds, &PollDeeds::end);
    workbench::inEveryLanguage(this, [this] { sayWords(); });
}

void PollSheet::sayWords()
{
    m_section->say(i18nc("@title:group of a poll", "Choices, the best first"));
    m_answer->say(i18nc("@action:button of a poll", "Answer…"));
    m_end->say(i18nc("@action:button of a poll", "End the poll…"));
    if (const auto outlook = m_deeds.outlook(); m_deeds.poll(outlook))
        fill(*outlook, *m_deeds.poll(outlook));
}

bool PollSheet::show(const std::optional<PollDeeds::Place> &place)
{
    m_deeds.turnTo(place);
    const auto outlook = m_deeds.outlook();
    const Poll *poll = m_deeds.poll(outlook);
    if (poll)
        fill(*outlook, *poll);
    return poll;
}

void PollSheet::fill(const Outlook &outlook, const Poll &poll)
{
    setTitle(poll.opened.act.question);
    setState(markFor(outlook, poll), stateInWords(outlook, poll));
    m_facts->setFacts(factsOf(outlook, poll));
    m_choices->setRows(choiceRows(outlook, poll));
    const auto &choices = poll.opened.act.choices;
    m_answer->offerUnless(reasonOf(answerPoll(outlook, {poll.opened.id, QByteArray(std::ssize(choices), '\0'), {}})));
    m_end->offerUnless(reasonOf(endPoll(outlook, {poll.opened.id, {}})));
}

} // namespace pochin::assemblies
