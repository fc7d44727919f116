// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delegates/views/mandate_sheet.h"

#include "delegates/views/mandate_rows.h"
#include "delegates/views/timeline.h"
#include "workbench/sheet/deed_button.h"
#include "workbench/sheet/fact_rows.h"
#include "workbench/sheet/sheet_rows.h"

#include <KLocalizedString>

#include <algorithm>

namespace pochin::delegates {

using namespace Qt::StringLiterals;
using workbench::DeedButton;
using workbench::Mark;
using workbench::RowSection;
using workbench::SheetRows;

namespace {

/// Why a deed is not possible; empty if it is. Counting heads is a matter of the dialog that asks for them.
QString why(const Result<Deed> &deed)
{
    const auto refusal = deed ? std::nullopt : refusalOf(deed.error());
    if (!refusal || refusal == Refusal::TooFewPresent || refusal == Refusal::TooFewInFavour
        || refusal == Refusal::NoWords)
        return {};
    return sentenceFor(*refusal);
}

QString why(const Result<> &may)
{
    const auto refusal = may ? std::nullopt : refusalOf(may.error());
    return refusal ? sentenceFor(*refusal) : QString();
}

Instant momentOf(qint64 wall)
{
    return Instant(std::chrono::milliseconds(wall));
}

} // namespace

MandateSheet::MandateSheet(QWidget *parent)
    : Sheet(parent), m_facts(add<workbench::FactRows>()), m_timeline(add<Timeline>()), m_open(RowSection::of(*this)),
      m_points(RowSection::of(*this)), m_acts(RowSection::of(*this)), m_questions(RowSection::of(*this)),
      m_reports(RowSection::of(*this)), m_history(RowSection::of(*this)), m_signs(RowSection::of(*this)),
      m_recall(addDeed()), m_accept(addDeed()), m_decline(addDeed()), m_record(addDeed()), m_ask(addDeed()),
      m_report(addDeed()), m_resign(addDeed()), m_event(addDeed()), m_reword(addDeed()), m_card(addDeed()),
      m_recallForm(addDeed()), m_slip(addDeed())
{
    connect(m_facts, &workbench::FactRows::citationRequested, this, &MandateSheet::citationRequested);
    connect(m_acts.rows, &SheetRows::deedChosen, this, &MandateSheet::ratificationWanted);
    connect(m_questions.rows, &SheetRows::deedChosen, this, &MandateSheet::questionAnswerWanted);
    connect(m_history.rows, &SheetRows::deedChosen, this, &MandateSheet::recallAnswerWanted);
    addDeeds();
}

void MandateSheet::addDeeds()
{
    connect(m_recall, &DeedButton::chosen, this, &MandateSheet::recallWanted);
    connect(m_accept, &DeedButton::chosen, this, [this] { Q_EMIT answerWanted(MandateAnswered::Answer::Accepted); });
    connect(m_decline, &DeedButton::chosen, this, [this] { Q_EMIT answerWanted(MandateAnswered::Answer::Declined); });
    connect(m_record, &DeedButton::chosen, this, &MandateSheet::recordWanted);
    connect(m_ask, &DeedButton::chosen, this, &MandateSheet::askWanted);
    connect(m_report, &DeedButton::chosen, this, &MandateSheet::reportWanted);
    connect(m_resign, &DeedButton::chosen, this, &MandateSheet::resignWanted);
    connect(m_event, &DeedButton::chosen, this, &MandateSheet::eventWanted);
    connect(m_reword, &DeedButton::chosen, this, &MandateSheet::rewordWanted);
    connect(m_card, &DeedButton::chosen, this, &MandateSheet::cardWanted);
    connect(m_recallForm, &DeedButton::chosen, this, &MandateSheet::recallFormWanted);
    connect(m_slip, &DeedButton::chosen, this, &MandateSheet::slipWanted);
}

void MandateSheet::sayWords()
{
    m_open.say(i18nc("@title:group of a mandate that has ended", "How it ended, and what remains open"));
    m_points.say(i18nc("@title:group of a mandate", "Points"));
    m_acts.say(i18nc("@title:group of a mandate", "Acts"), i18nc("@info", "Nothing has been done yet."));
    m_questions.say(i18nc("@title:group of a mandate", "Questions home"));
    m_reports.say(i18nc("@title:group of a mandate", "Reports"), i18nc("@info", "No report yet."));
    m_history.say(i18nc("@title:group of a mandate", "History"));
    m_signs.say(i18nc("@title:group for all eyes, of the whole group", "Who carries how much in this group"));
    m_recall->say(i18nc("@action:button", "Recall"));
    m_accept->say(i18nc("@action:button of a mandate", "Accept"));
    m_decline->say(i18nc("@action:button of a mandate", "Decline"));
    m_record->say(i18nc("@action:button", "Record an act…"));
    m_ask->say(i18nc("@action:button", "Ask home…"));
    m_report->say(i18nc("@action:button", "Report…"));
    m_resign->say(i18nc("@action:button", "Lay it down"));
    m_event->say(i18nc("@action:button", "The event has come"));
    m_reword->say(i18nc("@action:button of a mandate", "Other words…"));
    m_card->say(i18nc("@action:button", "Print the card…"));
    m_recallForm->say(i18nc("@action:button", "Print a recall form…"));
    m_slip->say(i18nc("@action:button", "Print a ratification slip…"));
}

void MandateSheet::show(const Outlook &outlook, const Mandate &mandate)
{
    const MandateStanding standing = standingOf(outlook.space, mandate, outlook.now);
    setTitle(i18nc("@title %1 is a matter", "Mandate “%1”", mandate.words.matter));
    setState(markOf(standing), standingInWords(standing, mandate.words.term, outlook.now));
    m_facts->setFacts(factsOf(outlook, mandate));
    showTimeline(outlook, mandate, standing);
    m_points.show(pointRows(mandate));
    m_acts.show(actRows(outlook, mandate));
    m_reports.show(reportRows(outlook, mandate));
    m_history.show(historyRows(outlook, mandate));
    m_signs.showUnlessEmpty(signRows(outlook));
    m_open.showUnlessEmpty(openRows(outlook, mandate));
    m_questions.showUnlessEmpty(questionRows(outlook, mandate));
    showDeeds(outlook, mandate);
}

void MandateSheet::showDeeds(const Outlook &outlook, const Mandate &mandate)
{
    const ChangeId &id = mandate.id;
    const bool isMine = mandate.words.delegate == outlook.self;
    const bool waitsForMe = isMine && mandate.answers.empty();
    m_recall->offerUnless(why(recall(outlook, {.mandate = id})));
    m_accept->offerUnless(why(answerMandate(outlook, id, MandateAnswered::Answer::Accepted)));
    m_decline->offerUnless(m_accept->reason());
    m_record->offerUnless(why(mayAct(outlook, id)));
    m_ask->offer();
    m_report->offerUnless(outlook.isMember() ? QString() : sentenceFor(Refusal::NotAMember));
    m_resign->offerUnless(why(resign(outlook, id)));
    m_event->offerUnless(why(sayEventCame(outlook, id)));
    for (DeedButton *deed : {m_accept, m_decline})
        deed->setHidden(!waitsForMe);
    for (DeedButton *deed : {m_record, m_ask, m_report, m_resign})
        deed->setHidden(!isMine || waitsForMe);
    m_event->setHidden(mandate.words.term.event.isEmpty());
    const bool runs = standingOf(outlook.space, mandate, outlook.now).isActive();
    m_reword->offerUnless(outlook.isMember() ? QString() : sentenceFor(Refusal::NotAMember));
    m_reword->setHidden(!runs);
    m_recallForm->setHidden(!runs);
    m_slip->setHidden(!lastUnanswered(outlook, mandate));
}

void MandateSheet::showTimeline(const Outlook &outlook, const Mandate &mandate, const MandateStanding &standing)
{
    std::vector<TimelineMoment> moments;
    for (const LoggedAct &logged : actLog(outlook.space, mandate))
        moments.push_back({momentOf(logged.act.wall), logged.act.act.words,
            logged.act.act.isOutside() || logged.time != ActTime::InTime ? Mark::Attention : Mark::Running});
    for (const auto &report : mandate.reports)
        moments.push_back({momentOf(report.wall), i18nc("@info", "Report"), Mark::Done});
    std::optional<Instant> ended;
    if (!standing.endings.empty()) {
        ended = standing.endings.front().at.value_or(outlook.now);
        moments.push_back({*ended, endingInWords(standing.endings.front()), Mark::Ended});
    }
    std::ranges::stable_sort(moments, {}, &TimelineMoment::at);
    m_timeline->show(momentOf(mandate.wall), mandate.words.term.lastDay, outlook.now, ended, std::move(moments));
}

} // namespace pochin::delegates
