// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "associations/views/association_forms.h"

#include "associations/domain/announcing.h"
#include "associations/domain/call.h"
#include "associations/domain/carrying.h"
#include "associations/domain/dissolving.h"
#include "associations/domain/moving.h"
#include "associations/domain/rewording.h"
#include "associations/words/association_words.h"
#include "groups/domain/description.h"
#include "groups/domain/genesis.h"
#include "ledger/domain/devices.h"

#include <KLocalizedString>

#include <QUuid>

namespace pochin::associations {

using namespace Qt::StringLiterals;
using Kind = FormField::Kind;
using ledger::SpaceId;

namespace {

const QString ownSpace = u"own"_s;

template <typename Id>
std::optional<Id> chosenIn(const FormValues &values, const QString &key)
{
    return Id::fromBytes(QByteArray::fromHex(values.value(key).toLatin1()));
}

/// The groups of this device's person, to choose one from.
QList<std::pair<QString, QString>> groupsAt(ledger::SpacesDesk &desk)
{
    QList<std::pair<QString, QString>> groups;
    for (const SpaceId &id : desk.ids()) {
        if (const auto outlook = desk.outlook(id))
            groups.append({id.hex(), groups::titleOf(outlook->space.state())});
    }
    return groups;
}

/// The associations that go on and in which one takes part, but for `without`.
QList<std::pair<QString, QString>> othersThan(const ChangeId &without, const Outlook &outlook)
{
    QList<std::pair<QString, QString>> others;
    for (const auto &[id, other] : outlook.part<AssociationsPart>().associations) {
        const Standing now = standing(other, outlook);
        if (id != without && !now.isOver() && now.hasParticipant(outlook.self))
            others.append({id.hex(), *other.task.shown()});
    }
    return others;
}

/// Of this device in its group; a space that is founded from there gets the same, and is no weaker.
ledger::RecipientKind kindOfKeys(ledger::SpacesDesk &desk, const SpaceId &group)
{
    const auto feed = desk.spaces().feed(group);
    const auto &recipients = desk.outlook(group)->part<ledger::Devices>().recipients;
    const auto own = feed ? recipients.find(*feed) : recipients.end();
    return own == recipients.end() ? ledger::RecipientKind::X25519 : ledger::recipientKindOf(own->second);
}

/// A space for people of several groups or of none; who calls is its founder, under the name they have here.
Result<SpaceId> foundedFor(
    ledger::SpacesDesk &desk, const QString &title, const QString &pseudonym, ledger::RecipientKind kind)
{
    const auto genesis = [&](const ledger::DeviceCard &card) {
        return groups::founding({.kind = groups::GroupKind::Association,
            .title = title.trimmed().left(aName.most),
            .deed = title.trimmed(),
            .rules = {.powers = ledger::SpaceRules::Powers::EachMember},
            .founders = {{.card = card, .name = pseudonym}},
            .nonce = QUuid::createUuid().toRfc4122()});
    };
    return desk.found(genesis, kind);
}

} // namespace

DeedForm callAnywhereForm(ledger::SpacesDesk &desk, const SpaceId &here)
{
    const auto outlook = desk.outlook(here);
    DeedForm form = callForm(outlook->now);
    auto places = groupsAt(desk);
    places.append({ownSpace, i18nc("@item:inlistbox", "in a space of its own, with people of several groups")});
    form.fields.append({u"where"_s, i18nc("@label:listbox", "Where"), Kind::Choice, here.hex(), places});
    form.where = [here](const FormValues &values) { return chosenIn<SpaceId>(values, u"where"_s).value_or(here); };
    form.before = [&desk, here, name = nameIn(*outlook, outlook->self)](
                      const FormValues &values) -> Result<std::optional<SpaceId>> {
        if (values[u"where"_s] != ownSpace)
            return std::nullopt;
        return foundedFor(desk, values[u"task"_s], name, kindOfKeys(desk, here)).transform([](const SpaceId &id) {
            return std::optional(id);
        });
    };
    return form;
}

DeedForm mergeForm(const Association &association, const Outlook &outlook)
{
    DeedForm form = callForm(outlook.now, {association.id}, &association);
    form.fields.prepend(
        {u"with"_s, i18nc("@label:listbox", "Merge with"), Kind::Choice, {}, othersThan(association.id, outlook)});
    form.ask = [id = association.id](const Outlook &now, const FormValues &values) -> Result<Deed> {
        const auto other = chosenIn<ChangeId>(values, u"with"_s);
        if (!other)
            return refused(Refusal::NoSuchAssociation);
        return callForm(now.now, {id, *other}).ask(now, values);
    };
    return form;
}

DeedForm rewordForm(const Association &association)
{
    DeedForm form = callForm(Instant(), {}, &association);
    form.title = i18nc("@title:window", "Word the call anew");
    form.explanation = i18nc("@info", "Others may have joined for the words as they were; they see what you change.");
    form.fields = {form.fields[0], form.fields[1], form.fields[3]};
    form.deed = i18nc("@action:button", "Keep");
    form.ask = [id = association.id](const Outlook &outlook, const FormValues &values) {
        const QStringList needed = values[u"needed"_s].split(u'\n', Qt::SkipEmptyParts);
        return reword(
            outlook, Rewording{id, values[u"task"_s], values[u"doneTest"_s], {needed.begin(), needed.end()}, {}});
    };
    return form;
}

DeedForm announceForm(const AtHand &atHand)
{
    auto groups = groupsAt(*atHand.desk);
    groups.removeIf([&](const auto &group) { return group.first == atHand.space.hex(); });
    return {i18nc("@title:window", "Make known"),
        i18nc("@info", "The other group reads what it is for and until when. Nobody is brought into it."),
        {{u"where"_s, i18nc("@label:listbox", "In which group"), Kind::Choice, {}, groups}},
        i18nc("@action:button", "Make known"),
        [atHand](const Outlook &outlook, const FormValues &) -> Result<Deed> {
            const auto home = atHand.outlook();
            if (!home)
                return refused(Refusal::NoSuchAssociation);
            return announce(outlook, *home->part<AssociationsPart>().association(atHand.id), *home);
        },
        [here = atHand.space](
            const FormValues &values) { return chosenIn<SpaceId>(values, u"where"_s).value_or(here); }};
}

DeedForm dissolveForm(const ChangeId &association)
{
    return {i18nc("@title:window", "End it for the group"),
        i18nc("@info", "Those who take part end theirs by handing over. This ends it whatever they say."),
        {{u"why"_s, i18nc("@label:textbox", "Why")}}, i18nc("@action:button", "End it"),
        [association](const Outlook &outlook, const FormValues &values) {
            return dissolve(outlook, association, values[u"why"_s]);
        }};
}

DeedForm moveForm(const Task &task, const Outlook &outlook)
{
    return {i18nc("@title:window", "Bring the task to another association"),
        i18nc("@info", "It stays the same task, with everything that was said of it."),
        {{u"to"_s, i18nc("@label:listbox", "Where to"), Kind::Choice, {}, othersThan(task.association(), outlook)}},
        i18nc("@action:button", "Bring it there"),
        [id = task.id](const Outlook &now, const FormValues &values) -> Result<Deed> {
            const auto to = chosenIn<ChangeId>(values, u"to"_s);
            if (!to)
                return refused(Refusal::NotTakingPart);
            return move(now, id, *to);
        }};
}

} // namespace pochin::associations
