// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delegates/views/council_sheet.h"

#include "delegates/views/council_rows.h"
#include "delegates/views/mandate_rows.h"
#include "delegates/views/point_table.h"
#include "delegates/views/ratification_picture.h"
#include "groups/domain/description.h"
#include "workbench/sheet/deed_button.h"
#include "workbench/sheet/sheet_rows.h"
#include "workbench/sheet/sheet_section.h"

#include <KLocalizedString>

#include <algorithm>

namespace pochin::delegates {

using workbench::DeedButton;
using workbench::Mark;
using workbench::RowSection;
using workbench::SheetRows;

CouncilSheet::CouncilSheet(QWidget *parent)
    : Sheet(parent), m_seats(RowSection::of(*this)), m_falseEndings(RowSection::of(*this)),
      m_sideBySideSection(addSection()), m_sideBySide(m_sideBySideSection->add<PointTable>()),
      m_matters(RowSection::of(*this)), m_outcomes(RowSection::of(*this)), m_picture(add<RatificationPicture>()),
      m_answers(RowSection::of(*this)), m_voices(RowSection::of(*this)), m_committees(RowSection::of(*this)),
      m_people(RowSection::of(*this)), m_review(RowSection::of(*this)), m_history(add<workbench::HistorySection>()),
      m_outcome(addDeed()), m_matter(addDeed()), m_dissent(addDeed()), m_committee(addDeed()), m_work(addDeed()),
      m_card(addDeed()), m_walk(addDeed())
{
    connect(m_outcomes.rows, &SheetRows::deedChosen, this, &CouncilSheet::chooseOutcome);
    connect(m_committees.rows, &SheetRows::deedChosen, this, &CouncilSheet::chooseOfCommittee);
    connect(m_outcome, &DeedButton::chosen, this, &CouncilSheet::outcomeWanted);
    connect(m_matter, &DeedButton::chosen, this, &CouncilSheet::matterWanted);
    connect(m_dissent, &DeedButton::chosen, this, [this] { Q_EMIT dissentWanted(m_shownOutcome); });
    connect(m_committee, &DeedButton::chosen, this, &CouncilSheet::committeeWanted);
    connect(m_work, &DeedButton::chosen, this, &CouncilSheet::workWanted);
    connect(m_review.rows, &SheetRows::deedChosen, this, &CouncilSheet::reviewWanted);
    connect(m_card, &DeedButton::chosen, this, &CouncilSheet::cardWanted);
    connect(m_walk, &DeedButton::chosen, this, &CouncilSheet::walkWanted);
}

void CouncilSheet::sayWords()
{
    m_seats.say(i18nc("@title:group of a council", "Mandates"),
        i18nc("@info", "No group has shown a mandate here. A seat exists only while one lives."));
    m_falseEndings.say(i18nc("@title:group of a council", "Said, and without effect"));
    m_sideBySideSection->say(i18nc("@title:group of a council", "Points side by side"));
    m_matters.say(i18nc("@title:group of a council", "Agenda"), i18nc("@info", "Nothing is on the agenda."));
    m_outcomes.say(i18nc("@title:group of a council", "Outcomes, proposed for ratification"),
        i18nc("@info",
            "Nothing was agreed yet. Whatever is agreed is in force for nobody before their group ratifies it."));
    m_answers.say(i18nc("@title:group of an outcome", "Who answered"));
    m_voices.say(i18nc("@title:group of an outcome", "Arguments and dissent"));
    m_committees.say(i18nc("@title:group of a council", "Committees"), i18nc("@info", "No committee."));
    m_people.say(i18nc("@title:group of a council", "Who is here"));
    m_review.say(i18nc("@title:group of a council", "How long it is there"));
    m_outcome->say(i18nc("@action:button", "Propose an outcome…"));
    m_matter->say(i18nc("@action:button", "Lay a matter before it…"));
    m_dissent->say(i18nc("@action:button", "Dissent…"));
    m_committee->say(i18nc("@action:button", "Found a committee…"));
    m_work->say(i18nc("@action:button", "I do the work…"));
    m_card->say(i18nc("@action:button a council", "Show a group’s card here…"));
    m_walk->say(i18nc("@action:button between a council and its groups", "Carry there and home"));
}

void CouncilSheet::show(const Outlook &outlook, const groups::SealBook &book)
{
    const auto seats = seatsOf(outlook.space, book, outlook.now);
    const auto held = std::ranges::count_if(seats, &Seat::isHeld);
    setTitle(groups::titleOf(outlook.space.state()));
    setState(held > 0 ? Mark::Running : Mark::Open,
        i18ncp("@info", "%1 mandate lives here.", "%1 mandates live here.", static_cast<int>(held)));
    m_seats.show(seatRows(seats));
    m_falseEndings.showUnlessEmpty(falseEndingRows(outlook, book));
    m_sideBySide->show(seats);
    m_sideBySideSection->setHidden(held == 0);
    m_matters.show(matterRows(outlook));
    m_outcomes.show(outcomeRows(outlook));
    m_committees.show(committeeRows(outlook));
    m_people.show(participantRows(outlook, seats));
    m_review.showUnlessEmpty(reviewRows(outlook));
    const QString why = outlook.isMember() ? QString() : sentenceFor(Refusal::NotAMember);
    for (DeedButton *deed : {m_outcome, m_matter, m_dissent, m_committee, m_work})
        deed->offerUnless(why);
    showOutcome(outlook, book);
}

/// The one that was chosen, or the latest.
void CouncilSheet::showOutcome(const Outlook &outlook, const groups::SealBook &book)
{
    const auto &outcomes = outlook.part<CouncilPart>().outcomes;
    const auto chosen = ChangeId::fromBytes(QByteArray::fromHex(m_shownOutcome.toLatin1()));
    auto shown = chosen ? outcomes.find(*chosen) : outcomes.end();
    if (shown == outcomes.end() && !outcomes.empty())
        shown = std::prev(outcomes.end());
    const bool isThere = shown != outcomes.end();
    for (const RowSection &part : {m_answers, m_voices})
        part.setHidden(!isThere);
    m_picture->setHidden(!isThere);
    m_dissent->setHidden(!isThere);
    if (!isThere)
        return;
    m_shownOutcome = shown->first.hex();
    const RatificationMap map = ratificationMap(outlook.space, book, shown->first);
    m_picture->show(shown->second.proposed.act.words.words, map);
    auto rows = answerRows(map);
    rows.prepend({.key = QStringLiteral("force"), .text = forceInWords(map)});
    m_answers.show(rows);
    const auto voices = voiceRows(shown->second.withVoices(namesIn(outlook.space)));
    m_voices.show(voices);
    m_voices.section->setHidden(voices.isEmpty());
}

void CouncilSheet::offerWalkUnless(const QString &why)
{
    m_walk->offerUnless(why);
}

void CouncilSheet::offerCard(Card card)
{
    m_card->setHidden(card == Card::AllShown);
    m_card->offer();
}

void CouncilSheet::chooseOfCommittee(const QString &key)
{
    const QString committee = key.section(u'.', 0, 0);
    const QString deed = key.section(u'.', 1);
    if (deed == renewal)
        Q_EMIT renewalWanted(committee);
    else if (deed == closing)
        Q_EMIT closeWanted(committee);
    else
        Q_EMIT committeeChosen(committee);
}

void CouncilSheet::chooseOutcome(const QString &key)
{
    m_shownOutcome = key;
    Q_EMIT outcomeChosen();
}

} // namespace pochin::delegates
