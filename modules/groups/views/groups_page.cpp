// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "groups/views/groups_page.h"

#include "groups/domain/people_part.h"
#include "groups/views/found_group_form.h"
#include "groups/views/group_rows.h"
#include "groups/views/group_sheet.h"
#include "workbench/in_every_language.h"
#include "workbench/list/list_and_sheet.h"
#include "workbench/sheet/deed_button.h"
#include "workbench/tinted_icon.h"
#include "workbench/undo_notice.h"

#include <KLocalizedString>

namespace pochin::groups {

using namespace ledger;
using namespace workbench;

GroupsPage::GroupsPage(SpacesDesk &desk, LiabilitySource liabilities, DecisionSource decisions)
    : m_desk(desk), m_liabilities(std::move(liabilities)), m_decisions(std::move(decisions))
{
}

QString GroupsPage::title() const
{
    return i18nc("@title a page", "Groups");
}

QIcon GroupsPage::icon() const
{
    return tintedIcon(QStringLiteral("system-users"));
}

QWidget *GroupsPage::createWidget(QWidget *parent)
{
    m_page = new ListAndSheet(QStringLiteral("system-users"), parent);
    auto *deeds = new GroupDeeds(m_desk, m_page);
    deeds->setLiabilities(m_liabilities);
    deeds->setDecisions(m_decisions);
    deeds->setLots(m_lots);
    m_sheet = new GroupSheet(*deeds, m_page);
    m_sheet->setLiabilities(m_liabilities);
    for (const GuestMaker &guest : m_guests)
        m_sheet->invite(guest);
    m_page->setSheet(m_sheet);
    connect(deeds, &GroupDeeds::done, m_page,
        [this](const QString &sentence) { m_page->notice()->say(NoticeBar::Kind::Success, sentence); });
    connect(deeds, &GroupDeeds::failed, m_page,
        [this](const QString &sentence) { m_page->notice()->say(NoticeBar::Kind::Warning, sentence); });
    connect(deeds, &GroupDeeds::goingOnWanted, m_page, [this](const SpaceId &group) { openFounding(group); });
    connectParts();
    inEveryLanguage(m_page, [this] { sayWords(); });
    return m_page;
}

void GroupsPage::connectParts()
{
    connect(m_page->list(), &ListPanel::rowChosen, m_sheet,
        [this](const QString &key) { m_sheet->show(SpaceId::fromBytes(QByteArray::fromHex(key.toLatin1()))); });
    // The button of the empty page asks for the same.
    connect(m_page->list(), &ListPanel::deedChosen, this,
        [this] { m_desk.isOpen() ? foundGroup() : Q_EMIT vaultWanted(); });
    connect(m_page->nothingYet(), &EmptyState::citationRequested, this, &GroupsPage::citationRequested);
    connect(m_sheet, &GroupSheet::citationRequested, this, &GroupsPage::citationRequested);
    connect(m_sheet, &GroupSheet::groupWanted, this, &GroupsPage::showGroup);
    for (const auto signal : {&SpacesDesk::opened, &SpacesDesk::closed})
        connect(&m_desk, signal, m_page, [this] { sayWords(); });
    connect(&m_desk, &SpacesDesk::changed, m_page, [this] { showWhatThereIs(); });
}

void GroupsPage::sayWords()
{
    m_page->list()->say(title(), i18nc("@action:button", "Found a group…"));
    m_page->list()->setFilters(groupFilters());
    if (m_desk.isOpen())
        m_page->sayNothingYet({.heading = i18nc("@title of an empty page", "No groups yet"),
            .explanation = i18nc("@info",
                "Two people and something to do are a group; nobody has to allow it.\n"
                "Found one, or give your card to a member. Help (F1) shows an example."),
            .citation = QStringLiteral("П.I.3.5.А"),
            .deed = i18nc("@action:button", "Found a group…")});
    else
        m_page->sayLocked(i18nc("@info", "Your groups are in it."));
    showWhatThereIs();
}

void GroupsPage::showWhatThereIs()
{
    QList<ListRow> rows;
    for (const SpaceId &id : m_desk.ids()) {
        if (const auto outlook = m_desk.outlook(id))
            rows.append(listRowOf(*outlook, m_liabilities(*outlook).size()));
    }
    m_page->setRows(rows);
    m_sheet->show(SpaceId::fromBytes(QByteArray::fromHex(m_page->list()->chosenKey().toLatin1())));
}

void GroupsPage::foundGroup()
{
    openFounding({});
}

void GroupsPage::openFounding(const std::optional<SpaceId> &after)
{
    const FoundingStart start{.pseudonym = m_pseudonym, .after = after, .pickCard = m_pickCard};
    openFoundGroupForm(m_desk, start, m_page, [this](const SpaceId &id) {
        showGroup(id);
        const bool isAlone = m_desk.outlook(id)->standing().members().size() < 2;
        m_page->notice()->say(NoticeBar::Kind::Success,
            isAlone
                ? i18nc("@info", "The group is founded. Begin with something.")
                : i18nc("@info", "The group is founded. Make a bundle for the other founder: it is their invitation."));
    });
}

void GroupsPage::showGroup(const SpaceId &group)
{
    Q_EMIT shown();
    showWhatThereIs();
    m_page->list()->choose(group.hex());
}

void GroupsPage::showThing(const QString &id)
{
    const QByteArray bytes = QByteArray::fromHex(id.toLatin1());
    const auto group = SpaceId::fromBytes(bytes);
    const auto person = PersonId::fromBytes(bytes);
    const auto change = ChangeId::fromBytes(bytes);
    for (const SpaceId &space : m_desk.ids()) {
        const auto outlook = m_desk.outlook(space);
        const bool isHome = space == group
            || (outlook && person
                && (outlook->standing().isMember(*person) || outlook->part<PeoplePart>().requests.contains(*person)))
            || (outlook && change && outlook->space.graph().find(*change));
        if (isHome)
            m_page->list()->choose(space.hex());
    }
}

} // namespace pochin::groups
