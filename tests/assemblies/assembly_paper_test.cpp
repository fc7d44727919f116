// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Agenda and minutes on paper: what hangs on the wall is what is on the agenda, and what goes round is the version that
// was confirmed, with every remark.
#include "assemblies/held_assembly.h"
#include "assemblies/print/assembly_paper.h"

#include <QTest>

using namespace pochin;
using namespace pochin::assemblies;
using namespace pochin::assemblies::test;
using namespace Qt::StringLiterals;
using ledger::ChangeId;

class AssemblyPaperTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Garden> m_garden;
    std::optional<ChangeId> m_evening;

    ChangeId does(std::size_t who, const Result<ledger::Deed> &deed) { return m_garden->done(who, deed); }
    [[nodiscard]] AssemblyPaper agenda() const
    {
        return agendaPaper(m_garden->outlook(), m_garden->assembly(*m_evening));
    }

private Q_SLOTS:
    void init()
    {
        m_garden = std::make_unique<Garden>();
        m_evening = m_garden->called();
    }

    void an_agenda_has_its_items_in_order_with_room_to_write()
    {
        for (const QString &title : {u"крыша"_s, u"забор"_s})
            does(vera, addItem(m_garden->outlook(), {.assembly = *m_evening, .title = title, .minutes = 20}));
        const AssemblyPaper page = agenda();
        QCOMPARE(page.title, u"Осеннее собрание"_s);
        QCOMPARE(page.blocks.size(), 2);
        QVERIFY(page.blocks.front().heading.contains(u"крыша"_s));
        QVERIFY(page.blocks.front().paragraphs.front().contains(u"20"_s));
        QVERIFY(page.blocks.back().heading.contains(u"забор"_s));
        QVERIFY(page.blocks.back().blanks > 0);
        QVERIFY(page.foot.contains(u"М.7"_s));
    }

    void minutes_on_paper_name_their_version_who_was_there_and_each_remark()
    {
        does(vera, markMeeting(m_garden->outlook(), {.assembly = *m_evening}));
        for (const std::size_t who : {vera, anton})
            does(who,
                notePresence(
                    m_garden->outlook(who), {.assembly = *m_evening, .who = {.person = m_garden->person(who)}}));
        does(vera, markMeeting(m_garden->outlook(), {.assembly = *m_evening, .mark = MeetingMarked::Mark::Closed}));
        const ChangeId minutes
            = does(vera, writeMinutes(m_garden->outlook(), *m_evening, u"Крышу кроем <b>сами</b>."_s));
        does(anton, answerMinutes(m_garden->outlook(anton), {minutes, true, u"и чай был"_s}));
        const auto outlook = m_garden->outlook();
        const AssemblyPaper page
            = minutesPaper(outlook, m_garden->assembly(*m_evening), *outlook.part<AssembliesPart>().minutes(minutes));
        QStringList all;
        for (const auto &block : page.blocks)
            all += block.paragraphs;
        const QString text = all.join(u'\n');
        QVERIFY(text.contains(u"Крышу кроем <b>сами</b>."_s)); // as it was written: nothing is markup
        QVERIFY(text.contains(u"и чай был"_s));
        QVERIFY(text.contains(u"Антон"_s));
        QVERIFY(page.foot.contains(minutes.hex().first(16)));
    }

    void a_long_agenda_goes_on_to_further_pages_of_one_document()
    {
        const auto pagesOf
            = [](const QByteArray &pdf) { return pdf.count("/Type /Page\n") + pdf.count("/Type /Page "); };
        does(vera, addItem(m_garden->outlook(), {.assembly = *m_evening, .title = u"крыша"_s}));
        const auto one = pdfOf(agenda());
        QVERIFY(one && one->startsWith("%PDF-"));
        for (int i = 0; i < 20; ++i)
            does(vera, addItem(m_garden->outlook(), {.assembly = *m_evening, .title = u"дело %1"_s.arg(i)}));
        const auto many = pdfOf(agenda());
        QVERIFY(many);
        QCOMPARE(pagesOf(*one), 1);
        QVERIFY2(pagesOf(*many) > 1, qPrintable(QString::number(pagesOf(*many))));
    }
};

QTEST_MAIN(AssemblyPaperTest)
#include "assembly_paper_test.moc"
