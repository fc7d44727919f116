// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/views/traffic_sheet.h"

#include "exchange/words/exchange_words.h"
#include "workbench/sheet/deed_button.h"
#include "workbench/sheet/fact_rows.h"
#include "workbench/sheet/sheet_rows.h"
#include "workbench/sheet/sheet_section.h"

#include <KLocalizedString>

namespace pochin::exchange {

using namespace Qt::StringLiterals;
using namespace workbench;

namespace {

QList<Fact> factsOf(const Traffic &traffic, const Naming &naming)
{
    QList<Fact> facts;
    if (traffic.planned) {
        facts.append(
            {i18nc("@label", "Can be read by"), readerNames(*traffic.planned, *traffic.space, naming), {}, {}});
        facts.append({i18nc("@label", "Sealed with"), wordFor(traffic.planned->kind), {}, {}});
    }
    facts.append({i18nc("@label", "Stands on"), {}, {u"П.I.3.7"_s}, {}});
    return facts;
}

} // namespace

TrafficSheet::TrafficSheet(QWidget *parent)
    : Sheet(parent), m_facts(add<FactRows>()), m_peers(addPart(u"peers"_s)), m_outbox(addPart(u"outbox"_s)),
      m_inbox(addPart(u"inbox"_s)), m_lanes(addPart(u"lanes"_s)), m_history(addPart(u"history"_s)), m_write(addDeed()),
      m_request(addDeed()), m_invite(addDeed()), m_paste(addDeed()), m_forget(addDeed())
{
    m_write->setObjectName(u"write"_s);
    connect(m_facts, &FactRows::citationRequested, this, &TrafficSheet::citationRequested);
    connect(m_write, &DeedButton::chosen, this, &TrafficSheet::writeWanted);
    connect(m_request, &DeedButton::chosen, this, &TrafficSheet::requestWanted);
    connect(m_invite, &DeedButton::chosen, this, &TrafficSheet::inviteWanted);
    connect(m_paste, &DeedButton::chosen, this, &TrafficSheet::pasteWanted);
    connect(m_forget, &DeedButton::chosen, this, &TrafficSheet::forgetFolderWanted);
    m_forget->setObjectName(u"forget"_s);
    m_paste->offer();
    m_forget->offer();
    connect(m_lanes.section->deed(), &DeedButton::chosen, this, &TrafficSheet::folderWanted);
    connect(m_lanes.rows, &SheetRows::deedChosen, this, &TrafficSheet::roundWanted);
    connect(m_inbox.rows, &SheetRows::deedChosen, this, &TrafficSheet::fileWanted);
}

TrafficSheet::Part TrafficSheet::addPart(const QString &name)
{
    SheetSection *section = addSection();
    auto *rows = section->add<SheetRows>();
    rows->setObjectName(name);
    return {section, rows};
}

void TrafficSheet::sayWords()
{
    m_peers.section->say(i18nc("@title a part of a sheet", "What each is known to have"));
    m_peers.rows->sayNothing(i18nc("@info", "Nobody else yet. Let somebody in by a card, or invite somebody."));
    m_outbox.section->say(i18nc("@title a part of a sheet", "Waits to be carried"));
    m_outbox.rows->sayNothing(i18nc("@info", "Nothing: everybody is known to have everything."));
    m_inbox.section->say(i18nc("@title a part of a sheet", "Lies here and is not taken"));
    m_inbox.rows->sayNothing(i18nc("@info", "Nothing lies in a shared folder."));
    m_lanes.section->say(i18nc("@title a part of a sheet", "Shared folders"));
    m_lanes.section->deed()->say(i18nc("@action:button", "Share a folder…"));
    m_lanes.section->deed()->offer();
    m_lanes.rows->sayNothing(i18nc("@info",
        "None. A folder that Syncthing, Nextcloud or a stick keeps in step carries bundles without anybody thinking "
        "of it."));
    m_history.section->say(i18nc("@title a part of a sheet", "Written and taken"));
    m_history.rows->sayNothing(i18nc("@info", "Nothing yet."));
    m_write->say(i18nc("@action:button", "Write a bundle…"));
    m_request->say(i18nc("@action:button", "Say what you have…"));
    m_invite->say(i18nc("@action:button", "Invite somebody…"));
    m_paste->say(i18nc("@action:button a card or a request", "Read a pasted text…"));
    m_forget->say(i18nc("@action:button", "Forget a shared folder…"));
}

void TrafficSheet::show(const Traffic &traffic, const Naming &naming)
{
    const ListRow row = listRowOf(traffic, naming);
    setTitle(row.title);
    setState(row.mark, stateWords(traffic));
    m_facts->setFacts(factsOf(traffic, naming));
    m_peers.rows->setRows(peerRows(traffic, naming));
    m_outbox.rows->setRows(outboxRows(traffic, naming));
    m_inbox.rows->setRows(inboxRows(traffic));
    m_lanes.rows->setRows(laneRows(traffic));
    m_forget->setHidden(traffic.lanes.empty());
    m_history.rows->setRows(historyRows(traffic, naming));
    const QString why = traffic.planned
        ? QString()
        : sentenceForFile(traffic.planned.error())
              .value_or(i18nc("@info why not", "This device has no key in this group: it is only kept here."));
    m_write->offerUnless(why);
    m_request->offerUnless(why);
    const bool isMixed = !traffic.planned && troubleOf(traffic.planned.error()) == Trouble::MixedRecipients;
    m_invite->offerUnless(isMixed ? why : QString());
}

} // namespace pochin::exchange
