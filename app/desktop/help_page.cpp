// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/help_page.h"

#include "workbench/heading_label.h"
#include "workbench/in_every_language.h"
#include "workbench/readable_column.h"
#include "workbench/sheet/deed_button.h"
#include "workbench/sheet/fact_rows.h"
#include "workbench/tinted_icon.h"

#include <KLazyLocalizedString>
#include <KLocalizedString>

#include <QVBoxLayout>

#include <array>

namespace pochin::desktop {

using namespace workbench;
using namespace Qt::StringLiterals;

namespace {

constexpr int betweenTopics = 16;

struct Step {
    KLazyLocalizedString label;
    KLazyLocalizedString words;
    std::array<QStringView, 2> citations = {}; ///< addresses; empty ones are left out
};

struct Topic {
    KLazyLocalizedString heading;
    std::array<Step, 3> steps; ///< a step without words is left out
};

/// Every address stands in the texts; a test opens each of them.
const std::array topics{
    Topic{.heading = kli18nc("@title a topic of the help", "Begin"),
        .steps
        = {Step{kli18nc("@label a step", "Two and a deed"),
               kli18nc("@info",
                   "Groups → Found a group: a name, what you begin with, and the card of the other. Nobody has to "
                   "allow it."),
               {u"М.27", u"П.I.3.5.А"}},
            Step{kli18nc("@label a step", "Come in"),
                kli18nc("@info",
                    "Open the invitation under Exchange: how one comes in and what is open stand there before anything "
                    "begins. Make a card and hand it back, or leave it for now."),
                {u"П.I.3.5.Б"}},
            Step{kli18nc("@label a step", "Leave"),
                kli18nc("@info",
                    "At the foot of the sheet of a group. At once, alone; what you took on is named and becomes free "
                    "for "
                    "others, and your copy stays yours."),
                {u"П.I.3.5.Б"}}}},
    Topic{.heading = kli18nc("@title a topic of the help", "Decide together"),
        .steps
        = {Step{kli18nc("@label a step", "Propose"),
               kli18nc("@info",
                   "What, why, whom it concerns, who does it. Each group decides by the procedures that it chose "
                   "itself; the program prefers none."),
               {u"П.I.3.5.Б", u"М.15"}},
            Step{kli18nc("@label a step", "In force"),
                kli18nc("@info",
                    "A decision binds those who consented. “I stand aside” is a full answer, and silence is never "
                    "consent."),
                {u"П.I.3.5.Б"}},
            Step{}}},
    Topic{.heading = kli18nc("@title a topic of the help", "Send somebody, and recall them"),
        .steps = {Step{kli18nc("@label a step", "Mandate"),
                      kli18nc("@info",
                          "A delegate carries the points that a group gave, until a day, and has no vote of their own. "
                          "What they bring home has no force before the group ratifies it."),
                      {u"М.7", u"П.I.3.8.А"}},
            Step{kli18nc("@label a step", "Recall"),
                kli18nc("@info",
                    "On the sheet of the mandate, in one step, at any moment, without a reason. It counts from the "
                    "moment "
                    "it is written; what was done without knowing of it is shown as that and waits for you."),
                {u"М.7", u"П.I.3.8.А"}},
            Step{}}},
    Topic{.heading = kli18nc("@title a topic of the help", "Do something"),
        .steps = {Step{kli18nc("@label a step", "Take on"),
                      kli18nc("@info",
                          "Open tasks of all your groups stand under Today. Everything is offered and taken; nobody "
                          "assigns anything to anybody."),
                      {u"П.I.1.2.Г", u"П.I.3.5.Б"}},
            Step{kli18nc("@label a step", "Call others"),
                kli18nc("@info",
                    "A task association has one task, a sign that it is done, and a last day. It ends by itself, and "
                    "what "
                    "it learnt stays in the archive."),
                {u"П.I.3.8.В"}},
            Step{}}},
    Topic{.heading = kli18nc("@title a topic of the help", "Stand together"),
        .steps
        = {Step{kli18nc("@label a step", "Unions"),
               kli18nc("@info",
                   "A union is a group whose members are groups; each joins and leaves by its own decision, and no "
                   "union holds the list of your members."),
               {u"П.I.3.7.А", u"П.I.3.5.Б"}},
            Step{kli18nc("@label a step", "Agreements"),
                kli18nc("@info",
                    "Two groups show each other a card, write what they agree, for how long, and how each gets out. It "
                    "is "
                    "in force once both have sealed the same words."),
                {u"М.7", u"П.I.4.5.Г"}},
            Step{}}},
};

Fact factOf(const Step &step)
{
    Fact fact{.label = step.label.toString(), .value = step.words.toString()};
    for (const QStringView cited : step.citations) {
        if (!cited.isEmpty())
            fact.citations << cited.toString();
    }
    return fact;
}

} // namespace

QString HelpPage::title() const
{
    return i18nc("@title a page", "Help");
}

QIcon HelpPage::icon() const
{
    return tintedIcon(u"help-contents"_s);
}

QWidget *HelpPage::createWidget(QWidget *parent)
{
    auto *page = new ReadableColumn(parent);
    m_heading = new HeadingLabel(HeadingLabel::Level::Page, page->sheet());
    page->column()->addWidget(m_heading);
    m_example = new DeedButton(page->sheet());
    m_example->offer();
    connect(m_example, &DeedButton::chosen, this, &HelpPage::exampleWanted);
    page->column()->addWidget(m_example, 0, Qt::AlignLeft);
    page->column()->setSpacing(betweenTopics);
    for (std::size_t i = 0; i < topics.size(); ++i) {
        auto *heading = new HeadingLabel(HeadingLabel::Level::Section, page->sheet());
        auto *steps = new FactRows(page->sheet());
        connect(steps, &FactRows::citationRequested, this, &HelpPage::citationRequested);
        page->column()->addWidget(heading);
        page->column()->addWidget(steps);
        m_topics.emplace_back(heading, steps);
    }
    page->column()->addStretch();
    inEveryLanguage(page, [this] { sayWords(); });
    return page;
}

void HelpPage::sayWords()
{
    m_heading->setText(title());
    m_example->say(i18nc("@action:button", "Walk through an example…"));
    for (std::size_t i = 0; i < topics.size(); ++i) {
        m_topics[i].first->setText(topics.at(i).heading.toString());
        QList<Fact> facts;
        for (const Step &step : topics.at(i).steps) {
            if (!step.words.isEmpty())
                facts << factOf(step);
        }
        m_topics[i].second->setFacts(facts);
    }
}

} // namespace pochin::desktop
