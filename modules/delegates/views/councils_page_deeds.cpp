// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of councils does when it is asked to: each deed is one dialog at most, then one act.
#include "delegates/views/card_dialog.h"
#include "delegates/views/council_rows.h"
#include "delegates/views/councils_page.h"
#include "delegates/views/matter_dialog.h"
#include "delegates/views/ratify_dialog.h"
#include "delegates/views/words_dialog.h"
#include "ledger/domain/device_refusal.h"
#include "ledger/words/device_words.h"
#include "workbench/list/list_and_sheet.h"
#include "workbench/undo_notice.h"

#include <KLocalizedString>

namespace pochin::delegates {

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

void CouncilsPage::does(const MakeDeed &deed, const QString &done)
{
    if (m_shown)
        doesIn(*m_shown, deed, done);
}

void CouncilsPage::doesIn(const SpaceId &space, const MakeDeed &deed, const QString &done)
{
    const auto made = m_desk.does(space, deed);
    if (made)
        return m_page->notice()->say(NoticeBar::Kind::Success, done);
    tell(made.error());
}

void CouncilsPage::tell(const Failure &failure)
{
    const auto refusal = refusalOf(failure);
    const auto ofDevice = ledger::deviceRefusalOf(failure);
    m_page->notice()->say(NoticeBar::Kind::Failure,
        refusal        ? sentenceFor(*refusal)
            : ofDevice ? ledger::sentenceFor(*ofDevice)
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

void CouncilsPage::renew(const QString &committee)
{
    const auto id = changeOf(committee);
    const auto now = outlook();
    if (!id || !now)
        return;
    open(new MatterDialog(MatterDialog::For::Renewal, now->now, m_page), this,
        [this, id = *id](const MatterDialog &dialog) {
            const CommitteeRenewed renewed{id, dialog.day(), dialog.words()};
            does([&](const Outlook &then) { return renewCommittee(then, renewed); },
                i18nc("@info", "Renewed, until the day that you named."));
        });
}

void CouncilsPage::close(const QString &committee)
{
    const auto id = changeOf(committee);
    if (!id)
        return;
    const WordsDialog::Texts texts{i18nc("@title:window", "Close the committee"),
        i18nc("@info", "Where did its things, its money and its open questions go? One line is enough."),
        i18nc("@action:button", "Close it")};
    open(new WordsDialog(texts, WordsDialog::Words::Needed, m_page), this, [this, id = *id](const WordsDialog &dialog) {
        const CommitteeClosed closed{id, dialog.words()};
        does([&](const Outlook &now) { return closeCommittee(now, closed); }, i18nc("@info", "Closed."));
    });
}

/// М.7, П.I.3.8.А: what delegates agreed on is ratified by the group that sent one, or it is not in force there.
void CouncilsPage::answerForTheGroup()
{
    const auto home = outlook();
    const auto *brought = home && m_brought ? &home->part<DelegatesPart>().outcomes.at(*m_brought) : nullptr;
    if (!brought)
        return;
    open(new RatifyDialog(*m_brought, brought->act.words.words, m_page), this,
        [this, group = *m_shown](const RatifyDialog &dialog) {
            const RatificationProposed proposed = dialog.proposed();
            doesIn(
                group, [&](const Outlook &now) { return proposeRatification(now, proposed); },
                i18nc("@info", "Put to the group. It is in force once the group adopts it."));
        });
}

void CouncilsPage::review()
{
    const auto now = outlook();
    if (!now)
        return;
    open(new MatterDialog(MatterDialog::For::Review, now->now, m_page), this, [this](const MatterDialog &dialog) {
        const CouncilReviewed reviewed{dialog.day(), dialog.words()};
        does([&](const Outlook &then) { return reviewCouncil(then, reviewed); },
            i18nc("@info", "Said. Everybody in the council sees why, and when it is asked again."));
    });
}

void CouncilsPage::showCard()
{
    std::vector<Outlook> homes;
    for (const SpaceId &home : m_shown ? m_walk.homesWithoutCard(*m_shown) : std::vector<SpaceId>())
        homes.push_back(*m_desk.outlook(home));
    if (homes.empty())
        return;
    open(new CardDialog(std::move(homes), m_page), this, [this, council = *m_shown](const CardDialog &dialog) {
        const auto shown = m_walk.showCard(dialog.group(), council, dialog.wish());
        if (!shown)
            return tell(shown.error());
        m_page->notice()->say(NoticeBar::Kind::Success,
            i18nc("@info",
                "The card is drafted and signed by you. Once as many have signed as it needs, carry it there; others "
                "sign on the group’s page."));
    });
}

/// With each group of this person that has somebody here; a walk that fails leaves behind what it did until then.
void CouncilsPage::carry()
{
    if (!m_shown)
        return;
    Walked all;
    for (const SpaceId &home : m_walk.homesOf(*m_shown)) {
        const auto walked = m_walk.walk(home, *m_shown);
        if (!walked)
            return tell(walked.error());
        all += *walked;
    }
    m_page->notice()->say(NoticeBar::Kind::Success, sentenceFor(all));
}

} // namespace pochin::delegates
