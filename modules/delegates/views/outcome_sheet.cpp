// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delegates/views/outcome_sheet.h"

#include "delegates/domain/refusal.h"
#include "delegates/views/mandate_rows.h"
#include "groups/domain/description.h"
#include "workbench/sheet/deed_button.h"
#include "workbench/sheet/fact_rows.h"

#include <KLocalizedString>

namespace pochin::delegates {

using namespace Qt::StringLiterals;
using workbench::Fact;

OutcomeSheet::OutcomeSheet(QWidget *parent)
    : Sheet(parent), m_facts(add<workbench::FactRows>()), m_voices(workbench::RowSection::of(*this)),
      m_answer(addDeed())
{
    connect(m_answer, &workbench::DeedButton::chosen, this, &OutcomeSheet::answerWanted);
    connect(m_facts, &workbench::FactRows::citationRequested, this, &OutcomeSheet::citationRequested);
}

void OutcomeSheet::sayWords()
{
    m_voices.say(i18nc("@title:group of an outcome", "Arguments and dissent"),
        i18nc("@info", "Nobody spoke for it or against it there."));
    m_answer->say(i18nc("@action:button of an outcome that came home", "Answer for the group…"));
}

void OutcomeSheet::show(const Outlook &home, const Said<OutcomeBrought> &brought)
{
    const Ratified answer = ratificationOf(home.space, brought.id);
    const OutcomeText &text = brought.act.words;
    setTitle(text.matter);
    setState(markOf(answer),
        answer == Ratified::No
            ? i18nc("@info", "Your group has not answered. Until it does, this is in force for nobody in it.")
            : i18nc("@info %1 is the answer of a group", "Your group answered: %1.", wordFor(answer)));
    QList<Fact> facts{{i18nc("@label of an outcome", "Agreed on"), text.words},
        {i18nc("@label of an outcome", "In the council"), brought.act.councilTitle},
        {i18nc("@label of an outcome", "Group"), groups::titleOf(home.space.state())}};
    if (const auto *adopted = adoptedAnswer(home.space, brought.id); adopted && !adopted->act.words.isEmpty())
        facts.append({i18nc("@label of an outcome", "With the words"), adopted->act.words});
    facts.append({i18nc("@label of an outcome", "Brought home by"), namesIn(home.space)(brought.author)});
    facts.append({i18nc("@label of an outcome", "Stands on"), {}, {u"М.7"_s, u"П.I.3.8.А"_s}});
    m_facts->setFacts(facts);
    m_voices.show(voiceRows(text));
    m_answer->offerUnless(home.isMember() ? QString() : sentenceFor(Refusal::NotAMember));
}

} // namespace pochin::delegates
