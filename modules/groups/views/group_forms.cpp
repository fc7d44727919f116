// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The deeds of a group's sheet that begin with an empty form.
#include "groups/domain/description.h"
#include "groups/domain/errand_acts.h"
#include "groups/domain/leaving.h"
#include "groups/domain/need_acts.h"
#include "groups/domain/own_card.h"
#include "groups/domain/promise_acts.h"
#include "groups/domain/thing_acts.h"
#include "groups/views/deed_form_of_group.h"
#include "groups/words/group_words.h"

#include <KLocalizedString>

namespace pochin::groups {

using namespace ledger;
using namespace Qt::StringLiterals;

namespace {

std::vector<QString> linesOf(const QVariant &text)
{
    std::vector<QString> lines;
    for (const QString &line : text.toString().split(u'\n', Qt::SkipEmptyParts))
        lines.push_back(line.trimmed());
    return lines;
}

QString joined(const std::vector<QString> &lines)
{
    return QStringList(lines.begin(), lines.end()).join(u'\n');
}

} // namespace

void GroupDeeds::stateSkills()
{
    const auto seen = outlook();
    const Skills skills = personSeen(*seen, seen->self).skills;
    open({.words = {.title = i18nc("@title:window", "What I can do"),
              .explanation = i18nc("@info",
                  "Only if you like, one thing a line. It helps others find you and gives nobody "
                  "a rank; an empty card is as good."),
              .deed = i18nc("@action:button", "Say it")},
        .fields = {{.key = u"can"_s,
                       .label = i18nc("@label:textbox", "I &can:"),
                       .kind = Kind::Text,
                       .value = joined(skills.can)},
            {.key = u"teach"_s,
                .label = i18nc("@label:textbox", "I can &teach:"),
                .kind = Kind::Text,
                .value = joined(skills.canTeach)}},
        .sentence = i18nc("@info", "Your card is changed."),
        .make = [](const Outlook &now, const FormValues &values) {
            return groups::stateSkills(
                now, {.can = linesOf(values.value(u"can"_s)), .canTeach = linesOf(values.value(u"teach"_s))});
        }});
}

void GroupDeeds::makePromise()
{
    open({.words = {.title = i18nc("@title:window", "Take something on"),
              .explanation = i18nc(
                  "@info", "A promise is your own record. Nobody makes it for you, and you can lay it down openly."),
              .deed = i18nc("@action:button", "Take it on")},
        .fields = {{.key = u"what"_s, .label = i18nc("@label:textbox", "&What:")},
            {.key = u"dated"_s, .label = i18nc("@option:check", "By a &day"), .kind = Kind::Check},
            dayField(*outlook(), i18nc("@label a day", "&By:"), 7)},
        .sentence = i18nc("@info", "You have taken it on."),
        .make = [](const Outlook &now, const FormValues &values) {
            const bool isDated = values.value(u"dated"_s).toBool();
            return groups::makePromise(now,
                {.what = textOf(values, u"what"_s),
                    .due = isDated ? std::optional(endOf(values.value(u"until"_s))) : std::nullopt});
        }});
}

void GroupDeeds::offerErrand()
{
    QStringList kinds;
    for (int kind = 0; kind <= static_cast<int>(ErrandKind::Other); ++kind)
        kinds.append(wordFor(static_cast<ErrandKind>(kind)));
    open({.words = {.title = i18nc("@title:window", "Offer an errand"),
              .explanation
              = i18nc("@info", "An errand ends by itself and is taken by whoever wants to; nobody is put into it."),
              .deed = i18nc("@action:button", "Offer")},
        .fields = {{.key = u"what"_s, .label = i18nc("@label:textbox", "&What:")},
            {.key = u"kind"_s,
                .label = i18nc("@label:listbox", "&Kind:"),
                .kind = Kind::Choice,
                .value = static_cast<int>(ErrandKind::Other),
                .choices = kinds},
            dayField(*outlook(), i18nc("@label a day", "Its &end:"), 30),
            {.key = u"drawn"_s,
                .label = i18nc("@option:check", "Draw among the &willing; I am one of them"),
                .kind = Kind::Check}},
        .sentence = i18nc("@info", "The errand is offered."),
        .make =
            [](const Outlook &now, const FormValues &values) {
                return groups::offerErrand(now,
                    {.kind = static_cast<ErrandKind>(values.value(u"kind"_s).toInt()),
                        .what = textOf(values, u"what"_s),
                        .until = endOf(values.value(u"until"_s))});
            },
        .then =
            [this](const ChangeId &errand, const FormValues &values) {
                if (values.value(u"drawn"_s).toBool())
                    beWilling(errand);
            }});
}

void GroupDeeds::stateNeed()
{
    open(
        {.words = {.title = i18nc("@title:window", "State a need or an offer"),
             .explanation = i18nc("@info", "What fits here in the group is shown at once; only the rest goes further."),
             .deed = i18nc("@action:button", "State it")},
            .fields = {{.key = u"kind"_s,
                           .label = i18nc("@label:listbox", "&It is:"),
                           .kind = Kind::Choice,
                           .value = 0,
                           .choices = {wordFor(NeedKind::Need), wordFor(NeedKind::Offer)}},
                {.key = u"what"_s, .label = i18nc("@label:textbox", "&What:")},
                dayField(*outlook(), i18nc("@label a day", "&Until:"), 14)},
            .sentence = i18nc("@info", "It is stated."),
            .make = [](const Outlook &now, const FormValues &values) {
                return groups::stateNeed(now,
                    {.kind = static_cast<NeedKind>(values.value(u"kind"_s).toInt()),
                        .what = textOf(values, u"what"_s),
                        .until = endOf(values.value(u"until"_s))});
            }});
}

void GroupDeeds::shareThing()
{
    open({.words = {.title = i18nc("@title:window", "Share a thing"),
              .explanation
              = i18nc("@info", "For everybody's use, by agreement. What counts is where it lies, not whose it is."),
              .deed = i18nc("@action:button", "Share")},
        .fields = {{.key = u"thing"_s, .label = i18nc("@label:textbox", "&What:")},
            {.key = u"where"_s, .label = i18nc("@label:textbox", "Where it &lies, or who looks after it:")}},
        .sentence = i18nc("@info", "It is there for all."),
        .make = [](const Outlook &now, const FormValues &values) {
            return groups::shareThing(now, {.thing = textOf(values, u"thing"_s), .where = textOf(values, u"where"_s)});
        }});
}

void GroupDeeds::describe()
{
    const auto seen = outlook();
    const auto &state = seen->space.state();
    const QStringList fields{i18nc("@item:inlistbox what is described", "Name"),
        i18nc("@item:inlistbox what is described", "Ground"),
        i18nc("@item:inlistbox what is described", "What it does"),
        i18nc("@item:inlistbox what is described", "Place")};
    open({.words = {.title = i18nc("@title:window", "Describe the group"),
              .explanation = i18nc("@info", "Anybody writes this. What two write at once stands side by side."),
              .deed = i18nc("@action:button", "Write it")},
        .fields = {{.key = u"field"_s,
                       .label = i18nc("@label:listbox", "&What:"),
                       .kind = Kind::Choice,
                       .value = 2,
                       .choices = fields},
            {.key = u"text"_s,
                .label = i18nc("@label:textbox", "&In words:"),
                .value = described(state, DescriptionField::Purpose)}},
        .sentence = i18nc("@info", "It is written."),
        .make = [](const Outlook &now, const FormValues &values) {
            return groups::describe(
                now, static_cast<DescriptionField>(values.value(u"field"_s).toInt()), textOf(values, u"text"_s));
        }});
}

void GroupDeeds::goAwayOrComeBack()
{
    const auto seen = outlook();
    if (personSeen(*seen, seen->self).state == MembershipState::Away) {
        doAtOnce(i18nc("@info", "Welcome back."), [](const Outlook &now) { return comeBack(now); });
        return;
    }
    open({.words = {.title = i18nc("@title:window", "Away for some time"),
              .explanation
              = i18nc("@info", "The others see until when. Nothing is taken from you, and it ends by itself."),
              .deed = i18nc("@action:button", "Say it")},
        .fields = {dayField(*seen, i18nc("@label a day", "&Until:"), 14),
            {.key = u"word"_s, .label = i18nc("@label:textbox", "A &word:")}},
        .sentence = i18nc("@info", "The others know until when you are away."),
        .make = [](const Outlook &now, const FormValues &values) {
            return goAway(now, {.until = endOf(values.value(u"until"_s)), .word = textOf(values, u"word"_s)});
        }});
}

void GroupDeeds::leave()
{
    const auto seen = outlook();
    const auto behind = borneBy(m_liabilities(*seen), seen->self);
    QStringList lines{leavingSentence(behind.size())};
    for (const Liability &liability : behind)
        lines.append(u"– "_s + wordFor(liability.kind) + u": "_s + liability.what);
    open({.words = {.title = i18nc("@title:window", "Leave the group"),
              .explanation = lines.join(u'\n'),
              .deed = i18nc("@action:button", "Leave now")},
        .fields = {{.key = u"word"_s, .label = i18nc("@label:textbox", "A &word, if you like:")}},
        .sentence = i18nc("@info", "You have left. Your copy stays yours."),
        .make = [](const Outlook &now, const FormValues &values) {
            return groups::leave(now, {.word = textOf(values, u"word"_s)});
        }});
}

} // namespace pochin::groups
