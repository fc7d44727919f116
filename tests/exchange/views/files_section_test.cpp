// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/exchange_room.h"
#include "desktop/picture_stage.h"
#include "desktop/public_report_dialog.h"
#include "desktop/public_report_section.h"
#include "desktop/spaces_room.h"
#include "exchange/views/file_rows.h"
#include "exchange/views/files_section.h"
#include "groups/domain/genesis.h"
#include "groups/domain/need_acts.h"
#include "groups/views/groups_page.h"
#include "support/gallery.h"
#include "vault/passphrase.h"
#include "workbench/form/deed_form.h"
#include "workbench/language.h"
#include "workbench/notice_bar.h"
#include "workbench/sheet/deed_button.h"
#include "workbench/sheet/sheet_rows.h"
#include "workbench/sheet/sheet_section.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace pochin;
using namespace pochin::desktop;
using namespace pochin::exchange;
using namespace pochin::workbench;
using namespace Qt::StringLiterals;

/// In the sheet of a group: files are given, looked at, saved out and forgotten; a report for everybody is read before
/// it is saved.
class FilesSectionTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<LanguageChoice> m_languages;
    std::unique_ptr<PictureStage> m_stage;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<ledger::SpaceId> m_space;

    ledger::SpacesDesk &desk() { return m_stage->the<SpacesRoom>()->desk(); }
    FilesSection &section() { return *m_stage->window().findChild<FilesSection *>(); }
    QList<SheetRow> rows() { return section().findChild<SheetRows *>(u"files"_s)->rows(); }
    QString notice() { return section().findChild<NoticeBar *>()->text(); }
    QString path(const QString &name) { return m_folder->filePath(name); }
    QString written(const QString &name, const QByteArray &bytes)
    {
        QFile out(path(name));
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            qFatal("the file was not written");
        return path(name);
    }
    static QByteArray readAt(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    DeedForm *giveForm()
    {
        for (auto *form : m_stage->window().findChildren<DeedForm *>(u"give"_s)) {
            if (form->isVisible()) // one that is done goes when the loop of events comes to it
                return form;
        }
        return nullptr;
    }
    void giveAs(const QString &file, const QString &called)
    {
        section().give(file);
        auto *form = giveForm();
        QVERIFY(form);
        qobject_cast<QLineEdit *>(form->field(u"called"_s))->setText(called);
        QVERIFY2(form->deed()->isOffered(), qPrintable(form->deed()->reason()));
        form->deed()->button()->click();
    }
    SectionedDialog *look()
    {
        section().look(rows().constFirst().key);
        return m_stage->window().findChild<SectionedDialog *>(u"file"_s);
    }

private Q_SLOTS:
    void initTestCase() { m_languages = std::make_unique<LanguageChoice>(); }
    void init()
    {
        m_languages->use(u"en"_s);
        m_folder = std::make_unique<QTemporaryDir>();
        m_stage = std::make_unique<PictureStage>(*m_languages);
        m_stage->window().show();
        m_stage->session().useWorkFactor(15);
        m_stage->session().create(u"Вера"_s, vault::typedPassphrase(u"four carts and one bridge"));
        m_stage->settle();
        m_space = desk()
                      .found([](const ledger::DeviceCard &card) {
                          return groups::founding({.title = u"Сад"_s,
                              .deed = u"сажаем с Верой яблони"_s,
                              .founders = {{.card = card, .name = u"Вера"_s}},
                              .nonce = QByteArray(groups::Genesis::nonceSize, 'n')});
                      })
                      .value();
        m_stage->window().showPage(u"groups"_s);
        for (WorkbenchPage *page : m_stage->window().pages()) {
            if (auto *groups = qobject_cast<groups::GroupsPage *>(page))
                groups->showGroup(*m_space);
        }
    }
    void cleanup() { m_stage.reset(); }

    void a_file_is_given_looked_at_saved_out_and_forgotten()
    {
        QVERIFY(rows().isEmpty());
        giveAs(written(u"plan.txt"_s, "от яблони до забора"), u"../../план.txt"_s);
        QCOMPARE(rows().size(), 1);
        QCOMPARE(rows().constFirst().text, u"../../план.txt"_s);
        QCOMPARE(notice(), u"“../../план.txt” travels with the next bundle."_s);

        SectionedDialog *dialog = look();
        QVERIFY(dialog->deed()->isOffered());
        QVERIFY(std::ranges::any_of(dialog->findChildren<SheetRows *>(),
            [](const SheetRows *rows) { return rows->rows().front().text == u"от яблони до забора"; }));
        gallery::keepPicture(dialog, u"file.png"_s);
        dialog->reject();
        section().saveTo(rows().constFirst().key, path(u"out.txt"_s));
        QCOMPARE(readAt(path(u"out.txt"_s)), QByteArray("от яблони до забора"));

        delete dialog;
        look()->findChild<DeedButton *>(u"other"_s)->button()->click();
        QVERIFY(rows().constFirst().note.contains(u"not kept on this machine"));
        section().saveTo(rows().constFirst().key, path(u"again.txt"_s));
        QVERIFY(readAt(path(u"again.txt"_s)).isEmpty());
    }

    void a_name_that_is_none_is_refused_beside_the_button()
    {
        section().give(written(u"plan.txt"_s, "x"));
        auto *form = giveForm();
        qobject_cast<QLineEdit *>(form->field(u"called"_s))->setText({});
        QVERIFY(!form->deed()->isOffered());
        QVERIFY(!form->deed()->reason().isEmpty());
    }

    void with_a_thing_only_the_files_about_it_are_shown()
    {
        const auto task = *ledger::ChangeId::fromBytes(QByteArray(32, 't'));
        giveAs(written(u"a.txt"_s, "a"), u"a.txt"_s);
        FilesSection &ofGroup = section();
        // As the sheet of another room has it.
        Guest *guest = m_stage->the<ExchangeRoom>()->filesSection()(&m_stage->window());
        auto *about = qobject_cast<FilesSection *>(guest);
        const auto shown = [](const FilesSection &files) { return files.findChild<SheetRows *>(u"files"_s)->rows(); };
        about->turnTo(m_space->hex(), task.hex());
        QVERIFY(shown(*about).isEmpty());
        about->give(written(u"b.txt"_s, "b"));
        giveForm()->deed()->button()->click();
        QCOMPARE(shown(*about).size(), 1);
        QCOMPARE(shown(ofGroup).size(), 2);
        QCOMPARE(shown(ofGroup).constFirst().text, u"b.txt"_s); // the latest first
        about->turnTo({}, {});
        QVERIFY(about->isHidden());
    }

    void only_what_is_text_is_shown_as_text()
    {
        QCOMPARE(textIn("копаем\n"), u"копаем\n"_s);
        QCOMPARE(textIn(QByteArray("\x89PNG\r\n\x1a\n\0", 9)), QString());
        QCOMPARE(textIn(QByteArray("a\0b", 3)), QString());
        QCOMPARE(textIn(QByteArray("\xd1", 1)), QString()); // half a letter
        QCOMPARE(textIn(QByteArray(5'000, 'a')).size(), 1'000);
    }

    void the_report_for_everybody_is_read_and_changed_before_it_is_saved()
    {
        QVERIFY(desk().does(*m_space, [](const ledger::Outlook &now) {
            return groups::stateNeed(now,
                {.kind = groups::NeedKind::Need,
                    .what = u"лопаты, спросить Веру"_s,
                    .until = (now.now + std::chrono::days(3)).time_since_epoch().count()});
        }));
        m_stage->window().findChild<PublicReportSection *>()->open();
        auto *dialog = m_stage->window().findChild<PublicReportDialog *>();
        QVERIFY(dialog);
        const QString shown = dialog->paper()->toPlainText();
        QCOMPARE(shown, u"Сад\n\nсажаем с somebody 1 яблони\n\nWhat we need\n• лопаты, спросить somebody 1\n"_s);
        dialog->leaveOut()->setChecked(true);
        QVERIFY(!dialog->paper()->toPlainText().contains(u"somebody"));
        dialog->paper()->setPlainText(u"Сад\nмой текст <i>"_s);
        QVERIFY(dialog->saveTo(path(u"report.txt"_s), paper::Format::Text));
        QCOMPARE(readAt(path(u"report.txt"_s)), QByteArray("Сад\nмой текст <i>")); // exactly what was seen
        QVERIFY(dialog->saveTo(path(u"report.pdf"_s), paper::Format::Pdf));
        QVERIFY(readAt(path(u"report.pdf"_s)).startsWith("%PDF-"));
        QVERIFY(!dialog->saveTo(path(u"nowhere/report.txt"_s), paper::Format::Text));
        gallery::keepPicture(dialog, u"public-report.png"_s);
    }
};

QTEST_MAIN(FilesSectionTest)

#include "files_section_test.moc"
