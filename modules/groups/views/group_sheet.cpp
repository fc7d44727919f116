// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "groups/views/group_sheet.h"

#include "groups/domain/description.h"
#include "groups/domain/going_on.h"
#include "groups/domain/group_part.h"
#include "groups/domain/may.h"
#include "groups/views/group_rows.h"
#include "groups/words/group_words.h"
#include "ledger/store/ed25519.h"
#include "workbench/history/history_section.h"
#include "workbench/in_every_language.h"
#include "workbench/sheet/deed_button.h"
#include "workbench/sheet/fact_rows.h"
#include "workbench/sheet/sheet_rows.h"
#include "workbench/sheet/sheet_section.h"

#include <KLocalizedString>

#include <QMenu>

namespace pochin::groups {

using namespace ledger;
using namespace workbench;

GroupSheet::GroupSheet(GroupDeeds &deeds, QWidget *parent)
    : Sheet(parent), m_deeds(deeds), m_liabilities(liabilities), m_facts(add<FactRows>()), m_people(addPart()),
      m_promises(addPart()), m_errands(addPart()), m_needs(addPart()), m_things(addPart()), m_links(addPart()),
      m_seal(addPart()), m_guests(add<GuestPlace>()), m_history(add<HistorySection>()),
      m_card(m_seal.section->add<DeedButton>()), m_hear(m_seal.section->add<DeedButton>()), m_describe(addDeed()),
      m_away(addDeed()), m_leave(addDeed()), m_apart(addDeed()), m_dissolve(addDeed()), m_more(addDeed())
{
    connectParts();
    inEveryLanguage(this, [this] { sayWords(); });
}

GroupSheet::Part GroupSheet::addPart()
{
    SheetSection *section = addSection();
    return {.section = section, .rows = section->add<SheetRows>()};
}

void GroupSheet::connectParts()
{
    connect(m_facts, &FactRows::citationRequested, this, &GroupSheet::citationRequested);
    connect(m_facts, &FactRows::personChosen, this,
        [this](const QString &key) { Q_EMIT groupWanted(*SpaceId::fromBytes(QByteArray::fromHex(key.toLatin1()))); });
    const auto onRow = [this](const Part &part, void (GroupDeeds::*deed)(const QString &)) {
        connect(part.rows, &SheetRows::deedChosen, &m_deeds, deed);
    };
    onRow(m_people, &GroupDeeds::vouch);
    onRow(m_promises, &GroupDeeds::keepOrTakeOver);
    onRow(m_errands, &GroupDeeds::takeOrHandOver);
    onRow(m_needs, &GroupDeeds::settleOrAnswer);
    onRow(m_things, &GroupDeeds::book);
    onRow(m_links, &GroupDeeds::goOnWithLink);
    onRow(m_seal, &GroupDeeds::goOnWithSealed);
    const auto onSection = [this](const Part &part, void (GroupDeeds::*deed)()) {
        connect(part.section->deed(), &DeedButton::chosen, &m_deeds, deed);
    };
    onSection(m_people, &GroupDeeds::stateSkills);
    onSection(m_promises, &GroupDeeds::makePromise);
    onSection(m_errands, &GroupDeeds::offerErrand);
    onSection(m_needs, &GroupDeeds::stateNeed);
    onSection(m_things, &GroupDeeds::shareThing);
    onSection(m_links, &GroupDeeds::draftAgreement);
    onSection(m_seal, &GroupDeeds::offerSealKey);
    connect(m_card, &DeedButton::chosen, &m_deeds, &GroupDeeds::draftCard);
    connect(m_hear, &DeedButton::chosen, &m_deeds, &GroupDeeds::askForSealed);
    connect(m_more, &DeedButton::chosen, this, &GroupSheet::openMore);
    connect(m_describe, &DeedButton::chosen, &m_deeds, &GroupDeeds::describe);
    connect(m_away, &DeedButton::chosen, &m_deeds, &GroupDeeds::goAwayOrComeBack);
    connect(m_leave, &DeedButton::chosen, &m_deeds, &GroupDeeds::leave);
    connect(m_apart, &DeedButton::chosen, &m_deeds, &GroupDeeds::goOnApart);
    connect(m_dissolve, &DeedButton::chosen, &m_deeds, &GroupDeeds::dissolve);
}

void GroupSheet::sayWords()
{
    m_people.section->say(i18nc("@title a part of a group's sheet", "People"));
    m_people.section->deed()->say(i18nc("@action:button", "What I can do…"));
    m_promises.section->say(i18nc("@title a part of a group's sheet", "Taken on"));
    m_promises.section->deed()->say(i18nc("@action:button", "Take something on…"));
    m_promises.rows->sayNothing(i18nc("@info", "Nobody has anything open."));
    m_errands.section->say(i18nc("@title a part of a group's sheet", "Errands"));
    m_errands.section->deed()->say(i18nc("@action:button", "Offer an errand…"));
    m_errands.rows->sayNothing(i18nc("@info", "No errands. An errand has an end, and the next one is somebody else."));
    m_needs.section->say(i18nc("@title a part of a group's sheet", "Needs and offers"));
    m_needs.section->deed()->say(i18nc("@action:button", "State a need or an offer…"));
    m_needs.rows->sayNothing(i18nc("@info", "Nobody needs anything, and nobody offers anything."));
    m_things.section->say(i18nc("@title a part of a group's sheet", "Shared things"));
    m_things.section->deed()->say(i18nc("@action:button", "Share a thing…"));
    m_things.rows->sayNothing(i18nc("@info", "No shared things yet."));
    m_links.section->say(i18nc("@title a part of a group's sheet", "Unions and agreements"));
    m_links.section->deed()->say(i18nc("@action:button", "Draft an agreement…"));
    m_links.rows->sayNothing(
        i18nc("@info", "No links to other groups yet. Those who stand together last longer (П.I.3.5.Б-10)."));
    m_seal.section->say(i18nc("@title a part of a group's sheet", "Said outside, under the seal"));
    m_seal.section->deed()->say(i18nc("@action:button", "Offer my key for the seal"));
    m_seal.rows->sayNothing(i18nc("@info", "Nothing waits for a signature. A seal shows no members, only keys."));
    m_card->say(i18nc("@action:button", "Draft a card of the group…"));
    m_hear->say(i18nc("@action:button", "Take in a sealed statement…"));
    m_more->say(i18nc("@action:button what is seldom done in a group", "More…"));
    m_describe->say(i18nc("@action:button", "Describe the group…"));
    m_leave->say(i18nc("@action:button", "Leave…"));
    m_apart->say(i18nc("@action:button", "Go on apart…"));
    m_dissolve->say(i18nc("@action:button", "Dissolve the group…"));
    show(m_deeds.group());
}

/// Why one of them is not possible is said in its form, beside what was chosen there.
void GroupSheet::openMore()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &words, void (GroupDeeds::*deed)()) {
        connect(menu->addAction(words), &QAction::triggered, &m_deeds, deed);
    };
    add(i18nc("@action:inmenu", "Be called otherwise…"), &GroupDeeds::chooseName);
    add(i18nc("@action:inmenu", "Decline a newcomer…"), &GroupDeeds::declineNewcomer);
    add(i18nc("@action:inmenu", "End exchange with somebody…"), &GroupDeeds::endExchange);
    menu->addSeparator();
    add(i18nc("@action:inmenu", "Lay something down…"), &GroupDeeds::layDownPromise);
    add(i18nc("@action:inmenu", "Take an offered errand back…"), &GroupDeeds::withdrawErrand);
    menu->addSeparator();
    add(i18nc("@action:inmenu", "A thing stands elsewhere…"), &GroupDeeds::moveThing);
    add(i18nc("@action:inmenu", "Take a booking back…"), &GroupDeeds::withdrawBooking);
    add(i18nc("@action:inmenu", "Agree on the same days…"), &GroupDeeds::agreeBooking);
    menu->addSeparator();
    add(i18nc("@action:inmenu", "Join a union…"), &GroupDeeds::joinUnion);
    add(i18nc("@action:inmenu", "Note what was handed over…"), &GroupDeeds::noteHandOver);
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

void GroupSheet::show(const std::optional<SpaceId> &group)
{
    m_deeds.turnTo(group);
    const auto outlook = m_deeds.outlook();
    setVisible(outlook.has_value());
    m_guests->turnTo(outlook ? outlook->space.graph().space().hex() : QString());
    m_history->show(outlook ? m_deeds.desk().history(outlook->space.graph().space()) : nullptr);
    if (outlook)
        fill(*outlook);
}

void GroupSheet::fill(const Outlook &outlook)
{
    const auto all = m_liabilities(outlook);
    const ListRow row = listRowOf(outlook, all.size());
    setTitle(row.title);
    setState(row.mark, row.under + QStringLiteral(" · ") + row.detail);
    m_facts->setFacts(factsOf(outlook, m_deeds.around()));
    m_people.rows->setRows(peopleRows(outlook));
    m_promises.rows->setRows(promiseRows(outlook));
    m_errands.rows->setRows(errandRows(outlook));
    m_needs.rows->setRows(needRows(outlook));
    m_things.rows->setRows(thingRows(outlook));
    m_links.rows->setRows(linkRows(outlook, Ed25519Verifier(), m_deeds.whyNoWelcome()));
    m_seal.rows->setRows(sealRows(outlook, Ed25519Verifier(), m_deeds.around()));
    offerDeeds(outlook);
}

void GroupSheet::offerDeeds(const Outlook &outlook)
{
    const QString notHere = reasonOf(isHere(outlook));
    const QString nothingNew = reasonOf(mayAct(outlook));
    for (const Part &part : {m_promises, m_errands, m_needs, m_things})
        part.section->deed()->offerUnless(nothingNew);
    m_people.section->deed()->offerUnless(notHere);
    m_more->offerUnless(notHere);
    m_describe->offerUnless(notHere);
    m_leave->offerUnless(notHere);
    m_apart->offerUnless(notHere);
    m_dissolve->offerUnless(reasonOf(dissolve(outlook, {})));
    m_links.section->deed()->offerUnless(nothingNew.isEmpty() ? m_deeds.whyNoAgreement() : nothingNew);
    m_seal.section->deed()->offerUnless(nothingNew);
    m_card->offerUnless(!nothingNew.isEmpty() ? nothingNew
            : offeredKeys(outlook).empty()    ? sentenceFor(Refusal::KeysMissing)
                                              : QString());
    m_hear->offerUnless(notHere);
    const bool isAway = personSeen(outlook, outlook.self).state == MembershipState::Away;
    m_away->say(isAway ? i18nc("@action:button", "I am back") : i18nc("@action:button", "Away for some time…"));
    m_away->offerUnless(notHere);
}

} // namespace pochin::groups
