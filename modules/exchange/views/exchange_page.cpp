// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/views/exchange_page.h"

#include "exchange/views/card_sheet.h"
#include "exchange/views/traffic_sheet.h"
#include "workbench/in_every_language.h"
#include "workbench/list/list_and_sheet.h"
#include "workbench/progress_row.h"
#include "workbench/sheet/deed_button.h"
#include "workbench/tinted_icon.h"
#include "workbench/undo_notice.h"

#include <KLocalizedString>

#include <QClipboard>
#include <QGuiApplication>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace pochin::exchange {

using namespace Qt::StringLiterals;
using namespace workbench;

namespace {

constexpr int margin = 12;
constexpr QLatin1StringView cardKey("card-");

} // namespace

ExchangePage::ExchangePage(ledger::SpacesDesk &desk, ExchangeDeeds::Rooms rooms)
    : m_desk(desk), m_rooms(std::move(rooms))
{
    connect(&desk, &ledger::SpacesDesk::opened, this, &ExchangePage::refresh);
    connect(&desk, &ledger::SpacesDesk::closed, this, &ExchangePage::refresh);
    connect(&desk, &ledger::SpacesDesk::changed, this, &ExchangePage::refresh);
    connect(&desk, &ledger::SpacesDesk::busyChanged, this, &ExchangePage::refresh);
    connect(&desk, &ledger::SpacesDesk::opened, this, &ExchangePage::openWaiting);
}

QString ExchangePage::title() const
{
    return i18nc("@title a page", "Exchange");
}

QIcon ExchangePage::icon() const
{
    return tintedIcon(u"document-send"_s);
}

QWidget *ExchangePage::createWidget(QWidget *parent)
{
    auto *widget = new QWidget(parent);
    m_progress = new ProgressRow(widget);
    m_progress->hide();
    m_page = new ListAndSheet(u"document-send"_s, widget);
    m_sheets = new QStackedWidget(m_page);
    m_traffic = new TrafficSheet(m_sheets);
    m_card = new CardSheet(m_sheets);
    m_sheets->addWidget(m_traffic);
    m_sheets->addWidget(m_card);
    m_page->setSheet(m_sheets);
    m_deeds = new ExchangeDeeds(m_desk, m_rooms, m_page);
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_progress);
    column->addWidget(m_page);
    m_progress->setContentsMargins(margin, margin, margin, 0);
    connectPage();
    connectDeeds();
    connectSheets();
    inEveryLanguage(m_page, [this] { sayWords(); });
    openWaiting();
    return widget;
}

void ExchangePage::connectPage()
{
    connect(m_page->list(), &ListPanel::rowChosen, this, &ExchangePage::showChosen);
    // The button of the empty page asks for the same.
    connect(m_page->list(), &ListPanel::deedChosen, this,
        [this] { m_desk.isOpen() ? m_deeds->askWhichFile() : Q_EMIT vaultWanted(); });
    connect(m_page->nothingYet(), &EmptyState::citationRequested, this, &ExchangePage::citationRequested);
    connect(m_page->notice(), &NoticeBar::actionChosen, this, [this] {
        if (!m_report.isEmpty())
            m_deeds->saveReport(std::exchange(m_report, {}));
    });
}

void ExchangePage::connectDeeds()
{
    connect(m_deeds, &ExchangeDeeds::told, this,
        [this](NoticeBar::Kind kind, const QString &sentence) { m_page->notice()->say(kind, sentence); });
    connect(m_deeds, &ExchangeDeeds::diverged, this, [this](const QString &sentence, const QByteArray &report) {
        m_report = report;
        m_page->notice()->say(NoticeBar::Kind::Warning, sentence, i18nc("@action:button", "Save the report…"));
    });
    connect(m_deeds, &ExchangeDeeds::changed, this, &ExchangePage::refresh);
    connect(m_deeds, &ExchangeDeeds::cardMade, this,
        [this](const ledger::FeedKey &feed) { m_page->list()->choose(cardKey + feed.hex()); });
    connect(m_deeds, &ExchangeDeeds::begun, this, [this](const QString &what) { m_progress->begin(what); });
    connect(m_deeds, &ExchangeDeeds::advanced, m_progress, &ProgressRow::advance);
    connect(m_deeds, &ExchangeDeeds::ended, m_progress, &ProgressRow::end);
    connect(m_progress, &ProgressRow::cancelRequested, m_deeds, &ExchangeDeeds::cancel);
}

void ExchangePage::connectSheets()
{
    connect(m_traffic, &TrafficSheet::writeWanted, m_deeds, &ExchangeDeeds::askWhereTo);
    connect(m_traffic, &TrafficSheet::requestWanted, m_deeds, &ExchangeDeeds::sayWhatIsHere);
    connect(m_traffic, &TrafficSheet::inviteWanted, m_deeds, &ExchangeDeeds::invite);
    connect(m_traffic, &TrafficSheet::pasteWanted, m_deeds, &ExchangeDeeds::askForText);
    connect(m_traffic, &TrafficSheet::folderWanted, m_deeds, &ExchangeDeeds::askWhichFolder);
    connect(m_traffic, &TrafficSheet::roundWanted, m_deeds, &ExchangeDeeds::goRound);
    connect(m_traffic, &TrafficSheet::forgetFolderWanted, m_deeds, &ExchangeDeeds::askWhichToForget);
    connect(m_traffic, &TrafficSheet::fileWanted, m_deeds, &ExchangeDeeds::openFile);
    connect(m_traffic, &TrafficSheet::citationRequested, this, &ExchangePage::citationRequested);
    connect(m_card, &CardSheet::citationRequested, this, &ExchangePage::citationRequested);
    connect(m_card, &CardSheet::makeWanted, m_deeds, [this] { m_deeds->askForName({}); });
    connect(m_card, &CardSheet::openWanted, m_deeds, &ExchangeDeeds::askWhichFile);
    const auto withCard = [this](auto deed) {
        return [this, deed] {
            if (const OwnCard *card = cardOf(m_page->list()->chosenKey()))
                deed(*card);
        };
    };
    connect(m_card, &CardSheet::saveWanted, m_deeds, withCard([this](const OwnCard &card) { m_deeds->save(card); }));
    connect(m_card, &CardSheet::pictureWanted, m_deeds,
        withCard([this](const OwnCard &card) { m_deeds->savePicture(card); }));
    connect(m_card, &CardSheet::copyWanted, m_deeds, withCard([this](const OwnCard &card) {
        QGuiApplication::clipboard()->setText(card.text());
        m_page->notice()->say(NoticeBar::Kind::Information, i18nc("@info", "Your card is on the clipboard as text."));
    }));
}

void ExchangePage::sayWords()
{
    m_page->list()->say(title(), i18nc("@action:button", "Open a file…"));
    m_page->sayLocked(
        i18nc("@info",
            "Groups meet through files that a liaison carries: sealed for their members, signed by who wrote in "
            "them.\nWhat came and went, and your keys, are in the vault."),
        u"П.I.3.7"_s);
    m_traffic->sayWords();
    m_card->sayWords();
    refresh();
}

const OwnCard *ExchangePage::cardOf(const QString &key) const
{
    const auto found
        = std::ranges::find_if(m_cards, [&](const OwnCard &own) { return key == cardKey + own.card.feed.hex(); });
    return found == m_cards.end() ? nullptr : &*found;
}

/// Groups first. Who waits for none still has the row that says how to be let in.
QList<ListRow> ExchangePage::rows()
{
    QList<ListRow> rows;
    Exchange *exchange = m_rooms.exchange();
    m_cards.clear();
    if (!exchange)
        return rows;
    for (const ledger::SpaceId &id : m_desk.ids()) {
        if (const auto traffic = trafficOf(*exchange, *m_desk.spaces().space(id)))
            rows.append(listRowOf(*traffic, m_rooms.naming));
    }
    m_cards = OwnCards(exchange->vault(), exchange->spaces()).waiting().value_or(std::vector<OwnCard>());
    const QString section = i18nc("@title a part of a list", "To be let in");
    for (const OwnCard &own : m_cards) {
        rows.append({.key = cardKey + own.card.feed.hex(),
            .title = i18nc("@title %1 is a name", "Card of %1", own.card.name),
            .detail = i18nc("@info of a card", "waits"),
            .mark = Mark::Waiting,
            .section = section});
    }
    rows.append({.key = cardKey, .title = i18nc("@title of a row", "A new card"), .section = section});
    return rows;
}

void ExchangePage::refresh()
{
    // While the vault is lent, nothing can be asked of it; what stands there stands.
    if (!m_page || (m_desk.isOpen() && !m_rooms.exchange()))
        return;
    m_page->setRows(rows());
    m_page->list()->deed()->offer();
    showChosen();
}

void ExchangePage::showChosen()
{
    const QString key = m_page->list()->chosenKey();
    const auto group = ledger::SpaceId::fromBytes(QByteArray::fromHex(key.toLatin1()));
    const ledger::Space *space = group && m_desk.isOpen() ? m_desk.spaces().space(*group) : nullptr;
    m_deeds->turnTo(space ? group : std::nullopt);
    m_sheets->setVisible(m_desk.isOpen());
    m_sheets->setCurrentIndex(space ? 0 : 1);
    Exchange *exchange = m_rooms.exchange();
    const auto traffic = space && exchange ? trafficOf(*exchange, *space) : failure(Failure::Kind::Locked);
    const OwnCard *card = cardOf(key);
    if (traffic)
        m_traffic->show(*traffic, m_rooms.naming);
    else if (card)
        m_card->show(*card, i18nc("@info of a card", "one group"));
    else
        m_card->teach();
}

void ExchangePage::showThing(const QString &id)
{
    if (m_page)
        m_page->list()->choose(id);
}

void ExchangePage::showFile(const QString &path)
{
    m_waiting = path;
    Q_EMIT shown();
    openWaiting();
}

void ExchangePage::openWaiting()
{
    if (m_deeds && m_desk.isOpen() && !m_waiting.isEmpty())
        m_deeds->openFile(std::exchange(m_waiting, QString()));
}

} // namespace pochin::exchange
