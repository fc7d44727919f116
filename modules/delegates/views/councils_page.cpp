// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The page and what it shows. Its deeds are in councils_page_deeds.cpp.
#include "delegates/views/councils_page.h"

#include "delegates/domain/delegates_part.h"
#include "delegates/views/council_rows.h"
#include "delegates/views/council_sheet.h"
#include "delegates/views/mandate_rows.h"
#include "delegates/views/outcome_sheet.h"
#include "workbench/in_every_language.h"
#include "workbench/list/list_and_sheet.h"
#include "workbench/tinted_icon.h"

#include <KLocalizedString>

#include <QStackedWidget>

namespace pochin::delegates {

using workbench::ListAndSheet;
using workbench::ListPanel;

CouncilsPage::CouncilsPage(ledger::SpacesDesk &desk, const ledger::SignatureVerifier &verifier, CouncilWalk::Draw draw)
    : m_desk(desk), m_verifier(verifier), m_walk(desk, verifier, std::move(draw))
{
    connect(&desk, &ledger::SpacesDesk::opened, this, &CouncilsPage::refresh);
    connect(&desk, &ledger::SpacesDesk::closed, this, &CouncilsPage::refresh);
    connect(&desk, &ledger::SpacesDesk::changed, this, &CouncilsPage::refresh);
}

QString CouncilsPage::title() const
{
    return i18nc("@title a page", "Councils");
}

QIcon CouncilsPage::icon() const
{
    return workbench::tintedIcon(QStringLiteral("view-group"));
}

QWidget *CouncilsPage::createWidget(QWidget *parent)
{
    m_page = new ListAndSheet(QStringLiteral("view-group"), parent);
    m_sheets = new QStackedWidget(m_page);
    m_sheet = new CouncilSheet(m_sheets);
    m_outcome = new OutcomeSheet(m_sheets);
    m_sheets->addWidget(m_sheet);
    m_sheets->addWidget(m_outcome);
    m_page->setSheet(m_sheets);
    connect(m_page->list(), &ListPanel::rowChosen, this, [this](const QString &key) {
        m_shown = SpaceId::fromBytes(QByteArray::fromHex(key.section(u'/', 0, 0).toLatin1()));
        m_brought = ChangeId::fromBytes(QByteArray::fromHex(key.section(u'/', 1).toLatin1()));
        showChosen();
    });
    connect(m_page->nothingYet(), &workbench::EmptyState::citationRequested, this, &CouncilsPage::citationRequested);
    connectSheet();
    workbench::inEveryLanguage(m_page, [this] {
        m_page->list()->say(title(), {});
        m_page->sayNothingYet({i18nc("@title", "No council"),
            i18nc("@info",
                "Delegates meet in a council. It is a channel and commands nobody: what is agreed there goes home, and "
                "is in force where a group ratifies it."),
            QStringLiteral("П.I.3.8.А"), {}});
        m_sheet->sayWords();
        m_outcome->sayWords();
        refresh();
    });
    return m_page;
}

void CouncilsPage::connectSheet()
{
    connect(m_outcome, &OutcomeSheet::answerWanted, this, &CouncilsPage::answerForTheGroup);
    connect(m_outcome, &OutcomeSheet::citationRequested, this, &CouncilsPage::citationRequested);
    connect(m_sheet, &CouncilSheet::matterWanted, this, &CouncilsPage::layMatterDown);
    connect(m_sheet, &CouncilSheet::outcomeWanted, this, &CouncilsPage::writeOutcome);
    connect(m_sheet, &CouncilSheet::dissentWanted, this, &CouncilsPage::writeDissent);
    connect(m_sheet, &CouncilSheet::workWanted, this, &CouncilsPage::sayWork);
    connect(m_sheet, &CouncilSheet::committeeWanted, this, &CouncilsPage::writeCommittee);
    connect(m_sheet, &CouncilSheet::committeeChosen, this, &CouncilsPage::enterOrLeave);
    connect(m_sheet, &CouncilSheet::renewalWanted, this, &CouncilsPage::renew);
    connect(m_sheet, &CouncilSheet::closeWanted, this, &CouncilsPage::close);
    connect(m_sheet, &CouncilSheet::reviewWanted, this, &CouncilsPage::review);
    connect(m_sheet, &CouncilSheet::cardWanted, this, &CouncilsPage::showCard);
    connect(m_sheet, &CouncilSheet::walkWanted, this, &CouncilsPage::carry);
    connect(m_sheet, &CouncilSheet::outcomeChosen, this, &CouncilsPage::showChosen);
}

void CouncilsPage::showThing(const QString &id)
{
    const QByteArray bytes = QByteArray::fromHex(id.toLatin1());
    for (const SpaceId &space : m_desk.ids()) {
        const auto outlook = m_desk.outlook(space);
        const auto thing = ChangeId::fromBytes(bytes);
        const auto *part = outlook && thing ? &outlook->part<CouncilPart>() : nullptr;
        if (SpaceId::fromBytes(bytes) == space || (part && (part->outcome(*thing) || part->committee(*thing))))
            m_page->list()->choose(space.hex());
        if (outlook && thing && outlook->part<DelegatesPart>().outcomes.contains(*thing))
            m_page->list()->choose(keyOf(*outlook, *thing));
    }
}

std::optional<Outlook> CouncilsPage::outlook() const
{
    return m_shown && m_desk.isOpen() ? m_desk.outlook(*m_shown) : std::nullopt;
}

void CouncilsPage::refresh()
{
    if (!m_page)
        return;
    std::vector<Outlook> all;
    for (const SpaceId &id : m_desk.ids()) {
        if (const auto outlook = m_desk.outlook(id))
            all.push_back(*outlook);
    }
    m_page->setRows(councilListRows(all) + broughtRows(all));
    showChosen();
}

void CouncilsPage::showChosen()
{
    const auto now = outlook();
    m_sheets->setVisible(now.has_value());
    if (!now)
        return;
    if (m_brought)
        return showHome();
    m_sheets->setCurrentWidget(m_sheet);
    m_sheet->show(*now, groups::SealBook(now->space, m_verifier));
    m_sheet->history()->show(m_desk.history(now->space.graph().space()));
    m_sheet->offerCard(
        m_walk.homesWithoutCard(*m_shown).empty() ? CouncilSheet::Card::AllShown : CouncilSheet::Card::Possible);
    m_sheet->offerWalkUnless(m_walk.homesOf(*m_shown).empty() ? sentenceFor(Refusal::NoCard) : QString());
}

void CouncilsPage::showHome()
{
    const auto home = outlook();
    const auto &brought = home->part<DelegatesPart>().outcomes;
    const auto shown = brought.find(*m_brought);
    m_sheets->setVisible(shown != brought.end());
    if (shown == brought.end())
        return;
    m_sheets->setCurrentWidget(m_outcome);
    m_outcome->show(*home, shown->second);
}

} // namespace pochin::delegates
