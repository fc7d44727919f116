// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Deeds that are seldom done, behind "More" on a group's sheet. Each asks which thing is meant: it has no row of its
// own.
#include "groups/domain/admission.h"
#include "groups/domain/description.h"
#include "groups/domain/entry_request.h"
#include "groups/domain/errand_acts.h"
#include "groups/domain/going_on.h"
#include "groups/domain/group_part.h"
#include "groups/domain/leaving.h"
#include "groups/domain/own_card.h"
#include "groups/domain/promise_acts.h"
#include "groups/domain/thing_acts.h"
#include "groups/domain/unions.h"
#include "groups/views/among.h"
#include "groups/views/deed_form_of_group.h"
#include "groups/views/group_rows.h"
#include "groups/words/group_words.h"

#include <KLocalizedString>

namespace pochin::groups {

using namespace ledger;
using namespace Qt::StringLiterals;

namespace {

Among<PersonId> peopleWhere(const Outlook &outlook, const std::function<bool(const PersonSeen &)> &fits)
{
    Among<PersonId> people;
    for (const PersonSeen &person : peopleOf(outlook)) {
        if (person.id != outlook.self && fits(person))
            people.add(person.name, person.id);
    }
    return people;
}

QString inWords(const Outlook &outlook, const Thing &thing, const Booking &booking)
{
    return i18nc("@item:inlistbox a booking: %1 is a thing, %2 and %3 are days, %4 a person", "%1, %2 to %3: %4",
        thing.name, dayOf(booking.from), dayOf(booking.until), nameIn(outlook, booking.who));
}

} // namespace

// --- people ----------------------------------------------------------------------------------------------------------

void GroupDeeds::chooseName()
{
    const auto seen = outlook();
    open({.words = {.title = i18nc("@title:window", "Be called otherwise"),
              .explanation = i18nc("@info", "What you said and took on stays yours, under the new name."),
              .deed = i18nc("@action:button", "Call me so")},
        .fields = {{.key = u"name"_s,
            .label = i18nc("@label:textbox", "My &name here:"),
            .value = groups::nameOf(seen->space.state(), seen->self)}},
        .sentence = i18nc("@info", "You are called so now."),
        .make = [](const Outlook &now, const FormValues &values) {
            return groups::chooseName(now, textOf(values, u"name"_s));
        }});
}

/// П.I.3.5.Б: nobody has to live with everybody, and the one whom it is said to hears why.
void GroupDeeds::declineNewcomer()
{
    const auto asking
        = peopleWhere(*outlook(), [](const PersonSeen &one) { return one.state == MembershipState::Requested; });
    open({.words = {.title = i18nc("@title:window", "Decline a newcomer"),
              .explanation
              = i18nc("@info", "You say only that you do not vouch for them. Others still may, and then they come in."),
              .deed = i18nc("@action:button", "Decline")},
        .fields = {asking.field(i18nc("@label:listbox", "&Who:")), wordField(i18nc("@label:textbox", "&Why:"))},
        .sentence = i18nc("@info", "You have declined."),
        .make = onChosen(asking, [](const Outlook &now, const PersonId &person, const FormValues &values) {
            return groups::decline(now, {.newcomer = person, .reason = textOf(values, u"word"_s)});
        })});
}

/// The group wants an assembly's word on each newcomer: whoever admits names the decision.
void GroupDeeds::admitByDecision(const PersonId &person)
{
    const DecisionChoice decision{m_decisions(*outlook())};
    open({.words = {.title = i18nc("@title:window", "Let somebody in"),
              .explanation = i18nc("@info", "In this group an assembly decides who comes in. Which decision was it?"),
              .deed = i18nc("@action:button", "Let them in")},
        .fields = {decision.field()},
        .sentence = i18nc("@info", "You vouched for a newcomer."),
        .make = [person, decision](const Outlook &now, const FormValues &values) {
            return admit(now, cardOf(now, person), groups::nameOf(now.space.state(), person), decision.chosen(values));
        }});
}

void GroupDeeds::endExchange()
{
    const auto members = peopleWhere(*outlook(), [](const PersonSeen &one) {
        return one.state == MembershipState::Member || one.state == MembershipState::Away;
    });
    open({.words = {.title = i18nc("@title:window", "End exchange with somebody"),
              .explanation = i18nc("@info",
                  "What they write afterwards counts for nothing here. What they took on is free to take over. Whoever "
                  "vouches for them resumes it."),
              .deed = i18nc("@action:button", "End exchange")},
        .fields = {members.field(i18nc("@label:listbox", "&With whom:")), wordField(i18nc("@label:textbox", "&Why:"))},
        .sentence = i18nc("@info", "Exchange has ended."),
        .make = onChosen(members, [](const Outlook &now, const PersonId &person, const FormValues &values) {
            return groups::endExchange(now, {.with = person, .reason = textOf(values, u"word"_s)});
        })});
}

// --- what was taken on -----------------------------------------------------------------------------------------------

void GroupDeeds::layDownPromise()
{
    const auto seen = outlook();
    Among<ChangeId> own;
    for (const auto &[id, promise] : seen->part<PromisePart>().promises) {
        if (promise.bearer == seen->self && promise.state == Promise::State::Open)
            own.add(promise.what, id);
    }
    open({.words = {.title = i18nc("@title:window", "Lay something down"),
              .explanation
              = i18nc("@info", "It is free to take over at once, and the next one reads what you write here."),
              .deed = i18nc("@action:button", "Lay it down")},
        .fields = {own.field(i18nc("@label:listbox", "What you &took on:")),
            wordField(i18nc("@label:textbox", "For the &next one:"))},
        .sentence = i18nc("@info", "It is free to take over."),
        .make = onChosen(own, [](const Outlook &now, const ChangeId &promise, const FormValues &values) {
            return groups::layDownPromise(now, {.promise = promise, .word = textOf(values, u"word"_s)});
        })});
}

void GroupDeeds::withdrawErrand()
{
    const auto seen = outlook();
    Among<ChangeId> own;
    for (const auto &[id, errand] : seen->part<ErrandPart>().errands) {
        if (groups::withdrawErrand(*seen, {.errand = id}))
            own.add(errand.what, id);
    }
    open({.words = {.title = i18nc("@title:window", "Take an offered errand back"),
              .explanation = i18nc("@info", "Only what you offered yourself, and as long as nobody has taken it."),
              .deed = i18nc("@action:button", "Take it back")},
        .fields = {own.field(i18nc("@label:listbox", "&Errand:"))},
        .sentence = i18nc("@info", "The errand is taken back."),
        .make = onChosen(own, [](const Outlook &now, const ChangeId &errand, const FormValues &) {
            return groups::withdrawErrand(now, {.errand = errand});
        })});
}

// --- shared things ---------------------------------------------------------------------------------------------------

void GroupDeeds::moveThing()
{
    Among<ChangeId> things;
    for (const auto &[id, thing] : outlook()->part<ThingPart>().things)
        things.add(thing.name, id);
    open({.words = {.title = i18nc("@title:window", "A thing stands elsewhere"),
              .explanation = i18nc("@info", "Where it is, for whoever needs it next. Whose it is nobody writes down."),
              .deed = i18nc("@action:button", "Say where")},
        .fields = {things.field(i18nc("@label:listbox", "&Thing:")),
            {.key = u"where"_s, .label = i18nc("@label:textbox", "&Where:")},
            {.key = u"gone"_s, .label = i18nc("@option:check", "It is &gone"), .kind = Kind::Check, .value = false}},
        .sentence = i18nc("@info", "Everybody finds it now."),
        .make = onChosen(things, [](const Outlook &now, const ChangeId &thing, const FormValues &values) {
            return groups::moveThing(
                now, thing, {.where = textOf(values, u"where"_s), .isGone = values.value(u"gone"_s).toBool()});
        })});
}

void GroupDeeds::withdrawBooking()
{
    const auto seen = outlook();
    Among<ChangeId> own;
    for (const auto &[thingId, thing] : seen->part<ThingPart>().things) {
        for (const Booking &booking : thing.bookings) {
            if (booking.who == seen->self && !booking.isWithdrawn)
                own.add(inWords(*seen, thing, booking), booking.id);
        }
    }
    open({.words = {.title = i18nc("@title:window", "Take a booking back"),
              .explanation = i18nc("@info", "The days are free for others at once."),
              .deed = i18nc("@action:button", "Take it back")},
        .fields = {own.field(i18nc("@label:listbox", "&Booking:"))},
        .sentence = i18nc("@info", "The booking is taken back."),
        .make = onChosen(own, [](const Outlook &now, const ChangeId &booking, const FormValues &) {
            return groups::withdrawBooking(now, booking);
        })});
}

/// П.I.3.5.Б-5: two who want the same days agree, each by a word of their own; nothing and nobody ranks them.
void GroupDeeds::agreeBooking()
{
    const auto seen = outlook();
    Among<std::pair<ChangeId, ChangeId>> clashes;
    for (const auto &[thingId, thing] : seen->part<ThingPart>().things) {
        for (const Booking &own : thing.bookings) {
            if (own.who != seen->self)
                continue;
            for (const ChangeId &other : toAgreeWith(thing, own)) {
                const auto theirs = std::ranges::find(thing.bookings, other, &Booking::id);
                clashes.add(inWords(*seen, thing, *theirs), {own.id, other});
            }
        }
    }
    open({.words = {.title = i18nc("@title:window", "Agree on the same days"),
              .explanation = i18nc("@info", "You say that both bookings can be. It holds once the other says so too."),
              .deed = i18nc("@action:button", "Agree")},
        .fields = {clashes.field(i18nc("@label:listbox", "With &which booking:"))},
        .sentence = i18nc("@info", "You have agreed."),
        .make
        = onChosen(clashes, [](const Outlook &now, const std::pair<ChangeId, ChangeId> &both, const FormValues &) {
              return groups::agreeBooking(now, both.first, both.second);
          })});
}

void GroupDeeds::noteHandOver()
{
    QStringList kinds;
    for (int kind = 0; kind <= static_cast<int>(HandedOverKind::Lesson); ++kind)
        kinds << wordFor(static_cast<HandedOverKind>(kind));
    open({.words = {.title = i18nc("@title:window", "Note what was handed over"),
              .explanation = i18nc("@info", "Nothing of a group is lost: it says what it leaves, and where it is."),
              .deed = i18nc("@action:button", "Note it")},
        .fields = {{.key = u"kind"_s,
                       .label = i18nc("@label:listbox", "It &is:"),
                       .kind = Kind::Choice,
                       .value = 0,
                       .choices = kinds},
            {.key = u"what"_s, .label = i18nc("@label:textbox", "Wh&at:")},
            {.key = u"where"_s, .label = i18nc("@label:textbox", "Where it is, or &who has it:")}},
        .sentence = i18nc("@info", "It is noted."),
        .make = [](const Outlook &now, const FormValues &values) {
            return groups::noteHandOver(now,
                {.kind = static_cast<HandedOverKind>(values.value(u"kind"_s).toInt()),
                    .what = textOf(values, u"what"_s),
                    .where = textOf(values, u"where"_s)});
        }});
}

} // namespace pochin::groups
