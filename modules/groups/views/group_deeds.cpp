// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "groups/views/group_deeds.h"

#include "groups/domain/admission.h"
#include "groups/domain/errand_acts.h"
#include "groups/domain/group_part.h"
#include "groups/domain/leaving.h"
#include "groups/domain/need_acts.h"
#include "groups/domain/promise_acts.h"
#include "groups/domain/thing_acts.h"
#include "groups/domain/unions.h"
#include "groups/views/deed_form_of_group.h"
#include "groups/views/group_rows.h"
#include "groups/words/group_words.h"

#include <KLocalizedString>

namespace pochin::groups {

using namespace ledger;
using namespace Qt::StringLiterals;

namespace {

ChangeId idOf(const QString &hex)
{
    return *ChangeId::fromBytes(QByteArray::fromHex(hex.toLatin1()));
}

} // namespace

DeviceCard cardOf(const Outlook &outlook, const PersonId &person)
{
    const auto &requests = outlook.part<PeoplePart>().requests;
    if (const auto request = requests.find(person); request != requests.end())
        return request->second.card;
    const FeedKey feed = *FeedKey::fromBytes(person.bytes());
    const auto &known = outlook.part<Devices>().recipients;
    const auto recipient = known.find(feed);
    return {.feed = feed, .recipient = recipient == known.end() ? QByteArray() : recipient->second};
}

GroupDeeds::GroupDeeds(SpacesDesk &desk, QWidget *parent)
    : QObject(parent), m_desk(desk), m_parent(parent), m_liabilities(liabilities)
{
}

std::optional<Outlook> GroupDeeds::outlook() const
{
    return m_group ? m_desk.outlook(*m_group) : std::nullopt;
}

QString GroupDeeds::trouble(const Make &make) const
{
    const auto seen = outlook();
    return seen ? reasonOf(make(*seen)) : i18nc("@info why not", "The vault is locked.");
}

void GroupDeeds::doAtOnce(const QString &sentence, const Make &make)
{
    const auto result = m_desk.does(*m_group, make);
    if (result)
        Q_EMIT done(sentence);
    else
        Q_EMIT failed(reasonOf(result.error()));
}

DeedForm *GroupDeeds::open(const Form &form)
{
    const auto made = [form](const FormValues &values) {
        return [form, values](const Outlook &seen) { return form.make(seen, values); };
    };
    auto *dialog = new DeedForm(
        form.words, form.fields, [this, made](const FormValues &values) { return trouble(made(values)); },
        [this, made, form](const FormValues &values) {
            const auto result = m_desk.does(*m_group, made(values));
            if (result && form.then)
                form.then(*result, values);
            if (result)
                Q_EMIT done(form.sentence);
            return reasonOf(result);
        },
        m_parent);
    connect(&m_desk, &SpacesDesk::closed, dialog, &QDialog::reject);
    if (form.notes) {
        const auto sayNotes = [this, dialog, notes = form.notes] {
            const auto seen = outlook();
            const auto all = seen ? notes(*seen, dialog->values()) : QMap<QString, QString>();
            for (auto note = all.cbegin(); note != all.cend(); ++note)
                dialog->setNote(note.key(), note.value());
        };
        connect(dialog, &DeedForm::changed, dialog, sayNotes);
        sayNotes();
    }
    dialog->open();
    return dialog;
}

// --- rows

void GroupDeeds::vouch(const QString &person)
{
    const PersonId id = *PersonId::fromBytes(QByteArray::fromHex(person.toLatin1()));
    if (outlook()->part<GroupPart>().entry == EntryWay::ByAssembly)
        return admitByDecision(id);
    doAtOnce(i18nc("@info", "You vouched for a newcomer."),
        [id](const Outlook &seen) { return admit(seen, cardOf(seen, id), nameOf(seen.space.state(), id)); });
}

void GroupDeeds::keepOrTakeOver(const QString &promise)
{
    const ChangeId id = idOf(promise);
    const auto seen = outlook();
    const auto &promises = seen->part<PromisePart>().promises;
    const auto found = promises.find(id);
    if (found != promises.end() && found->second.bearer == seen->self && !isFree(found->second, seen->standing()))
        doAtOnce(i18nc("@info", "Done. Nobody waits for it any more."),
            [id](const Outlook &now) { return keepPromise(now, {.promise = id}); });
    else
        doAtOnce(i18nc("@info", "You have taken it over."),
            [id](const Outlook &now) { return takeOverPromise(now, {.promise = id}); });
}

void GroupDeeds::takeOrHandOver(const QString &errand)
{
    const ChangeId id = idOf(errand);
    const auto seen = outlook();
    const Errand &about = seen->part<ErrandPart>().errands.at(id);
    const auto holders = holdersOf(about, seen->standing());
    if (isDrawn(about) && holders.empty()) {
        draw(id);
        return;
    }
    if (std::ranges::find(holders, seen->self) == holders.end()) {
        doAtOnce(i18nc("@info", "You hold the errand now, until its end."),
            [id](const Outlook &now) { return takeErrand(now, {.errand = id}); });
        return;
    }
    open({.words = {.title = i18nc("@title:window", "Hand the errand over"),
              .explanation = i18nc("@info", "Its place becomes free, and whoever takes it reads what you write here."),
              .deed = i18nc("@action:button", "Hand over")},
        .fields = {{.key = u"note"_s, .label = i18nc("@label:textbox", "For the &next one:"), .kind = Kind::Text}},
        .sentence = i18nc("@info", "The errand is free for the next one."),
        .make = [id](const Outlook &now, const FormValues &values) {
            return handOverErrand(now, {.errand = id, .note = textOf(values, u"note"_s)});
        }});
}

void GroupDeeds::settleOrAnswer(const QString &need)
{
    const ChangeId id = idOf(need);
    const auto seen = outlook();
    if (seen->part<NeedPart>().needs.at(id).who == seen->self) {
        settleOwnNeed(id);
        return;
    }
    open({.words = {.title = i18nc("@title:window", "Answer"),
              .explanation = i18nc("@info", "What you can give, or what you need of it. You speak for yourself alone."),
              .deed = i18nc("@action:button", "Answer")},
        .fields = {{.key = u"word"_s, .label = i18nc("@label:textbox", "Your &word:")}},
        .sentence = i18nc("@info", "You have answered."),
        .make = [id](const Outlook &now, const FormValues &values) {
            return answerNeed(now, {.need = id, .word = textOf(values, u"word"_s)});
        }});
}

void GroupDeeds::book(const QString &thing)
{
    const ChangeId id = idOf(thing);
    const auto seen = outlook();
    open({.words = {.title = i18nc("@title:window", "Book a shared thing"),
              .explanation = i18nc("@info", "If somebody else has asked for the same days, the two of you agree."),
              .deed = i18nc("@action:button", "Book")},
        .fields = {{.key = u"from"_s,
                       .label = i18nc("@label a day", "&From:"),
                       .kind = Kind::Day,
                       .value = daysAhead(*seen, 0)},
            dayField(*seen, i18nc("@label a day", "&Until:"), 1),
            {.key = u"for"_s, .label = i18nc("@label:textbox", "For &what:")}},
        .sentence = i18nc("@info", "It is booked."),
        .make = [id](const Outlook &now, const FormValues &values) {
            const qint64 from = values.value(u"from"_s).toDate().startOfDay(QTimeZone::UTC).toMSecsSinceEpoch();
            return bookThing(now,
                {.thing = id,
                    .from = from,
                    .until = endOf(values.value(u"until"_s)),
                    .forWhat = textOf(values, u"for"_s)});
        }});
}

} // namespace pochin::groups
