// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/decisions_scenes.h"

#include "assemblies/domain/discussion_acts.h"
#include "assemblies/domain/position_acts.h"
#include "assemblies/views/decision_sheet.h"
#include "assemblies/views/decisions_page.h"
#include "desktop/picture_stage.h"
#include "desktop/spaces_room.h"
#include "reference/views/texts_page.h"
#include "workbench/form/deed_form.h"

#include <QAction>
#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>

namespace pochin::desktop {

using namespace assemblies;
using namespace ledger;
using namespace Qt::StringLiterals;

namespace {

SpacesDesk &deskOf(PictureStage &stage)
{
    return stage.window().findChild<SpacesRoom *>()->desk();
}

void showPage(PictureStage &stage)
{
    stage.closeDialogs();
    stage.window().showPage(u"decisions"_s);
}

void openForm(PictureStage &stage)
{
    showPage(stage);
    for (workbench::WorkbenchPage *page : stage.window().pages()) {
        if (auto *decisions = qobject_cast<DecisionsPage *>(page))
            decisions->propose();
    }
    auto *form = stage.the<workbench::DeedForm>();
    qobject_cast<QLineEdit *>(form->field(u"what"_s))->setText(u"пускать воду по очереди"_s);
    qobject_cast<QPlainTextEdit *>(form->field(u"why"_s))->setPlainText(u"Летом её не хватает на всех сразу."_s);
}

void openMore(PictureStage &stage)
{
    qobject_cast<QCheckBox *>(stage.the<workbench::DeedForm>()->field(u"more"_s))->setChecked(true);
}

/// What one person can say alone, in a group of two where half is enough.
class Talk
{
public:
    explicit Talk(PictureStage &stage)
        : m_desk(deskOf(stage)), m_group(m_desk.ids().front()), m_now(now()), m_self(m_desk.outlook(m_group)->self)
    {
    }

    ChangeId does(const std::function<Result<Deed>(const Outlook &)> &deed) { return *m_desk.does(m_group, deed); }
    ChangeId proposed(const ProposalText &text)
    {
        return does([&](const Outlook &o) { return propose(o, text); });
    }
    void say(const ChangeId &wording, PositionKind kind, const QString &words = {})
    {
        does([&](const Outlook &o) { return takePosition(o, {.wording = wording, .kind = kind, .words = words}); });
    }
    ChangeId reason(const ReasonGiven &reason)
    {
        return does([&](const Outlook &o) { return giveReason(o, reason); });
    }
    [[nodiscard]] qint64 inDays(int days) const { return m_now + qint64(days) * 24 * 3600 * 1000; }
    [[nodiscard]] const PersonId &self() const { return m_self; }

private:
    [[nodiscard]] qint64 now() const { return m_desk.outlook(m_group)->now.time_since_epoch().count(); }

    SpacesDesk &m_desk;
    SpaceId m_group;
    qint64 m_now;
    PersonId m_self;
};

void decide(Talk &talk)
{
    const ChangeId ladder = talk.proposed({.what = u"лестница общая, лежит в сарае"_s,
        .why = u"у каждого была своя, и всегда не там"_s,
        .doers = u"Вера и Антон"_s,
        .procedure = {.ofFounding = 1},
        .review = talk.inDays(-1),
        .citations = {u"П.I.3.5.Б-5"_s}});
    talk.say(ladder, PositionKind::ForDoing, u"перенесу лестницу в сарай"_s);
    talk.does([&](const Outlook &o) { return close(o, ladder); });
}

ChangeId discuss(Talk &talk)
{
    const ChangeId first = talk.proposed({.what = u"пускать воду по очереди"_s,
        .why = u"летом её не хватает на всех сразу"_s,
        .concerns = u"сад"_s,
        .doers = u"кто поливает"_s,
        .deadline = talk.inDays(6),
        .citations = {u"М.7"_s, u"П.I.3.5.Б-2"_s},
        .addressees = {talk.self()}});
    const ChangeId why = talk.reason({.proposal = first,
        .side = ReasonGiven::Side::For,
        .text = u"в прошлом июле засохли три яблони, пока вода стояла у ворот"_s,
        .citations = {u"П.I.3.5.Б-4"_s}});
    talk.reason({.proposal = first, .answers = why, .text = u"а кто смотрит за очередью ночью?"_s});
    talk.does([&](const Outlook &o) { return declareConcern(o, {first, u"кухня"_s, u"днём вода нужна и нам"_s}); });
    const ChangeId second = talk.does([&](const Outlook &o) {
        ProposalText text = o.part<Decisions>().wording(first)->text;
        text.concerns = u"сад и кухню"_s;
        text.why = u"летом её не хватает на всех сразу, а кухне она нужна днём"_s;
        return amend(o, first, text);
    });
    talk.proposed({.what = u"поставить бочку у ворот"_s,
        .why = u"наполнится за ночь, и очередь не нужна"_s,
        .concerns = u"сад и кухню"_s,
        .doers = u"Антон"_s,
        .rivalOf = second});
    talk.say(second, PositionKind::YesIf, u"если ночью смотрит кто-то один"_s);
    return second;
}

void showDiscussion(PictureStage &stage)
{
    stage.closeDialogs();
    Talk talk(stage);
    decide(talk);
    stage.window().showThing(u"decisions"_s, discuss(talk).hex());
}

void scrollTo(PictureStage &stage, double share)
{
    for (QScrollArea *area : stage.the<DecisionSheet>()->findChildren<QScrollArea *>())
        area->verticalScrollBar()->setValue(static_cast<int>(area->verticalScrollBar()->maximum() * share));
}

void takeAPosition(PictureStage &stage)
{
    scrollTo(stage, 0);
    for (auto *deeds : stage.window().findChildren<DecisionDeeds *>())
        deeds->takePosition();
}

void showDecided(PictureStage &stage)
{
    stage.closeDialogs();
    for (const Matter *matter : mattersIn(*deskOf(stage).outlook(deskOf(stage).ids().front()), {.reviewDue = true}))
        stage.window().showThing(u"decisions"_s, matter->id.hex());
}

void showWhereCited(PictureStage &stage)
{
    stage.window().showPage(u"texts"_s);
    for (workbench::WorkbenchPage *page : stage.window().pages()) {
        if (auto *texts = qobject_cast<reference::TextsPage *>(page))
            texts->openTyped(u"М.7"_s);
    }
    stage.settle();
    for (QAction *action : stage.window().findChildren<QAction *>()) {
        if (action->shortcut() == QKeySequence(u"Ctrl+Shift+B"_s) && !action->isChecked())
            action->trigger();
    }
}

} // namespace

std::vector<Scene> decisionsScenes()
{
    return {
        {u"30-decisions-empty"_s, showPage},
        {u"31-new-proposal"_s, openForm},
        {u"32-new-proposal-more"_s, openMore},
        {u"33-proposal"_s, showDiscussion},
        {u"34-proposal-reasons"_s, [](PictureStage &stage) { scrollTo(stage, 0.45); }},
        {u"35-proposal-wordings"_s, [](PictureStage &stage) { scrollTo(stage, 1); }},
        {u"36-take-a-position"_s, takeAPosition},
        {u"37-decision"_s, showDecided},
        {u"38-where-cited"_s, showWhereCited},
    };
}

} // namespace pochin::desktop
