// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "associations/views/association_sheet.h"

#include "associations/domain/burn_down.h"
#include "associations/domain/ossification.h"
#include "associations/views/association_marks.h"
#include "associations/views/association_reasons.h"
#include "associations/views/burn_down_view.h"
#include "associations/views/sheet_parts.h"
#include "associations/words/association_words.h"
#include "workbench/history/history_section.h"
#include "workbench/in_every_language.h"
#include "workbench/sheet/deed_button.h"
#include "workbench/sheet/fact_rows.h"
#include "workbench/sheet/sheet_rows.h"
#include "workbench/sheet/sheet_section.h"

#include <KLocalizedString>

namespace pochin::associations {

using workbench::DeedButton;
using workbench::Fact;
using workbench::FactRows;
using workbench::RowSection;
using workbench::SheetRows;

AssociationSheet::AssociationSheet(QWidget *parent)
    : Sheet(parent), m_facts(add<FactRows>()), m_signs(RowSection::of(*this)), m_left(RowSection::of(*this)),
      m_goneOn(RowSection::of(*this)), m_card(RowSection::of(*this)), m_plan(RowSection::of(*this)),
      m_notes(RowSection::of(*this)), m_debriefs(RowSection::of(*this)), m_burnDownSection(addSection()),
      m_burnDown(m_burnDownSection->add<BurnDownView>()), m_history(add<workbench::HistorySection>())
{
    addDeeds();
    const auto tells = [this](const RowSection &part, void (AssociationSheet::*signal)(const ChangeId &)) {
        connect(part.rows, &SheetRows::deedChosen, this, [this, signal](const QString &key) {
            if (const auto id = ChangeId::fromBytes(QByteArray::fromHex(key.toLatin1())))
                Q_EMIT(this->*signal)(*id);
        });
    };
    tells(m_notes, &AssociationSheet::fileWanted);
    tells(m_left, &AssociationSheet::takeOverWanted);
    connect(m_facts, &FactRows::citationRequested, this, &AssociationSheet::citationRequested);
    workbench::inEveryLanguage(this, [this] { say(); });
}

void AssociationSheet::addDeeds()
{
    for (const SheetDeed deed : {SheetDeed::Join, SheetDeed::Stay, SheetDeed::Solve, SheetDeed::HandOver,
             SheetDeed::Resume, SheetDeed::Extend, SheetDeed::Reword, SheetDeed::Split, SheetDeed::Merge,
             SheetDeed::AddFile, SheetDeed::Announce, SheetDeed::CallAnew, SheetDeed::Leave, SheetDeed::Dissolve})
        m_deeds.emplace(deed, addDeed());
    m_deeds.emplace(SheetDeed::Plan, m_plan.section->deed());
    m_deeds.emplace(SheetDeed::Note, m_notes.section->deed());
    m_deeds.emplace(SheetDeed::Debrief, m_debriefs.section->deed());
    for (const auto &[deed, button] : m_deeds)
        connect(button, &DeedButton::chosen, this, [this, deed = deed] { Q_EMIT deedWanted(deed); });
}

void AssociationSheet::say()
{
    m_signs.say(i18nc("@title:group of an association", "What to watch"));
    m_left.say(i18nc("@title:group of an association", "Left to be taken over"));
    m_goneOn.say(i18nc("@title:group of an association", "Went on elsewhere"));
    m_card.say(i18nc("@title:group of an association", "Card"));
    m_plan.say(i18nc("@title:group of an association", "Plan"),
        i18nc("@info", "No plan yet: goal, limits, who, and what if it goes otherwise."));
    m_notes.say(i18nc("@title:group of an association", "Notes"), i18nc("@info", "No notes yet."));
    m_debriefs.say(
        i18nc("@title:group of an association", "Looking back"), i18nc("@info", "Nobody has looked back yet."));
    m_burnDownSection->say(i18nc("@title:group of an association", "Tasks left each day"));
    m_deeds[SheetDeed::Join]->say(i18nc("@action:button", "Join: I can do that…"));
    m_deeds[SheetDeed::Leave]->say(i18nc("@action:button an association", "Leave"));
    m_deeds[SheetDeed::Stay]->say(i18nc("@action:button an association", "I go on"));
    m_deeds[SheetDeed::Extend]->say(i18nc("@action:button an association", "Go on?…"));
    m_deeds[SheetDeed::Solve]->say(i18nc("@action:button an association", "Solved…"));
    m_deeds[SheetDeed::Resume]->say(i18nc("@action:button an association", "Not solved yet…"));
    m_deeds[SheetDeed::HandOver]->say(i18nc("@action:button an association", "Hand over…"));
    m_deeds[SheetDeed::Split]->say(i18nc("@action:button an association", "Split off…"));
    m_deeds[SheetDeed::Merge]->say(i18nc("@action:button an association", "Merge…"));
    m_deeds[SheetDeed::Reword]->say(i18nc("@action:button an association", "Word anew…"));
    m_deeds[SheetDeed::Announce]->say(i18nc("@action:button an association", "Make known…"));
    m_deeds[SheetDeed::Dissolve]->say(i18nc("@action:button an association", "End it for the group…"));
    m_deeds[SheetDeed::AddFile]->say(i18nc("@action:button", "Add a file…"));
    m_deeds[SheetDeed::CallAnew]->say(i18nc("@action:button an association", "Call anew…"));
    m_deeds[SheetDeed::Plan]->say(i18nc("@action:button", "Plan…"));
    m_deeds[SheetDeed::Note]->say(i18nc("@action:button", "Note…"));
    m_deeds[SheetDeed::Debrief]->say(i18nc("@action:button", "Look back…"));
    if (m_atHand)
        show(*m_atHand);
}

void AssociationSheet::show(const AtHand &atHand)
{
    m_atHand = atHand;
    const auto outlook = atHand.outlook();
    const Association *association = outlook ? outlook->part<AssociationsPart>().association(atHand.id) : nullptr;
    if (!association)
        return;
    setTitle(*association->task.shown());
    setState(markFor(standing(*association, *outlook).phase), stateSentence(*association, *outlook));
    showFacts(*association, *outlook);
    showParts(*association, *outlook);
    showDeeds(*association, *outlook);
}

void AssociationSheet::showFacts(const Association &association, const Outlook &outlook)
{
    m_facts->setFacts(factsOf(association, outlook));
}

void AssociationSheet::showParts(const Association &association, const Outlook &outlook)
{
    m_signs.showUnlessEmpty(signRows(association, outlook));
    m_left.showUnlessEmpty(leftRows(association, outlook));
    m_goneOn.showUnlessEmpty(goneOnRows(association, outlook));
    m_card.showUnlessEmpty(cardRows(association, outlook));
    m_plan.show(planRows(association));
    m_notes.show(noteRows(association, outlook));
    m_debriefs.show(debriefRows(association, outlook));
    m_debriefs.section->setVisible(standing(association, outlook).isOver() || !association.debriefs.empty());
    auto days = burnDown(association, outlook);
    m_burnDownSection->setVisible(!days.empty());
    m_burnDown->setDays(std::move(days));
    m_history->show(m_atHand->desk->history(m_atHand->space, changesOf(association, outlook)));
}

void AssociationSheet::showDeeds(const Association &association, const Outlook &outlook)
{
    const Standing now = standing(association, outlook);
    const bool isIn = now.hasParticipant(outlook.self);
    const bool isOver = now.isOver();
    for (const auto &[deed, button] : m_deeds)
        button->offerUnless(reasonAgainst(deed, association, outlook));
    m_deeds[SheetDeed::Join]->setVisible(!isOver && !isIn);
    m_deeds[SheetDeed::Leave]->setVisible(!isOver && isIn);
    m_deeds[SheetDeed::Stay]->setVisible(!unanswered(association, outlook).empty());
    m_deeds[SheetDeed::Extend]->setVisible(!isOver && isIn);
    m_deeds[SheetDeed::Solve]->setVisible(!isOver && association.solved.empty());
    m_deeds[SheetDeed::Resume]->setVisible(!isOver && !association.solved.empty());
    m_deeds[SheetDeed::HandOver]->setVisible(now.phase != Phase::Gathering);
    m_deeds[SheetDeed::Split]->setVisible(!isOver && isIn);
    m_deeds[SheetDeed::Merge]->setVisible(!isOver && isIn);
    m_deeds[SheetDeed::Reword]->setVisible(!isOver && isIn);
    m_deeds[SheetDeed::AddFile]->setVisible(isIn);
    m_deeds[SheetDeed::Announce]->setVisible(!isOver && m_atHand->desk->ids().size() > 1);
    m_deeds[SheetDeed::Dissolve]->setVisible(!isOver && !isIn);
    m_deeds[SheetDeed::CallAnew]->setVisible(isOver);
    m_deeds[SheetDeed::Debrief]->setVisible(association.joins.contains(outlook.self));
}

} // namespace pochin::associations
