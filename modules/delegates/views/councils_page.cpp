// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delegates/views/councils_page.h"

#include "delegates/views/council_rows.h"
#include "delegates/views/council_sheet.h"
#include "delegates/views/matter_dialog.h"
#include "delegates/views/words_dialog.h"
#include "workbench/in_every_language.h"
#include "workbench/list/list_and_sheet.h"
#include "workbench/tinted_icon.h"
#include "workbench/undo_notice.h"

#include <KLocalizedString>

namespace pochin::delegates {

using workbench::ListAndSheet;
using workbench::ListPanel;
using workbench::NoticeBar;

namespace {

std::optional<ChangeId> changeOf(const QString &hex)
{
    return ChangeId::fromBytes(QByteArray::fromHex(hex.toLatin1()));
}

template <typename Dialog, typename Then>
void open(Dialog *dialog, QObject *context, Then then)
{
    QObject::connect(dialog, &QDialog::accepted, context, [dialog, then] { then(*dialog); });
    dialog->open();
}

} // namespace

CouncilsPage::CouncilsPage(ledger::SpacesDesk &desk, const ledger::SignatureVerifier &verifier)
    : m_desk(desk), m_verifier(verifier)
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
    m_sheet = new CouncilSheet(m_page);
    m_page->setSheet(m_sheet);
    connect(m_page->list(), &ListPanel::rowChosen, this, [this](const QString &key) {
        m_shown = SpaceId::fromBytes(QByteArray::fromHex(key.toLatin1()));
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
        refresh();
    });
    return m_page;
}

void CouncilsPage::connectSheet()
{
    connect(m_sheet, &CouncilSheet::matterWanted, this, &CouncilsPage::layMatterDown);
    connect(m_sheet, &CouncilSheet::outcomeWanted, this, &CouncilsPage::writeOutcome);
    connect(m_sheet, &CouncilSheet::dissentWanted, this, &CouncilsPage::writeDissent);
    connect(m_sheet, &CouncilSheet::workWanted, this, &CouncilsPage::sayWork);
    connect(m_sheet, &CouncilSheet::committeeWanted, this, &CouncilsPage::writeCommittee);
    connect(m_sheet, &CouncilSheet::committeeChosen, this, &CouncilsPage::enterOrLeave);
    connect(m_sheet, &CouncilSheet::outcomeChosen, this, &CouncilsPage::showChosen);
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
    m_page->setRows(councilListRows(all));
    showChosen();
}

void CouncilsPage::showChosen()
{
    const auto now = outlook();
    m_sheet->setVisible(now.has_value());
    if (now)
        m_sheet->show(*now, groups::SealBook(now->space, m_verifier));
}

void CouncilsPage::does(const MakeDeed &deed, const QString &done)
{
    if (!m_shown)
        return;
    const auto made = m_desk.does(*m_shown, deed);
    if (made)
        return m_page->notice()->say(NoticeBar::Kind::Success, done);
    const auto refusal = refusalOf(made.error());
    m_page->notice()->say(NoticeBar::Kind::Failure,
        refusal ? sentenceFor(*refusal)
                : i18nc("@info", "This could not be written into the vault. Nothing has been changed."));
}

void CouncilsPage::layMatterDown()
{
    const auto now = outlook();
    if (!now)
        return;
    open(new MatterDialog(MatterDialog::For::Agenda, now->now, m_page), this, [this](const MatterDialog &dialog) {
        does([&](const Outlook &then) { return layMatter(then, {dialog.matter(), dialog.words()}); },
            i18nc("@info", "It is on the agenda."));
    });
}

void CouncilsPage::writeOutcome()
{
    const auto now = outlook();
    if (!now)
        return;
    open(new MatterDialog(MatterDialog::For::Outcome, now->now, m_page), this, [this](const MatterDialog &dialog) {
        OutcomeProposed proposed{.words = {.matter = dialog.matter(), .words = dialog.words()}};
        if (!dialog.more().isEmpty())
            proposed.words.reasons.push_back(dialog.more());
        does([&](const Outlook &then) { return proposeOutcome(then, proposed); },
            i18nc("@info",
                "Proposed for ratification. It goes home with the next walk, and waits for every group's answer."));
    });
}

void CouncilsPage::writeDissent(const QString &outcome)
{
    const auto id = changeOf(outcome);
    if (!id)
        return;
    const WordsDialog::Texts texts{i18nc("@title:window", "Dissent"),
        i18nc("@info", "It travels with the outcome to every group, beside the arguments for it."),
        i18nc("@action:button", "Say it")};
    open(new WordsDialog(texts, WordsDialog::Words::Needed, m_page), this, [this, id = *id](const WordsDialog &dialog) {
        const VoiceRaised voice{.outcome = id, .words = dialog.words()};
        does([&](const Outlook &now) { return raiseVoice(now, voice); },
            i18nc("@info", "Said; it goes home with the outcome."));
    });
}

void CouncilsPage::sayWork()
{
    const WordsDialog::Texts texts{i18nc("@title:window", "I do the work"),
        i18nc("@info", "What do you do? You are marked as somebody who does the work; that is no seat."),
        i18nc("@action:button", "Say it")};
    open(new WordsDialog(texts, WordsDialog::Words::Needed, m_page), this, [this](const WordsDialog &dialog) {
        const QString words = dialog.words();
        does([&](const Outlook &now) { return declareWork(now, {words}); }, i18nc("@info", "Said."));
    });
}

void CouncilsPage::writeCommittee()
{
    const auto now = outlook();
    if (!now)
        return;
    open(new MatterDialog(MatterDialog::For::Committee, now->now, m_page), this, [this](const MatterDialog &dialog) {
        const CommitteeFounded founded{dialog.matter(), dialog.words(), dialog.day()};
        does([&](const Outlook &then) { return foundCommittee(then, founded); },
            i18nc("@info", "The committee is founded; it ends with that day, unless it is renewed."));
    });
}

void CouncilsPage::enterOrLeave(const QString &committee)
{
    const auto id = changeOf(committee);
    const auto now = outlook();
    const Committee *known = id && now ? now->part<CouncilPart>().committee(*id) : nullptr;
    if (!known)
        return;
    const bool isIn = known->people.contains(now->self);
    const CommitteeEntered entered{*id, isIn ? CommitteeEntered::Way::Out : CommitteeEntered::Way::In};
    does([&](const Outlook &then) { return enterCommittee(then, entered); },
        isIn ? i18nc("@info", "You left the committee.") : i18nc("@info", "You joined the committee."));
}

} // namespace pochin::delegates
