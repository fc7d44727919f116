// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delegates/print/paper_form.h"
#include "delegates/sealed_group.h"
#include "delegates/views/act_dialog.h"
#include "delegates/views/council_sheet.h"
#include "delegates/views/mandate_dialog.h"
#include "delegates/views/mandate_rows.h"
#include "delegates/views/mandate_sheet.h"
#include "delegates/views/matter_dialog.h"
#include "delegates/views/ratify_dialog.h"
#include "delegates/views/recall_dialog.h"
#include "delegates/views/report_dialog.h"
#include "support/gallery.h"
#include "workbench/language.h"
#include "workbench/list/list_and_sheet.h"

#include <QTest>

using namespace pochin;
using namespace pochin::delegates;
using namespace pochin::delegates::test;

/// Every look of this room, from a group in mid-life: pictures in POCHIN_GALLERY, and each control looked at.
class DelegatesGalleryTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<workbench::LanguageChoice> m_languages;
    std::unique_ptr<Orchard> m_orchard;
    std::optional<ChangeId> m_running, m_recalled;

    [[nodiscard]] Person &vera() { return m_orchard->vera(); }
    [[nodiscard]] Person &anton() { return m_orchard->anton(); }

    void live()
    {
        ledger::SpaceRules rules = eachMember();
        rules.recall = ledger::RecallRule{1, 2, 2};
        m_orchard = std::make_unique<Orchard>(rules);
        MandateText text = harvest(anton().id());
        text.term.event = u"ярмарка кончилась"_s;
        text.citations = {u"М.7"_s, u"П.I.3.8.А"_s};
        m_running = givenAndAccepted(vera(), anton(), text);
        anton().waits(std::chrono::hours(30));
        const ChangeId act = anton().does(recordAct(anton().outlook(),
            {.mandate = *m_running,
                .point = 1,
                .words = u"две телеги обещает двор у моста, утром в пятницу"_s,
                .progress = ActRecorded::Progress::PointDone}));
        anton().waits(std::chrono::hours(50));
        anton().does(
            recordAct(anton().outlook(), {.mandate = *m_running, .words = u"обещал за это две корзины яблок"_s}));
        anton().does(ask(anton().outlook(), {*m_running, u"а три телеги можно?"_s}));
        m_orchard->meet();
        const ChangeId answer = vera().does(proposeRatification(vera().outlook(), {.of = act}));
        m_orchard->meet();
        for (Person &person : m_orchard->people)
            person.isFor(answer);
        m_orchard->meet();
        vera().closes(answer);
        MandateText other = harvest(m_orchard->olga().id());
        other.matter = u"Общий склад для трёх дворов и мастерской на набережной"_s;
        m_orchard->meet();
        m_recalled = givenAndAccepted(vera(), m_orchard->olga(), other);
        vera().waits(std::chrono::hours(20));
        vera().does(recall(vera().outlook(),
            {.mandate = *m_recalled,
                .inFavour = {anton().id()},
                .way = Recall::Way::OnPaper,
                .reason = u"склад строим сами"_s}));
        m_orchard->olga().does(recordAct(
            m_orchard->olga().outlook(), {.mandate = *m_recalled, .point = 1, .words = u"обещала место на складе"_s}));
        m_orchard->meet();
        for (Person &person : m_orchard->people)
            person.waitsUntil(theFirst + std::chrono::days(5));
    }
    void look(const QString &name, const std::function<QWidget *(QWidget *)> &make)
    {
        for (const QString &language : {u"ru"_s, u"en"_s}) {
            m_languages->use(language);
            gallery::look(name + u'.' + language, make, {1000, 1500});
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        gallery::prepare();
        m_languages = std::make_unique<workbench::LanguageChoice>();
        live();
    }

    void the_page_with_a_mandate_that_runs()
    {
        look(u"mandate-running"_s, [this](QWidget *parent) -> QWidget * {
            auto *page = new workbench::ListAndSheet(u"user-identity"_s, parent);
            auto *sheet = new MandateSheet(page);
            page->setSheet(sheet);
            page->list()->say(u"Делегаты"_s, u"Новый наказ…"_s);
            page->setRows(listRows({vera().outlook()}));
            sheet->sayWords();
            sheet->show(vera().outlook(), vera().mandate(*m_running));
            return page;
        });
    }

    void the_sheet_that_its_delegate_sees()
    {
        look(u"mandate-mine"_s, [this](QWidget *parent) {
            auto *sheet = new MandateSheet(parent);
            sheet->sayWords();
            sheet->show(anton().outlook(), anton().mandate(*m_running));
            return sheet;
        });
    }

    void the_sheet_of_a_recalled_mandate_says_what_remains_open()
    {
        look(u"mandate-recalled"_s, [this](QWidget *parent) {
            auto *sheet = new MandateSheet(parent);
            sheet->sayWords();
            sheet->show(m_orchard->olga().outlook(), m_orchard->olga().mandate(*m_recalled));
            return sheet;
        });
    }

    void the_dialogs()
    {
        const auto embedded = [](QDialog *dialog, QWidget *parent) -> QWidget * {
            dialog->setParent(parent);
            dialog->setWindowFlags(Qt::Widget);
            dialog->show();
            return dialog;
        };
        look(u"dialog-act"_s,
            [&](QWidget *parent) { return embedded(new ActDialog(anton().mandate(*m_running), nullptr), parent); });
        look(u"dialog-recall"_s, [&](QWidget *parent) {
            return embedded(
                new RecallDialog([this] { return std::optional(vera().outlook()); }, *m_running, nullptr), parent);
        });
        look(u"dialog-report"_s, [&](QWidget *parent) {
            return embedded(new ReportDialog(anton().outlook(), anton().mandate(*m_running),
                                *reportFromLog(anton().outlook(), *m_running), nullptr),
                parent);
        });
        look(u"dialog-ratify"_s, [&](QWidget *parent) {
            return embedded(new RatifyDialog(*m_running, u"две телеги обещает двор"_s, nullptr), parent);
        });
        look(u"dialog-mandate"_s,
            [&](QWidget *parent) { return embedded(new MandateDialog({vera().outlook()}, nullptr), parent); });
    }

    void a_council_shows_who_sits_and_who_answered_and_what_is_none_as_that()
    {
        SealedGroup sad(u"Сад"_s, {"vera", "anton"});
        SealedGroup yard(u"Двор на набережной"_s, {"dina", "egor"});
        SealedGroup mill(u"Мельница"_s, {"zoya", "foma"}, 2);
        SealedGroup council(
            u"Совет реки"_s, {"vera there", "dina there", "zoya there", "boris there"}, 1, groups::GroupKind::Council);
        Person &there = council.person();
        const SpaceId space = spaceOf(there);
        for (SealedGroup *group : {&sad, &yard, &mill})
            says(there, group->card(space));
        says(there, sad.seat(space, council.person(0).id()));
        says(there, yard.seat(space, council.person(1).id()));
        const groups::Sealed whole = mill.seat(space, council.person(2).id());
        groups::Sealed forged = whole;
        forged.signatures.erase(forged.signatures.begin());
        says(there, forged); // one signature of two
        council.group().meet();
        council.person(3).does(declareWork(council.person(3).outlook(), {u"чинит мост"_s}));
        council.group().meet();
        there.does(layMatter(there.outlook(), {u"Урожай"_s, u"кто, когда и на чём везёт"_s}));
        there.does(foundCommittee(there.outlook(), {u"мост"_s, {}, std::chrono::year(2026) / 12 / 20}));
        const ChangeId outcome = there.does(proposeOutcome(there.outlook(),
            {.words = {u"Урожай"_s, u"общий склад у моста до первого снега"_s, {u"ближе всем"_s},
                 {{u"Мельница"_s, u"мост чинят до весны"_s}}}}));
        Person &vera = sad.person();
        const ChangeId home = vera.does(bringOutcome(vera.outlook(),
            {space, u"Совет реки"_s, outcome, {u"Урожай"_s, u"общий склад у моста до первого снега"_s}}));
        sad.adopt(vera.does(
            proposeRatification(vera.outlook(), {.of = home, .answer = Answer::Reserved, .words = u"до мая"_s})));
        says(there, sad.seals(*answerStatement(vera.outlook(), bookOf(vera), home, {SealedGroup::salt()})));
        there.waitsUntil(theFirst + std::chrono::days(3));
        look(u"council"_s, [&](QWidget *parent) {
            auto *sheet = new CouncilSheet(parent);
            sheet->sayWords();
            sheet->show(there.outlook(), bookOf(there));
            return sheet;
        });
        look(u"dialog-outcome"_s, [&](QWidget *parent) -> QWidget * {
            auto *dialog = new MatterDialog(MatterDialog::For::Outcome, theFirst, nullptr);
            dialog->setParent(parent);
            dialog->setWindowFlags(Qt::Widget);
            dialog->show();
            return dialog;
        });
    }

    void the_forms_on_paper_are_one_page_and_their_code_names_the_mandate()
    {
        m_languages->use(u"ru"_s);
        const Mandate &mandate = vera().mandate(*m_running);
        const QString folder = qEnvironmentVariable("POCHIN_GALLERY");
        int number = 0;
        for (const PaperForm &form : {mandateCard(vera().outlook(), mandate), recallForm(vera().outlook(), mandate),
                 ratificationSlip(vera().outlook(), mandate, mandate.acts.front().act)}) {
            const auto pdf = pdfOf(form);
            QVERIFY(pdf);
            QVERIFY(pdf->startsWith("%PDF-"));
            QCOMPARE(pdf->count("/Type /Page\n"), 1);
            QVERIFY(form.code.contains(mandate.id.hex()) && form.code.contains(mandate.quoted.words.hex()));
            if (!folder.isEmpty()) {
                QFile file(folder + u"/paper-%1.pdf"_s.arg(++number));
                QVERIFY(file.open(QIODevice::WriteOnly) && file.write(*pdf) == pdf->size());
            }
        }
    }
};

QTEST_MAIN(DelegatesGalleryTest)
#include "delegates_gallery_test.moc"
