// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assemblies/views/decision_sheet.h"

#include "assemblies/domain/asking.h"
#include "assemblies/views/decision_parts.h"
#include "assemblies/views/decision_rows.h"
#include "assemblies/views/reasons_thread.h"
#include "assemblies/views/rivals_view.h"
#include "assemblies/views/wordings_view.h"
#include "assemblies/words/assembly_words.h"
#include "assemblies/words/decision_words.h"
#include "workbench/history/history_section.h"
#include "workbench/in_every_language.h"
#include "workbench/sheet/deed_button.h"
#include "workbench/sheet/fact_rows.h"
#include "workbench/sheet/sheet_rows.h"
#include "workbench/sheet/sheet_section.h"

#include <KLocalizedString>

namespace pochin::assemblies {

using namespace ledger;
using workbench::DeedButton;
using workbench::SheetRow;
using workbench::SheetRows;
using workbench::SheetSection;

namespace {

/// What a form will ask for is no reason to keep it shut.
template <typename T>
QString reasonUnlessAsked(const Result<T> &deed)
{
    const auto refusal = deed ? std::nullopt : refusalOf(deed.error());
    const bool isAsked = refusal == Refusal::HandOverMissing || refusal == Refusal::NothingChanged;
    return isAsked ? QString() : reasonOf(deed);
}

void showUnlessEmpty(SheetSection *section, SheetRows *rows, const QList<SheetRow> &all)
{
    rows->setRows(all);
    section->setHidden(all.isEmpty());
}

} // namespace

DecisionSheet::DecisionSheet(DecisionDeeds &deeds, QWidget *parent)
    : Sheet(parent), m_deeds(deeds), m_facts(add<workbench::FactRows>()), m_outcomes(addPart()), m_positions(addPart()),
      m_takenOn(addPart()), m_reasons(addWide<ReasonsThread>(m_reasonsSection)), m_concerns(addPart()),
      m_rivals(addWide<RivalsView>(m_rivalsSection)), m_wordings(addWide<WordingsView>(m_wordingsSection)),
      m_history(add<workbench::HistorySection>()), m_take(addDeed()), m_answer(addDeed()), m_seal(addDeed()),
      m_showSeed(addDeed()), m_record(addDeed()), m_close(addDeed()), m_amend(m_wordingsSection->deed()),
      m_rival(m_rivalsSection->deed()), m_anew(addDeed()), m_withdrawConsent(addDeed()), m_withdraw(addDeed())
{
    connectParts();
    connectDeeds();
    workbench::inEveryLanguage(this, [this] { sayWords(); });
}

DecisionSheet::Part DecisionSheet::addPart()
{
    SheetSection *section = addSection();
    return {.section = section, .rows = section->add<SheetRows>()};
}

template <typename Widget>
Widget *DecisionSheet::addWide(SheetSection *&section)
{
    section = addSection();
    return section->add<Widget>();
}

void DecisionSheet::connectParts()
{
    connect(m_facts, &workbench::FactRows::citationRequested, this, &DecisionSheet::citationRequested);
    connect(m_outcomes.rows, &SheetRows::deedChosen, &m_deeds, &DecisionDeeds::bearOut);
    connect(m_positions.rows, &SheetRows::deedChosen, &m_deeds, &DecisionDeeds::confirm);
    connect(m_takenOn.rows, &SheetRows::deedChosen, &m_deeds, &DecisionDeeds::settle);
    connect(m_reasons, &ReasonsThread::answerWanted, &m_deeds, &DecisionDeeds::answerReason);
    connect(m_reasons, &ReasonsThread::citationRequested, this, &DecisionSheet::citationRequested);
    connect(m_rivals, &RivalsView::chosen, this, &DecisionSheet::matterChosen);
    connect(m_reasonsSection->deed(), &DeedButton::chosen, &m_deeds, &DecisionDeeds::giveReason);
    connect(m_concerns.section->deed(), &DeedButton::chosen, &m_deeds, &DecisionDeeds::declareConcern);
}

void DecisionSheet::connectDeeds()
{
    const auto on = [this](DeedButton *button, void (DecisionDeeds::*deed)()) {
        connect(button, &DeedButton::chosen, &m_deeds, deed);
    };
    on(m_take, &DecisionDeeds::takePosition);
    on(m_answer, &DecisionDeeds::answerAsAddressee);
    on(m_seal, &DecisionDeeds::sealSeed);
    on(m_showSeed, &DecisionDeeds::showSeed);
    on(m_record, &DecisionDeeds::recordOutcome);
    on(m_close, &DecisionDeeds::close);
    on(m_amend, &DecisionDeeds::amend);
    on(m_rival, &DecisionDeeds::proposeRival);
    on(m_anew, &DecisionDeeds::proposeAnew);
    on(m_withdrawConsent, &DecisionDeeds::withdrawConsent);
    on(m_withdraw, &DecisionDeeds::withdraw);
}

void DecisionSheet::sayWords()
{
    m_outcomes.section->say(i18nc("@title:group of a decision", "Who decided"));
    m_positions.section->say(i18nc("@title:group of a proposal", "Positions"));
    m_positions.rows->sayNothing(i18nc("@info", "Nobody has said anything on this wording yet."));
    m_takenOn.section->say(i18nc("@title:group of a proposal", "Taken on with it"));
    m_reasonsSection->say(i18nc("@title:group of a proposal", "Reasons"));
    m_reasonsSection->deed()->say(i18nc("@action:button", "Give a reason…"));
    m_reasons->sayNothing(i18nc("@info", "No reasons yet. They come before any count."));
    m_concerns.section->say(i18nc("@title:group of a proposal", "Concerns them too"));
    m_concerns.section->deed()->say(i18nc("@action:button", "This concerns us too…"));
    m_concerns.rows->sayNothing(i18nc("@info", "Nobody else has said that it concerns them."));
    m_rivalsSection->say(i18nc("@title:group of a proposal", "Rivals, side by side"));
    m_wordingsSection->say(i18nc("@title:group of a proposal", "Wordings"));
    sayDeeds();
    show(m_deeds.place());
}

void DecisionSheet::sayDeeds()
{
    m_take->say(i18nc("@action:button on a proposal", "Take a position…"));
    m_answer->say(i18nc("@action:button of one at whom a proposal is directed", "Answer: it is directed at you…"));
    m_seal->say(i18nc("@action:button in a draw", "Seal my number"));
    m_showSeed->say(i18nc("@action:button in a draw", "Show my number"));
    m_record->say(i18nc("@action:button on a proposal", "Write down what came of it…"));
    m_close->say(i18nc("@action:button on a proposal", "Count…"));
    m_amend->say(i18nc("@action:button on a proposal", "Another wording…"));
    m_rival->say(i18nc("@action:button on a proposal", "Rival proposal…"));
    m_anew->say(i18nc("@action:button on a decision", "Propose anew…"));
    m_withdrawConsent->say(i18nc("@action:button on a decision", "Withdraw consent…"));
    m_withdraw->say(i18nc("@action:button on one's own proposal", "Take it back…"));
}

void DecisionSheet::show(const std::optional<DecisionDeeds::Place> &place)
{
    m_deeds.turnTo(place);
    const auto outlook = m_deeds.outlook();
    const Matter *matter = m_deeds.matter(outlook);
    setVisible(matter);
    if (matter)
        fill(*outlook, *matter);
}

void DecisionSheet::fill(const Outlook &outlook, const Matter &matter)
{
    const MatterSeen is = seen(outlook, matter);
    setTitle(is.shown->text.what);
    setState(markFor(is), stateInWords(is));
    m_facts->setFacts(factsOf(outlook, matter, m_deeds.effectSubject(outlook, is.shown->text.effect)));
    showUnlessEmpty(m_outcomes.section, m_outcomes.rows, outcomeRows(outlook, *is.shown));
    m_positions.rows->setRows(positionRows(outlook, *is.shown));
    showUnlessEmpty(m_takenOn.section, m_takenOn.rows, takenOnRows(outlook, *is.shown));
    m_concerns.rows->setRows(concernRows(outlook, matter));
    offerDeeds(outlook, matter);
    fillWide(outlook, matter);
}

void DecisionSheet::fillWide(const Outlook &outlook, const Matter &matter)
{
    m_reasons->setReasons(reasonsOf(outlook, matter));
    const auto rivals = rivalsOf(outlook, matter);
    m_rivals->setColumns(rivals);
    m_rivalsSection->setHidden(rivals.isEmpty() && m_rival->isHidden());
    const auto changes = changesOf(outlook, matter);
    m_wordings->setChanges(changes);
    m_wordings->setHidden(changes.size() < 2);
    m_wordingsSection->setHidden(changes.size() < 2 && m_amend->isHidden());
    m_history->show(m_deeds.desk().history(outlook.space.graph().space(), changesOn(matter)));
}

void DecisionSheet::offerDeeds(const Outlook &outlook, const Matter &matter)
{
    const MatterSeen is = seen(outlook, matter);
    const ChangeId &id = is.shown->id;
    const bool isDecided = is.state == MatterState::Adopted || is.state == MatterState::Replaced;
    const bool isOver = is.state == MatterState::Withdrawn || isDecided;
    const QString notHere = reasonOf(askedWording(outlook, id));
    // Standing aside is possible whenever anything is: what speaks against a yes alone the form says.
    m_take->offerUnless(reasonOf(assemblies::takePosition(outlook, {.wording = id, .kind = PositionKind::StandAside})));
    m_take->say(positionOf(outlook, *is.shown, outlook.self)
            ? i18nc("@action:button on a proposal", "Take another position…")
            : i18nc("@action:button on a proposal", "Take a position…"));
    m_answer->setHidden(reasonOf(assemblies::answerAsAddressee(outlook, {id, true})) != QString());
    m_amend->offerUnless(reasonUnlessAsked(assemblies::amend(outlook, id, is.shown->text)));
    m_amend->setHidden(isOver);
    m_rival->offerUnless(notHere);
    m_rival->setHidden(isOver);
    m_anew->offerUnless(notHere);
    m_anew->setHidden(!isDecided && is.state != MatterState::NotAdopted);
    m_withdrawConsent->offerUnless(reasonUnlessAsked(assemblies::withdrawConsent(outlook, {id})));
    m_withdrawConsent->setHidden(!isDecided);
    m_withdraw->offerUnless(reasonOf(assemblies::withdraw(outlook, matter.id, {})));
    m_withdraw->setHidden(isOver || matter.first().by != outlook.self);
    m_reasonsSection->deed()->offerUnless(notHere);
    m_concerns.section->deed()->offerUnless(notHere);
    m_close->setHidden(is.state == MatterState::Withdrawn);
    offerByProcedure(outlook, *is.shown);
}

/// A draw and an outcome in the group's own words need deeds of their own.
void DecisionSheet::offerByProcedure(const Outlook &outlook, const Wording &wording)
{
    const Procedure *procedure = outlook.standing().procedure(wording.text.procedure);
    const auto means = procedure ? procedure->means : Procedure::Means::Positions;
    m_seal->setHidden(means != Procedure::Means::Lot);
    m_showSeed->setHidden(means != Procedure::Means::Lot);
    m_record->setHidden(means != Procedure::Means::Recorded);
    const LotSeed none = *LotSeed::fromBytes(QByteArray(LotSeed::size, '\0'));
    if (means == Procedure::Means::Lot) {
        m_seal->offerUnless(reasonOf(assemblies::sealSeed(outlook, wording.id, none)));
        m_showSeed->offerUnless(reasonOf(assemblies::showSeed(outlook, wording.id, none)));
    }
    if (means == Procedure::Means::Recorded)
        m_record->offerUnless(reasonOf(assemblies::recordOutcome(outlook, {wording.id, true})));
    m_close->offerUnless(reasonOf(assemblies::close(outlook, wording.id)));
}

} // namespace pochin::assemblies
