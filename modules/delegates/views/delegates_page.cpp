// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The page and what it shows. Its deeds are in delegates_page_deeds.cpp.
#include "delegates/views/delegates_page.h"

#include "delegates/views/mandate_rows.h"
#include "delegates/views/mandate_sheet.h"
#include "workbench/in_every_language.h"
#include "workbench/list/list_and_sheet.h"
#include "workbench/sheet/deed_button.h"
#include "workbench/tinted_icon.h"

#include <KLocalizedString>

namespace pochin::delegates {

using workbench::ListAndSheet;
using workbench::ListPanel;

DelegatesPage::DelegatesPage(ledger::SpacesDesk &desk) : m_desk(desk)
{
    connect(&desk, &ledger::SpacesDesk::opened, this, &DelegatesPage::refresh);
    connect(&desk, &ledger::SpacesDesk::closed, this, &DelegatesPage::refresh);
    connect(&desk, &ledger::SpacesDesk::changed, this, &DelegatesPage::refresh);
}

QString DelegatesPage::title() const
{
    return i18nc("@title a page", "Delegates");
}

QIcon DelegatesPage::icon() const
{
    return workbench::tintedIcon(QStringLiteral("user-identity"));
}

QWidget *DelegatesPage::createWidget(QWidget *parent)
{
    m_page = new ListAndSheet(QStringLiteral("user-identity"), parent);
    m_sheet = new MandateSheet(m_page);
    m_page->setSheet(m_sheet);
    connect(m_page->list(), &ListPanel::rowChosen, this, &DelegatesPage::choose);
    connect(m_page->list(), &ListPanel::deedChosen, this, &DelegatesPage::writeMandate);
    connect(m_page->nothingYet(), &workbench::EmptyState::citationRequested, this, &DelegatesPage::citationRequested);
    connectSheet();
    workbench::inEveryLanguage(m_page, [this] {
        m_page->list()->say(title(), i18nc("@action:button", "New mandate…"));
        m_page->list()->setFilters({{{}, i18nc("@item:inlistbox mandates", "All")},
            {QStringLiteral("running"), i18nc("@item:inlistbox mandates", "Running")},
            {QStringLiteral("waiting"), i18nc("@item:inlistbox mandates", "Waiting")},
            {QStringLiteral("mine"), i18nc("@item:inlistbox mandates", "Mine")},
            {QStringLiteral("report"), i18nc("@item:inlistbox mandates", "Report to come")},
            {QStringLiteral("over"), i18nc("@item:inlistbox mandates", "Over")}});
        m_page->sayNothingYet({i18nc("@title", "Nobody is sent anywhere"),
            i18nc("@info",
                "A group sends a delegate with a mandate: points, and an end. The group recalls at any moment, and "
                "nothing the delegate brings home is in force before the group ratifies it."),
            QStringLiteral("М.7"), i18nc("@action:button", "New mandate…")});
        m_sheet->sayWords();
        refresh();
    });
    return m_page;
}

void DelegatesPage::connectSheet()
{
    connect(m_sheet, &MandateSheet::recallWanted, this, &DelegatesPage::recallNow);
    connect(m_sheet, &MandateSheet::answerWanted, this, &DelegatesPage::answer);
    connect(m_sheet, &MandateSheet::recordWanted, this, &DelegatesPage::record);
    connect(m_sheet, &MandateSheet::askWanted, this, &DelegatesPage::askHome);
    connect(m_sheet, &MandateSheet::questionAnswerWanted, this, &DelegatesPage::answerQuestion);
    connect(m_sheet, &MandateSheet::recallAnswerWanted, this, &DelegatesPage::answerRecall);
    connect(m_sheet, &MandateSheet::reportWanted, this, &DelegatesPage::reportHome);
    connect(m_sheet, &MandateSheet::resignWanted, this, &DelegatesPage::layDown);
    connect(m_sheet, &MandateSheet::rewordWanted, this, &DelegatesPage::rewordMandate);
    connect(m_sheet, &MandateSheet::eventWanted, this, &DelegatesPage::sayEvent);
    connect(m_sheet, &MandateSheet::ratificationWanted, this, &DelegatesPage::ratify);
    connect(m_sheet, &MandateSheet::cardWanted, this, &DelegatesPage::printCard);
    connect(m_sheet, &MandateSheet::recallFormWanted, this, &DelegatesPage::printRecallForm);
    connect(m_sheet, &MandateSheet::slipWanted, this, &DelegatesPage::printSlip);
    connect(m_sheet, &MandateSheet::citationRequested, this, &DelegatesPage::citationRequested);
}

std::vector<Outlook> DelegatesPage::groups() const
{
    std::vector<Outlook> all;
    for (const SpaceId &id : m_desk.ids()) {
        if (const auto outlook = m_desk.outlook(id))
            all.push_back(*outlook);
    }
    return all;
}

std::optional<Outlook> DelegatesPage::outlook() const
{
    return m_shown && m_desk.isOpen() ? m_desk.outlook(m_shown->group) : std::nullopt;
}

const Mandate *DelegatesPage::mandate(const std::optional<Outlook> &outlook) const
{
    return outlook ? outlook->part<DelegatesPart>().mandate(m_shown->mandate) : nullptr;
}

void DelegatesPage::refresh()
{
    if (!m_page)
        return;
    const auto all = groups();
    m_page->setRows(listRows(all));
    const QString why
        = all.empty() ? i18nc("@info why not", "Mandates are given by groups, and there is none here yet.") : QString();
    m_page->list()->deed()->offerUnless(why);
    showChosen();
}

void DelegatesPage::choose(const QString &key)
{
    const auto group = SpaceId::fromBytes(QByteArray::fromHex(key.section(u'/', 0, 0).toLatin1()));
    const auto mandate = ChangeId::fromBytes(QByteArray::fromHex(key.section(u'/', 1).toLatin1()));
    m_shown = group && mandate ? std::optional(Shown{*group, *mandate}) : std::nullopt;
    showChosen();
}

void DelegatesPage::showChosen()
{
    const auto now = outlook();
    const Mandate *shown = mandate(now);
    m_sheet->setVisible(shown);
    if (shown)
        m_sheet->show(*now, *shown);
    const QString subtitle = shown ? shown->words.matter : QString();
    if (subtitle == m_subtitle)
        return;
    m_subtitle = subtitle;
    Q_EMIT subtitleChanged();
}

void DelegatesPage::showThing(const QString &id)
{
    const auto mandate = ChangeId::fromBytes(QByteArray::fromHex(id.toLatin1()));
    if (!mandate)
        return;
    for (const Outlook &group : groups()) {
        if (group.part<DelegatesPart>().mandate(*mandate))
            showMandate(group.space.graph().space(), *mandate);
    }
}

bool DelegatesPage::showMandate(const SpaceId &group, const ChangeId &mandate)
{
    Q_EMIT shown();
    return m_page && m_page->list()->choose(group.hex() + u'/' + mandate.hex());
}

} // namespace pochin::delegates
