// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/assemblies/decisions_json.h"

#include "assemblies/domain/decision_lookup.h"
#include "assemblies/domain/discussion.h"
#include "assemblies/words/assembly_words.h"
#include "composition/effect_offers.h"
#include "ctl/groups/group_named.h"
#include "groups/domain/people_part.h"
#include "groups/domain/promise_part.h"

#include <QJsonArray>
#include <QJsonObject>

namespace pochin::ctl {

using namespace assemblies;
using namespace ledger;
using namespace Qt::StringLiterals;

namespace {

QString nameIn(const Outlook &outlook, const PersonId &person)
{
    return groups::nameOf(outlook.space.state(), person);
}

QJsonArray namesIn(const Outlook &outlook, const std::vector<PersonId> &persons)
{
    QJsonArray names;
    for (const PersonId &person : persons)
        names.append(nameIn(outlook, person));
    return names;
}

QString nameOf(PositionKind kind)
{
    static const QStringList names{u"for-doing"_s, u"for"_s, u"if"_s, u"aside"_s, u"object"_s, u"own"_s};
    return names.at(static_cast<qsizetype>(kind));
}

QJsonObject rowOf(const Outlook &outlook, const Matter &matter)
{
    const MatterSeen is = seen(outlook, matter);
    return {{u"id"_s, matter.id.hex()}, {u"wording"_s, is.shown->id.hex()}, {u"what"_s, is.shown->text.what},
        {u"by"_s, nameIn(outlook, matter.first().by)}, {u"quoted"_s, assemblies::nameOf(matter.quoted)},
        {u"state"_s, assemblies::nameOf(is.state)}, {u"waitsForMe"_s, is.waitsForMe},
        {u"textChanged"_s, is.hasTextChanged}, {u"reviewDue"_s, is.isReviewDue}, {u"hasDissent"_s, is.hasDissent},
        {u"boundBy"_s, namesIn(outlook, boundBy(outlook, is.shown->id))}};
}

QJsonArray positionsOf(const Outlook &outlook, const Wording &wording)
{
    QJsonArray all;
    for (const auto &position : wording.positions) {
        all.append(QJsonObject{{u"id"_s, position.id.hex()}, {u"by"_s, nameIn(outlook, position.by)},
            {u"position"_s, nameOf(position.act.kind)}, {u"words"_s, position.act.words},
            {u"paragraph"_s, position.act.paragraph},
            {u"counts"_s, positionOf(outlook, wording, position.by) == &position}});
    }
    return all;
}

QJsonArray wordingsIn(const Outlook &outlook, const Matter &matter)
{
    QJsonArray all;
    for (const Wording &wording : matter.wordings) {
        const Wording *before = wording.previous ? matter.find(*wording.previous) : nullptr;
        QJsonArray changed;
        for (const Difference &difference :
            before ? differences(before->text, wording.text) : std::vector<Difference>())
            changed.append(QJsonObject{
                {u"field"_s, difference.field}, {u"before"_s, difference.before}, {u"after"_s, difference.after}});
        all.append(QJsonObject{{u"id"_s, wording.id.hex()}, {u"by"_s, nameIn(outlook, wording.by)},
            {u"changed"_s, changed}, {u"positions"_s, positionsOf(outlook, wording)}});
    }
    return all;
}

/// Each close counts what it had before it.
QJsonArray countsOf(const Outlook &outlook, const Wording &wording)
{
    QJsonArray all;
    for (const Node close : outlook.standing().closes(wording.id)) {
        const Count count = outlook.standing().count(close);
        all.append(QJsonObject{{u"id"_s, outlook.space.graph().id(close).hex()}, {u"adopted"_s, count.isAdopted},
            {u"members"_s, static_cast<qint64>(count.members)}, {u"inFavour"_s, static_cast<qint64>(count.inFavour)},
            {u"standingAside"_s, static_cast<qint64>(count.standingAside)},
            {u"objections"_s, static_cast<qint64>(count.blocks)},
            {u"conditional"_s, static_cast<qint64>(count.conditional)},
            {u"drawn"_s, count.drawn ? QJsonValue(static_cast<qint64>(*count.drawn)) : QJsonValue()}});
    }
    return all;
}

/// What the decision does by itself; null: nothing.
QJsonValue effectOf(const Outlook &outlook, const WrittenEffect &effect)
{
    static constexpr std::array names{""_L1, "end-exchange"_L1, "give-mandate"_L1, "recall"_L1, "dissolve"_L1,
        "ratify"_L1, "change-procedures"_L1, "upgrade-ruleset"_L1};
    if (effect.kind == WrittenEffect::Kind::None)
        return {};
    return QJsonObject{{u"kind"_s, names.at(static_cast<std::size_t>(effect.kind))},
        {u"about"_s, QString::fromLatin1(effect.about.toHex())},
        {u"subject"_s, composition::effectSubject(outlook, effect)}};
}

QJsonArray reasonsOf(const Outlook &outlook, const Matter &matter)
{
    static const QStringList sides{u"neither"_s, u"for"_s, u"against"_s};
    QJsonArray all;
    for (const ThreadedReason &one : threaded(matter)) {
        const auto &reason = *one.reason;
        all.append(QJsonObject{{u"id"_s, reason.id.hex()}, {u"by"_s, nameIn(outlook, reason.by)},
            {u"text"_s, reason.act.text}, {u"side"_s, sides.at(static_cast<qsizetype>(reason.act.side))},
            {u"depth"_s, one.depth},
            {u"citations"_s, QJsonArray::fromStringList({reason.act.citations.begin(), reason.act.citations.end()})}});
    }
    return all;
}

QJsonArray rivalsOf(const Outlook &outlook, const Matter &matter)
{
    QJsonArray all;
    for (const Rival &rival : sideBySide(outlook, matter)) {
        if (rival.wording != &shownWording(outlook, matter))
            all.append(QJsonObject{{u"id"_s, rival.matter->id.hex()}, {u"wording"_s, rival.wording->id.hex()},
                {u"what"_s, rival.wording->text.what}, {u"by"_s, nameIn(outlook, rival.wording->by)}});
    }
    return all;
}

QJsonArray takenOnWith(const Outlook &outlook, const Wording &wording)
{
    static const QStringList states{u"open"_s, u"kept"_s, u"laid-down"_s};
    QJsonArray all;
    for (const auto &[id, promise] : groups::promisesFrom(outlook.part<groups::PromisePart>(), wording.id))
        all.append(QJsonObject{{u"id"_s, id.hex()}, {u"by"_s, nameIn(outlook, promise->bearer)},
            {u"what"_s, promise->what}, {u"state"_s, states.at(static_cast<qsizetype>(promise->state))}});
    return all;
}

QJsonArray concernsOf(const Outlook &outlook, const Matter &matter)
{
    QJsonArray all;
    for (const auto &concern : matter.concerns)
        all.append(QJsonObject{
            {u"by"_s, nameIn(outlook, concern.by)}, {u"whom"_s, concern.act.whom}, {u"why"_s, concern.act.why}});
    return all;
}

QJsonObject detailsOf(const Outlook &outlook, const Matter &matter)
{
    const Wording &shown = shownWording(outlook, matter);
    QJsonObject json = rowOf(outlook, matter);
    json[u"why"_s] = shown.text.why;
    json[u"concerns"_s] = shown.text.concerns;
    json[u"doers"_s] = shown.text.doers;
    json[u"effect"_s] = effectOf(outlook, shown.text.effect);
    json[u"citations"_s] = QJsonArray::fromStringList({shown.text.citations.begin(), shown.text.citations.end()});
    json[u"wordings"_s] = wordingsIn(outlook, matter);
    json[u"reasons"_s] = reasonsOf(outlook, matter);
    json[u"concerned"_s] = concernsOf(outlook, matter);
    json[u"rivals"_s] = rivalsOf(outlook, matter);
    json[u"takenOn"_s] = takenOnWith(outlook, shown);
    QJsonArray dissenting;
    for (const auto *objection : dissent(outlook, shown))
        dissenting.append(QJsonObject{{u"by"_s, nameIn(outlook, objection->by)}, {u"words"_s, objection->act.words}});
    json[u"dissent"_s] = dissenting;
    QJsonArray past;
    for (const auto *concern : decidedPast(outlook, matter, shown))
        past.append(concern->act.whom);
    json[u"decidedPast"_s] = past;
    json[u"consentAwaited"_s] = namesIn(outlook, consentAwaited(outlook, shown));
    QJsonArray records;
    for (const RecordedOutcome &record : outlook.standing().recordedOutcomes(shown.id))
        records.append(QJsonObject{{u"id"_s, outlook.space.graph().id(record.record).hex()},
            {u"adopted"_s, record.isAdopted}, {u"confirmedBy"_s, namesIn(outlook, record.confirmedBy)}});
    json[u"records"_s] = records;
    json[u"counts"_s] = countsOf(outlook, shown);
    return json;
}

QString lineOfMatter(const Outlook &outlook, const Matter &matter)
{
    return u"%1  %2: %3"_s.arg(
        shortOf(matter.id), shownWording(outlook, matter).text.what, wordFor(stateOf(outlook, matter)));
}

} // namespace

std::vector<std::pair<ChangeId, QString>> wordingsOf(const Space &space)
{
    std::vector<std::pair<ChangeId, QString>> all;
    for (const auto &[id, matter] : space.state().part<Decisions>().matters) {
        for (const Wording &wording : matter.wordings)
            all.emplace_back(wording.id, wording.id == matter.current().id ? wording.text.what : QString());
    }
    return all;
}

std::vector<std::pair<ChangeId, QString>> recordsOf(const Space &space)
{
    std::vector<std::pair<ChangeId, QString>> all;
    for (const auto &[id, wording] : space.state().part<Decisions>().wordingOfRecord)
        all.emplace_back(id, QString());
    return all;
}

namespace {

Outcome listOf(const Outlook &outlook, const std::vector<const Matter *> &matters, const QString &none)
{
    QJsonArray json;
    QStringList lines;
    for (const Matter *matter : matters) {
        json.append(rowOf(outlook, *matter));
        lines.append(lineOfMatter(outlook, *matter));
    }
    return {.text = lines.isEmpty() ? none : lines.join(u'\n'), .json = json, .found = {}};
}

Result<std::optional<MatterState>> stateCalled(const QString &typed)
{
    using enum MatterState;
    if (typed.isEmpty())
        return std::nullopt;
    for (const MatterState state : {Open, Adopted, NotAdopted, Disputed, Withdrawn, Replaced}) {
        if (assemblies::nameOf(state) == typed)
            return state;
    }
    return failure(
        Failure::Kind::InvalidInput, u"--state takes open, adopted, not-adopted, disputed, withdrawn or replaced"_s);
}

} // namespace

Result<Outcome> decisionsListed(Session &session, const Arguments &arguments)
{
    const auto state = stateCalled(arguments.last(u"state"_s));
    const auto space = chosenSpace(session, arguments.words.value(0));
    if (!state || !space)
        return std::unexpected(!state ? state.error() : space.error());
    const MatterFilter filter{.words = arguments.last(u"words"_s),
        .state = *state,
        .waitsForMe = arguments.has(u"waiting"_s),
        .textChanged = arguments.has(u"changed"_s),
        .reviewDue = arguments.has(u"review"_s),
        .dissent = arguments.has(u"dissent"_s)};
    return seenGroup(session, *space).transform([&](const Outlook &outlook) {
        return listOf(outlook, mattersIn(outlook, filter), i18nc("@info:shell", "Nothing was proposed yet."));
    });
}

Result<Outcome> decisionsCiting(Session &session, const Arguments &arguments)
{
    const auto space = chosenSpace(session, arguments.words.value(0));
    if (!space)
        return std::unexpected(space.error());
    return seenGroup(session, *space).transform([&](const Outlook &outlook) {
        return listOf(outlook, citing(outlook, arguments.words.value(1)),
            i18nc("@info:shell", "Nothing here rests on that paragraph."));
    });
}

Result<Outcome> decisionShown(Session &session, const Arguments &arguments)
{
    const auto named = chosenThing(session, arguments.words.value(0), wordingsOf);
    if (!named)
        return std::unexpected(named.error());
    return seenGroup(session, named->space).transform([&](const Outlook &outlook) {
        const Matter &matter = *outlook.part<Decisions>().matter(named->id);
        return Outcome{.text = lineOfMatter(outlook, matter), .json = detailsOf(outlook, matter), .found = {}};
    });
}

} // namespace pochin::ctl
