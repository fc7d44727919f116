// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the page does when it is asked to: each deed is one dialog at most, then one act.
#include "delegates/print/paper_form.h"
#include "delegates/views/act_dialog.h"
#include "delegates/views/delegates_page.h"
#include "delegates/views/mandate_dialog.h"
#include "delegates/views/mandate_rows.h"
#include "delegates/views/mandate_sheet.h"
#include "delegates/views/ratify_dialog.h"
#include "delegates/views/recall_dialog.h"
#include "delegates/views/report_dialog.h"
#include "delegates/views/words_dialog.h"
#include "ledger/domain/device_refusal.h"
#include "ledger/words/device_words.h"
#include "workbench/list/list_and_sheet.h"
#include "workbench/undo_notice.h"

#include <KLocalizedString>

#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QSaveFile>

namespace pochin::delegates {

using workbench::NoticeBar;

namespace {

/// Opens `dialog`, and calls `then` with it if it is accepted. Nothing waits; dialogs delete themselves.
template <typename Dialog, typename Then>
void open(Dialog *dialog, QObject *context, Then then)
{
    QObject::connect(dialog, &QDialog::accepted, context, [dialog, then] { then(*dialog); });
    dialog->open();
}

} // namespace

void DelegatesPage::tell(const Failure &failure)
{
    const auto refusal = refusalOf(failure);
    const auto ofDevice = ledger::deviceRefusalOf(failure);
    m_page->notice()->say(NoticeBar::Kind::Failure,
        refusal        ? sentenceFor(*refusal)
            : ofDevice ? ledger::sentenceFor(*ofDevice)
                       : i18nc("@info", "This could not be written into the vault. Nothing has been changed."));
}

bool DelegatesPage::does(const SpaceId &group, const MakeDeed &deed, const QString &done)
{
    const auto made = m_desk.does(group, deed);
    if (!made)
        tell(made.error());
    else
        m_page->notice()->say(NoticeBar::Kind::Success, done);
    return made.has_value();
}

/// М.7, П.I.3.8.А. One step: where any mandator recalls, the button recalls. Where the group counts those present, the
/// same button opens the list of them.
void DelegatesPage::recallNow()
{
    const auto now = outlook();
    if (!mandate(now))
        return;
    const Shown shown = *m_shown;
    const QString done = i18nc("@info", "Recalled. It is in force from now on; whoever hears of it sees it at once.");
    if (recall(*now, {.mandate = shown.mandate})) {
        does(shown.group, [&](const Outlook &outlook) { return recall(outlook, {.mandate = shown.mandate}); }, done);
        return;
    }
    open(new RecallDialog([this] { return outlook(); }, shown.mandate, m_page), this,
        [this, shown, done](const RecallDialog &dialog) {
            const Recall counted = dialog.recall();
            does(shown.group, [&](const Outlook &outlook) { return recall(outlook, counted); }, done);
        });
}

void DelegatesPage::answer(MandateAnswered::Answer answer)
{
    if (!m_shown)
        return;
    const Shown shown = *m_shown;
    does(
        shown.group, [&](const Outlook &now) { return answerMandate(now, shown.mandate, answer); },
        answer == MandateAnswered::Answer::Accepted ? i18nc("@info", "You accepted the mandate.")
                                                    : i18nc("@info", "You declined the mandate."));
}

void DelegatesPage::record()
{
    const auto now = outlook();
    const Mandate *of = mandate(now);
    if (!of)
        return;
    open(new ActDialog(*of, m_page), this, [this, group = m_shown->group](const ActDialog &dialog) {
        const ActRecorded act = dialog.act();
        does(group, [&](const Outlook &outlook) { return recordAct(outlook, act); }, i18nc("@info", "Recorded."));
    });
}

void DelegatesPage::askHome()
{
    if (!m_shown)
        return;
    const WordsDialog::Texts texts{i18nc("@title:window", "Ask home"),
        i18nc("@info", "What do you ask your group? It travels with the next bundle."), i18nc("@action:button", "Ask")};
    open(new WordsDialog(texts, WordsDialog::Words::Needed, m_page), this,
        [this, shown = *m_shown](const WordsDialog &dialog) {
            const QString words = dialog.words();
            does(
                shown.group, [&](const Outlook &outlook) { return ask(outlook, {shown.mandate, words}); },
                i18nc("@info", "Asked."));
        });
}

void DelegatesPage::answerQuestion(const QString &question)
{
    const auto id = ChangeId::fromBytes(QByteArray::fromHex(question.toLatin1()));
    if (!m_shown || !id)
        return;
    const WordsDialog::Texts texts{i18nc("@title:window", "Answer the delegate"),
        i18nc("@info", "What do you answer? It is your own word; what binds is the mandate."),
        i18nc("@action:button", "Answer")};
    open(new WordsDialog(texts, WordsDialog::Words::Needed, m_page), this,
        [this, group = m_shown->group, id = *id](const WordsDialog &dialog) {
            const QString words = dialog.words();
            does(
                group, [&](const Outlook &outlook) { return delegates::answerQuestion(outlook, {id, words}); },
                i18nc("@info", "Answered."));
        });
}

/// R29: what others wrote down of whoever sits here. Two answers, and both are seen beside the recall.
void DelegatesPage::answerRecall(const QString &recall)
{
    const auto id = ChangeId::fromBytes(QByteArray::fromHex(recall.toLatin1()));
    if (!m_shown || !id)
        return;
    auto *question = new QMessageBox(QMessageBox::Question, i18nc("@title:window", "Was it so?"),
        i18nc("@info",
            "The recall says that you were there, and how you stood to it. Others wrote that down; it is in force "
            "either way. Was it so?"),
        QMessageBox::Cancel, m_page);
    question->setObjectName(QStringLiteral("recall-answer"));
    question->setTextFormat(Qt::PlainText);
    question->setAttribute(Qt::WA_DeleteOnClose);
    const auto *yes = question->addButton(i18nc("@action:button", "It was so"), QMessageBox::AcceptRole);
    const auto *no = question->addButton(i18nc("@action:button", "It was not so"), QMessageBox::DestructiveRole);
    connect(yes, &QAbstractButton::clicked, this, [this, group = m_shown->group, id = *id] {
        does(
            group, [&](const Outlook &now) { return confirmRecall(now, {id}); },
            i18nc("@info", "Confirmed: it was so."));
    });
    connect(no, &QAbstractButton::clicked, this, [this, group = m_shown->group, id = *id] {
        does(
            group, [&](const Outlook &now) { return contestRecall(now, {id, {}}); },
            i18nc("@info", "Said, and shown beside the recall."));
    });
    question->open();
}

void DelegatesPage::reportHome()
{
    const auto now = outlook();
    const Mandate *of = mandate(now);
    auto report = of ? reportFromLog(*now, of->id) : refused(Refusal::NoSuchMandate);
    if (!report)
        return;
    open(new ReportDialog(*now, *of, *std::move(report), m_page), this,
        [this, group = m_shown->group](const ReportDialog &dialog) {
            const ReportFiled filed = dialog.report();
            does(
                group, [&](const Outlook &outlook) { return fileReport(outlook, filed); },
                i18nc("@info", "The report is sent home with the next bundle."));
        });
}

void DelegatesPage::layDown()
{
    if (!m_shown)
        return;
    const WordsDialog::Texts texts{i18nc("@title:window", "Lay the mandate down"),
        i18nc("@info", "It ends at once, and nobody has to agree. A word for those who sent you, if you like:"),
        i18nc("@action:button", "Lay it down")};
    open(new WordsDialog(texts, WordsDialog::Words::Welcome, m_page), this,
        [this, shown = *m_shown](const WordsDialog &dialog) {
            const QString words = dialog.words();
            does(
                shown.group, [&](const Outlook &outlook) { return resign(outlook, shown.mandate, words); },
                i18nc("@info", "You laid the mandate down. The sheet says what remains open."));
        });
}

void DelegatesPage::sayEvent()
{
    if (!m_shown)
        return;
    does(
        m_shown->group, [&](const Outlook &now) { return sayEventCame(now, m_shown->mandate); },
        i18nc("@info", "The mandate has ended with the event."));
}

void DelegatesPage::ratify(const QString &act)
{
    const auto now = outlook();
    const Mandate *of = mandate(now);
    const auto id = ChangeId::fromBytes(QByteArray::fromHex(act.toLatin1()));
    if (!of || !id)
        return;
    QString what;
    for (const LoggedAct &logged : actLog(now->space, *of)) {
        if (logged.act.id == *id)
            what = logged.act.act.words;
    }
    open(new RatifyDialog(*id, what, m_page), this, [this, group = m_shown->group](const RatifyDialog &dialog) {
        const RatificationProposed proposed = dialog.proposed();
        does(
            group, [&](const Outlook &outlook) { return proposeRatification(outlook, proposed); },
            i18nc("@info", "Put to the group. It is in force once the group adopts it."));
    });
}

void DelegatesPage::printCard()
{
    const auto now = outlook();
    if (const Mandate *of = mandate(now))
        print(mandateCard(*now, *of), i18nc("@item name of a file, without its ending", "mandate"));
}

void DelegatesPage::printRecallForm()
{
    const auto now = outlook();
    if (const Mandate *of = mandate(now))
        print(recallForm(*now, *of), i18nc("@item name of a file, without its ending", "recall"));
}

void DelegatesPage::printSlip()
{
    const auto now = outlook();
    const Mandate *of = mandate(now);
    if (const auto act = of ? lastUnanswered(*now, *of) : std::nullopt)
        print(ratificationSlip(*now, *of, *act), i18nc("@item name of a file, without its ending", "ratification"));
}

/// What is printed leaves the vault, and the notice says so.
void DelegatesPage::print(const PaperForm &form, const QString &name)
{
    const QString file = QFileDialog::getSaveFileName(m_page, i18nc("@title:window", "Where to put the paper"),
        name + QStringLiteral(".pdf"), i18nc("@item kinds of files", "PDF files (*.pdf)"));
    if (file.isEmpty())
        return;
    QSaveFile out(file);
    const auto bytes = pdfOf(form);
    if (!bytes || !out.open(QIODevice::WriteOnly) || out.write(*bytes) != bytes->size() || !out.commit())
        m_page->notice()->say(NoticeBar::Kind::Failure, i18nc("@info", "The file could not be written."));
    else
        m_page->notice()->say(NoticeBar::Kind::Success,
            i18nc("@info", "It is written. It is on paper and on that disk now, readable by anyone."));
}

void DelegatesPage::writeMandate()
{
    auto all = groups();
    if (all.empty())
        return;
    give(new MandateDialog(std::move(all), m_page));
}

void DelegatesPage::rewordMandate()
{
    const auto now = outlook();
    const Mandate *of = mandate(now);
    if (!of)
        return;
    auto *dialog = new MandateDialog(groups(), m_page);
    dialog->reword(m_shown->group, *of);
    give(dialog);
}

/// Drafted and at once given or put to the group: what a person means by one button are two acts.
Result<ChangeId> DelegatesPage::given(const SpaceId &group, const MandateText &text)
{
    return m_desk.does(group, [&](const Outlook &outlook) { return draft(outlook, text); })
        .and_then([&](const ChangeId &drafted) {
            return m_desk.does(group, [&](const Outlook &outlook) {
                auto deed = giveMandate(outlook, drafted);
                const bool needsDecision = !deed && refusalOf(deed.error()) == Refusal::NeedsDecision;
                return needsDecision ? proposeMandate(outlook, drafted) : deed;
            });
        });
}

void DelegatesPage::give(MandateDialog *dialog)
{
    open(dialog, this, [this](const MandateDialog &written) {
        const auto mandate = given(written.group(), written.text());
        if (!mandate)
            return tell(mandate.error());
        m_page->notice()->say(NoticeBar::Kind::Success, i18nc("@info", "The mandate is before the group."));
        showMandate(written.group(), *mandate);
    });
}

void DelegatesPage::writeMandateOn(const SpaceId &group, const QString &matter, QWidget *above,
    const std::function<void(const Result<ChangeId> &)> &then)
{
    auto *dialog = new MandateDialog(groups(), above);
    dialog->begin(group, matter);
    open(dialog, this, [this, then](const MandateDialog &written) { then(given(written.group(), written.text())); });
}

} // namespace pochin::delegates
