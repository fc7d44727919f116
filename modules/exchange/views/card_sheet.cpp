// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/views/card_sheet.h"

#include "exchange/views/card_view.h"
#include "exchange/views/traffic.h"
#include "workbench/plain_text_label.h"
#include "workbench/sheet/deed_button.h"
#include "workbench/sheet/fact_rows.h"

#include <KLocalizedString>

namespace pochin::exchange {

using namespace Qt::StringLiterals;
using namespace workbench;

CardSheet::CardSheet(QWidget *parent)
    : Sheet(parent), m_lesson(add<PlainTextLabel>()), m_facts(add<FactRows>()), m_card(add<CardView>()),
      m_make(addDeed()), m_open(addDeed()), m_save(addDeed()), m_picture(addDeed()), m_copy(addDeed())
{
    connect(m_facts, &FactRows::citationRequested, this, &CardSheet::citationRequested);
    connect(m_make, &DeedButton::chosen, this, &CardSheet::makeWanted);
    connect(m_open, &DeedButton::chosen, this, &CardSheet::openWanted);
    connect(m_save, &DeedButton::chosen, this, &CardSheet::saveWanted);
    connect(m_picture, &DeedButton::chosen, this, &CardSheet::pictureWanted);
    connect(m_copy, &DeedButton::chosen, this, &CardSheet::copyWanted);
    for (DeedButton *deed : {m_make, m_open, m_save, m_picture, m_copy})
        deed->offer();
}

void CardSheet::sayWords()
{
    m_lesson->setText(i18nc("@info",
        "Groups meet through files that a liaison carries: sealed for their members, signed by who wrote in them.\n"
        "Whoever wants in makes a card and hands it to a member; whoever was let in opens the first bundle here."));
    m_make->say(i18nc("@action:button", "Make a card…"));
    m_open->say(i18nc("@action:button", "Open a file…"));
    m_save->say(i18nc("@action:button", "Save the card…"));
    m_picture->say(i18nc("@action:button", "Save the QR code…"));
    m_copy->say(i18nc("@action:button", "Copy as text"));
    m_card->sayWords();
}

void CardSheet::show(const OwnCard &card, const QString &group)
{
    setTitle(i18nc("@title %1 is a name", "Card of %1", card.card.name));
    setState(Mark::Waiting,
        i18nc("@info of a card",
            "Hand it to a member, then compare the words by voice: that nobody changed it on the way."));
    m_facts->setFacts(
        {{i18nc("@label", "For"), group, {}, {}}, {i18nc("@label", "Made"), shownMoment(card.made), {}, {}}});
    m_card->showCard(card.card, card.text());
    m_card->show();
    m_lesson->hide();
    for (DeedButton *deed : {m_save, m_picture, m_copy})
        deed->show();
    m_open->hide();
}

void CardSheet::teach()
{
    setTitle(i18nc("@title", "To be let in"));
    setState(Mark::Open, i18nc("@info of cards", "No card of yours waits for a group."));
    m_facts->setFacts({{i18nc("@label", "Stands on"), {}, {u"П.I.3.7"_s}, {}}});
    m_card->hide();
    m_lesson->show();
    for (DeedButton *deed : {m_save, m_picture, m_copy})
        deed->hide();
    m_open->show();
}

} // namespace pochin::exchange
