// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assemblies/domain/decision_lookup.h"
#include "assemblies/domain/position_acts.h"
#include "groups/views/group_sheet.h"
#include "groups/views/groups_page.h"
#include "support/window_walk.h"

#include <QMenu>

namespace pochin::test {

/// Somebody at the page of groups: turns to one of them, does what its sheet offers, and decides things in it.
class GroupsWalk : public WindowWalk
{
public:
    [[nodiscard]] groups::GroupSheet &sheet() { return *stage().the<groups::GroupSheet>(); }
    [[nodiscard]] groups::GroupsPage &page()
    {
        for (auto *each : window().pages()) {
            if (auto *groups = qobject_cast<groups::GroupsPage *>(each))
                return *groups;
        }
        qFatal("there is no page of groups");
    }
    [[nodiscard]] ledger::Outlook seen(const ledger::SpaceId &group) const { return *desk().outlook(group); }

    /// Fills in two fields and presses the button, as anybody would.
    ledger::SpaceId found(const QString &title, const std::function<void()> &before = {})
    {
        const auto known = desk().ids();
        go(u"groups"_s);
        page().foundGroup();
        type(u"title"_s, title);
        if (before)
            before();
        finish(u"Found the group"_s);
        for (const ledger::SpaceId &id : desk().ids()) {
            if (std::ranges::find(known, id) == known.end())
                return id;
        }
        qFatal("nothing was founded");
    }
    void turnTo(const ledger::SpaceId &group)
    {
        go(u"groups"_s);
        page().showGroup(group);
        stage().settle();
    }
    void more(const QString &words)
    {
        press(u"More…"_s);
        for (auto *menu : sheet().findChildren<QMenu *>()) {
            for (QAction *action : menu->actions()) {
                if (action->text().remove(u'&') == words)
                    action->trigger();
            }
            menu->close();
        }
        EVENTUALLY(form());
    }
    void finish(const QString &deed)
    {
        press(deed, form());
        closed();
        stage().settle();
    }
    void pick(const QString &field, const QString &words)
    {
        auto *choice = qobject_cast<QComboBox *>(form()->field(field));
        QVERIFY(choice);
        for (int row = 0; row < choice->count(); ++row) {
            if (choice->itemText(row).contains(words))
                return choice->setCurrentIndex(row);
        }
        QFAIL(qPrintable(u"there is no choice with: "_s + words));
    }
    [[nodiscard]] QString words() { return wordsOf(&sheet()); }
    [[nodiscard]] QString reason() { return form()->deed()->reason(); }

    ledger::ChangeId does(
        const ledger::SpaceId &group, const std::function<Result<ledger::Deed>(const ledger::Outlook &)> &deed)
    {
        const auto done = desk().does(group, deed);
        stage().settle();
        if (!done)
            qFatal("not done: %s", qPrintable(done.error().detail));
        return *done;
    }
    /// Proposed, agreed and closed by the one who is here.
    ledger::ChangeId decide(const ledger::SpaceId &group, const QString &what)
    {
        const ledger::ChangeId wording = does(group, [&](const ledger::Outlook &now) {
            return assemblies::propose(now, {.what = what, .why = u"так сговорились"_s, .concerns = u"всех"_s});
        });
        does(group, [&](const ledger::Outlook &now) { return assemblies::takePosition(now, {.wording = wording}); });
        does(group, [&](const ledger::Outlook &now) { return assemblies::close(now, wording); });
        return wording;
    }
};

} // namespace pochin::test
