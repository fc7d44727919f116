// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assemblies/views/decisions_page.h"

#include "assemblies/views/decision_deeds.h"
#include "assemblies/views/decision_rows.h"
#include "assemblies/views/decision_sheet.h"
#include "assemblies/views/poll_sheet.h"
#include "workbench/in_every_language.h"
#include "workbench/list/list_and_sheet.h"
#include "workbench/sheet/deed_button.h"
#include "workbench/tinted_icon.h"
#include "workbench/undo_notice.h"

#include <KLocalizedString>

#include <QStackedWidget>

#include <algorithm>

namespace pochin::assemblies {

using namespace ledger;
using workbench::EmptyState;
using workbench::ListAndSheet;
using workbench::ListPanel;
using workbench::NoticeBar;

namespace {

const QString pageIcon = QStringLiteral("dialog-ok-apply");

std::vector<Outlook> groupsOf(const SpacesDesk &desk)
{
    std::vector<Outlook> all;
    for (const SpaceId &id : desk.ids()) {
        if (const auto outlook = desk.outlook(id))
            all.push_back(*outlook);
    }
    return all;
}

} // namespace

DecisionsPage::DecisionsPage(SpacesDesk &desk, DecisionSurroundings surroundings)
    : m_desk(desk), m_surroundings(std::move(surroundings))
{
}

QString DecisionsPage::title() const
{
    return i18nc("@title a page", "Decisions");
}

QIcon DecisionsPage::icon() const
{
    return workbench::tintedIcon(pageIcon);
}

QWidget *DecisionsPage::createWidget(QWidget *parent)
{
    m_page = new ListAndSheet(pageIcon, parent);
    m_ask = m_page->list()->addDeed();
    m_deeds = new DecisionDeeds(m_desk, m_surroundings, m_page);
    m_sheets = new QStackedWidget(m_page);
    m_sheet = new DecisionSheet(*m_deeds, m_sheets);
    m_pollDeeds = new PollDeeds(m_desk, m_page);
    m_poll = new PollSheet(*m_pollDeeds, m_sheets);
    for (workbench::Sheet *sheet : std::initializer_list<workbench::Sheet *>{m_sheet, m_poll})
        m_sheets->addWidget(sheet);
    m_page->setSheet(m_sheets);
    connectParts();
    connectDeeds();
    connectPolls();
    workbench::inEveryLanguage(m_page, [this] { sayWords(); });
    return m_page;
}

void DecisionsPage::connectParts()
{
    connect(m_page->list(), &ListPanel::rowChosen, m_sheet, [this](const QString &key) { choose(key); });
    connect(
        m_page->list(), &ListPanel::deedChosen, this, [this] { m_desk.isOpen() ? propose() : Q_EMIT vaultWanted(); });
    connect(m_page->nothingYet(), &EmptyState::citationRequested, this, &DecisionsPage::citationRequested);
    connect(m_sheet, &DecisionSheet::citationRequested, this, &DecisionsPage::citationRequested);
    connect(m_sheet, &DecisionSheet::matterChosen, m_page->list(), &ListPanel::choose);
    for (const auto signal : {&SpacesDesk::opened, &SpacesDesk::closed})
        connect(&m_desk, signal, m_page, [this] { sayWords(); });
    connect(&m_desk, &SpacesDesk::changed, m_page, [this] { refresh(); });
}

void DecisionsPage::connectDeeds()
{
    connect(m_deeds, &DecisionDeeds::done, m_page,
        [this](const QString &sentence) { m_page->notice()->say(NoticeBar::Kind::Success, sentence); });
    connect(m_deeds, &DecisionDeeds::canBeUndone, m_page,
        [this](const QString &sentence, const std::function<void()> &undo) {
            m_page->notice()->offerUndo(sentence, undo);
        });
    connect(m_deeds, &DecisionDeeds::failed, m_page,
        [this](const QString &sentence) { m_page->notice()->say(NoticeBar::Kind::Warning, sentence); });
    connect(m_deeds, &DecisionDeeds::proposed, m_page, [this](const SpaceId &group, const ChangeId &wording) {
        showMatter(group, wording);
        m_page->notice()->say(
            NoticeBar::Kind::Success, i18nc("@info", "It is before the group. Others see it with the next bundle."));
    });
}

void DecisionsPage::connectPolls()
{
    connect(m_ask, &workbench::DeedButton::chosen, m_pollDeeds, [this] { askTheGroup(); });
    connect(m_page->nothingYet(), &EmptyState::otherDeedChosen, m_pollDeeds, [this] { askTheGroup(); });
    connect(m_pollDeeds, &PollDeeds::done, m_page,
        [this](const QString &sentence) { m_page->notice()->say(NoticeBar::Kind::Success, sentence); });
    connect(m_pollDeeds, &PollDeeds::asked, m_page, [this](const SpaceId &group, const ChangeId &poll) {
        m_page->list()->choose(keyOf(*m_desk.outlook(group), poll));
        m_page->notice()->say(NoticeBar::Kind::Success, i18nc("@info", "Asked. Others see it with the next bundle."));
    });
}

void DecisionsPage::sayWords()
{
    m_page->list()->say(title(), i18nc("@action:button", "New proposal…"));
    m_ask->say(i18nc("@action:button", "Ask the group…"));
    m_page->list()->setFilters(decisionFilters());
    refresh();
}

void DecisionsPage::sayNothingYet(bool isMember)
{
    if (m_desk.isOpen())
        m_page->sayNothingYet({.heading = i18nc("@title of an empty page", "Nothing was proposed yet"),
            .explanation = i18nc("@info",
                "A decision is in force for those who consented to it, and for nobody else.\n"
                "Who stands aside is not bound and does not obstruct."),
            .citation = QStringLiteral("П.I.3.5.Б-6"),
            .deed = i18nc("@action:button", "New proposal…"),
            .otherDeed = isMember ? i18nc("@action:button", "Ask the group…") : QString()});
    else
        m_page->sayLocked(i18nc("@info", "What your groups propose and decide is in it."));
}

void DecisionsPage::refresh()
{
    const auto groups = groupsOf(m_desk);
    const bool isMember = std::ranges::any_of(groups, [](const Outlook &group) { return group.isMember(); });
    sayNothingYet(isMember);
    m_page->setRows(decisionListRows(groups) + pollListRows(groups));
    m_page->list()->deed()->offerUnless(
        isMember ? QString() : i18nc("@info why not", "Proposals are made in groups, and you are in none yet."));
    m_ask->setVisible(isMember); // the same reason need not stand there twice
    choose(m_page->list()->chosenKey());
}

void DecisionsPage::choose(const QString &key)
{
    const QString subtitle = show(key);
    if (subtitle == m_subtitle)
        return;
    m_subtitle = subtitle;
    Q_EMIT subtitleChanged();
}

/// Of a proposal or of a poll; what it is about.
QString DecisionsPage::show(const QString &key)
{
    const auto place = matterOfKey(key);
    const bool isPoll
        = m_poll->show(place ? std::optional(PollDeeds::Place{place->first, place->second}) : std::nullopt);
    m_sheets->setCurrentIndex(isPoll ? 1 : 0);
    if (isPoll) {
        m_sheet->show({});
        const auto seen = m_pollDeeds->outlook();
        return m_pollDeeds->poll(seen)->opened.act.question;
    }
    m_sheet->show(place ? std::optional(DecisionDeeds::Place{place->first, place->second}) : std::nullopt);
    const auto seen = m_deeds->outlook();
    const Matter *shown = m_deeds->matter(seen);
    return shown ? shownWording(*seen, *shown).text.what : QString();
}

void DecisionsPage::showMatter(const SpaceId &group, const ChangeId &wording)
{
    const auto outlook = m_desk.outlook(group);
    const Matter *matter = outlook ? outlook->part<Decisions>().matter(wording) : nullptr;
    const bool isPoll = outlook && outlook->part<Polls>().polls.contains(wording);
    if (m_page && (matter || isPoll))
        m_page->list()->choose(keyOf(*outlook, matter ? matter->id : wording));
}

void DecisionsPage::showThing(const QString &id)
{
    const auto wording = ChangeId::fromBytes(QByteArray::fromHex(id.toLatin1()));
    if (!wording)
        return;
    for (const SpaceId &group : m_desk.ids())
        showMatter(group, *wording);
}

/// The group in sight comes first.
void DecisionsPage::askTheGroup()
{
    const auto place = matterOfKey(m_page->list()->chosenKey());
    m_pollDeeds->ask(place ? std::optional(place->first) : std::nullopt);
}

void DecisionsPage::propose()
{
    m_deeds->propose();
}

} // namespace pochin::assemblies
