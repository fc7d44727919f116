// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "groups/views/federation_page.h"

#include "groups/domain/federation_map.h"
#include "groups/words/group_words.h"
#include "ledger/store/ed25519.h"
#include "workbench/empty_state.h"
#include "workbench/graph/graph_map.h"
#include "workbench/in_every_language.h"
#include "workbench/plain_text_label.h"
#include "workbench/tinted_icon.h"

#include <KLocalizedString>

#include <QStackedWidget>
#include <QVBoxLayout>

namespace pochin::groups {

using namespace ledger;
using namespace workbench;
using namespace Qt::StringLiterals;

namespace {

QString keyOf(const QByteArray &key)
{
    return QString::fromLatin1(key.toHex());
}

/// Whatever hangs on a place besides: agreements, which are beside it and not above.
QString noteOf(const FederationMap &map, const MapPlace &place)
{
    QStringList notes{wordFor(place.kind)};
    for (const MapLink &link : map.links) {
        if (link.kind != MapLink::Kind::Horizontal || (link.from != place.key && link.to != place.key))
            continue;
        const QByteArray &other = link.from == place.key ? link.to : link.from;
        const auto found = std::ranges::find(map.places, other, &MapPlace::key);
        if (found != map.places.end())
            notes.append(i18nc("%1 is a group", "agreement with %1", found->title));
    }
    return notes.join(u" · "_s);
}

Graph graphOf(const FederationMap &map)
{
    Graph graph;
    for (const MapPlace &place : map.places) {
        graph.nodes.append({.key = keyOf(place.key),
            .title = place.title,
            .note = noteOf(map, place),
            .mark = place.isHere ? Mark::Running : Mark::Open});
    }
    for (const MapLink &link : map.links) {
        if (link.kind == MapLink::Kind::Vertical)
            graph.edges.append({.above = keyOf(link.to), .below = keyOf(link.from)});
        else
            graph.bonds.append({.one = keyOf(link.from), .other = keyOf(link.to)});
    }
    return graph;
}

SealBook sealBookOf(const Space &space)
{
    return {space, Ed25519Verifier()};
}

} // namespace

QString FederationPage::title() const
{
    return i18nc("@title a page", "Federation");
}

QIcon FederationPage::icon() const
{
    return tintedIcon(u"view-list-tree"_s);
}

QWidget *FederationPage::createWidget(QWidget *parent)
{
    m_stack = new QStackedWidget(parent);
    m_nothingYet = new EmptyState(u"view-list-tree"_s, m_stack);
    auto *sheet = new QWidget(m_stack);
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(12);
    m_links = new PlainTextLabel(sheet);
    m_map = new GraphMap(sheet);
    column->addWidget(m_links);
    column->addWidget(m_map, 1);
    m_stack->addWidget(m_nothingYet);
    m_stack->addWidget(sheet);
    connect(m_nothingYet, &EmptyState::deedChosen, this, &FederationPage::groupsWanted);
    connect(m_nothingYet, &EmptyState::citationRequested, this, &FederationPage::citationRequested);
    connect(m_map, &GraphMap::openWanted, this, [this](const QString &key) {
        const auto group = SpaceId::fromBytes(QByteArray::fromHex(key.toLatin1()));
        if (group && m_desk.outlook(*group))
            Q_EMIT groupWanted(*group);
    });
    for (const auto signal : {&SpacesDesk::opened, &SpacesDesk::closed})
        connect(&m_desk, signal, m_stack, [this] { showWhatThereIs(); });
    connect(&m_desk, &SpacesDesk::changed, m_stack, [this] { showWhatThereIs(); });
    inEveryLanguage(m_stack, [this] { sayWords(); });
    return m_stack;
}

void FederationPage::sayWords()
{
    m_nothingYet->say({.heading = i18nc("@title of an empty page", "No groups on the map yet"),
        .explanation = i18nc("@info",
            "A union is a group whose members are groups; each joins and leaves by its own decision.\n"
            "Begin with a group, and with an agreement with the one next door."),
        .citation = u"П.I.3.7.А"_s,
        .deed = i18nc("@action:button", "To the groups")});
    m_map->say(i18nc("@title a map of groups", "Federation"),
        {.title = i18nc("@title:column", "Group"),
            .note = i18nc("@title:column what a group is and with whom it has agreements", "Kind and agreements"),
            .above = i18nc("@title:column", "In the unions"),
            .below = i18nc("@title:column", "Its groups")});
    showWhatThereIs();
}

void FederationPage::showWhatThereIs()
{
    std::vector<Outlook> groups;
    for (const SpaceId &id : m_desk.ids()) {
        if (const auto outlook = m_desk.outlook(id))
            groups.push_back(*outlook);
    }
    const FederationMap map = federationMap(groups, sealBookOf);
    m_links->setText(i18nc("@info %1 and %2 are numbers",
        "Links in unions: %1. Agreements between groups: %2. Many agreements and few "
        "unions hold best (П.I.3.5.Б-7). An agreement is drawn as a broken line.",
        map.verticalCount(), map.horizontalCount()));
    m_map->setGraph(graphOf(map));
    m_stack->setCurrentIndex(groups.empty() ? 0 : 1);
}

} // namespace pochin::groups
