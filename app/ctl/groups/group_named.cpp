// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/groups/group_named.h"

#include "ctl/line/session.h"
#include "groups/domain/errand_part.h"
#include "groups/domain/group_part.h"
#include "groups/domain/need_part.h"
#include "groups/domain/people_part.h"
#include "groups/domain/promise_part.h"
#include "groups/domain/seal_part.h"
#include "groups/domain/thing_part.h"
#include "groups/domain/unions.h"
#include "ledger/store/spaces.h"

#include <QDateTime>
#include <QJsonObject>
#include <QTimeZone>

namespace pochin::ctl {

using namespace groups;
using namespace ledger;
using namespace Qt::StringLiterals;

namespace {

using Titled = std::vector<std::pair<ChangeId, QString>>;

template <typename Map, typename Title>
Titled titled(const Map &map, const Title &title)
{
    Titled all;
    for (const auto &[id, thing] : map)
        all.emplace_back(id, title(thing));
    return all;
}

} // namespace

Titled errandsOf(const Space &space)
{
    return titled(space.state().part<ErrandPart>().errands, [](const Errand &errand) { return errand.what; });
}

Titled promisesOf(const Space &space)
{
    return titled(space.state().part<PromisePart>().promises, [](const Promise &promise) { return promise.what; });
}

Titled needsOf(const Space &space)
{
    return titled(space.state().part<NeedPart>().needs, [](const Need &need) { return need.what; });
}

Titled thingsOf(const Space &space)
{
    return titled(space.state().part<ThingPart>().things, [](const Thing &thing) { return thing.name; });
}

Titled bookingsOf(const Space &space)
{
    Titled all;
    for (const auto &[id, thing] : space.state().part<ThingPart>().things) {
        for (const Booking &booking : thing.bookings)
            all.emplace_back(booking.id, booking.forWhat);
    }
    return all;
}

Titled unionLinksOf(const Space &space)
{
    return titled(space.state().part<UnionPart>().links, [](const UnionLink &link) { return link.name; });
}

Titled sealDraftsOf(const Space &space)
{
    return titled(space.state().part<SealPart>().drafts, [](const SealPart::Draft &) { return QString(); });
}

Result<NamedInGroup> chosenThing(Session &session, const QString &typed, const Things &things)
{
    const auto spaces = session.spaces();
    if (!spaces)
        return std::unexpected(spaces.error());
    std::vector<NamedInGroup> named;
    std::vector<Candidate> candidates;
    for (const SpaceId &space : (*spaces)->ids()) {
        for (const auto &[id, title] : things(*(*spaces)->space(space))) {
            named.push_back({.space = space, .id = id});
            candidates.push_back({.id = id.bytes().toByteArray(), .title = title});
        }
    }
    return chosen(typed, candidates).transform([&](std::size_t i) { return named[i]; });
}

Result<PersonId> chosenInGroup(Session &session, const SpaceId &space, const QString &typed)
{
    return seenGroup(session, space).and_then([&](const Outlook &outlook) {
        std::vector<Candidate> candidates;
        for (const PersonSeen &person : peopleOf(outlook))
            candidates.push_back({.id = person.id.bytes().toByteArray(), .title = person.name});
        return chosenId<PersonId>(typed, candidates);
    });
}

Result<Outlook> seenGroup(Session &session, const SpaceId &space)
{
    return session.spaces().and_then([&](const Spaces *spaces) -> Result<Outlook> {
        const auto outlook = spaces->outlook(space);
        return outlook ? Result<Outlook>(*outlook) : failure(Failure::Kind::NotPermitted, u"no-feed-here"_s);
    });
}

Result<std::vector<Outlook>> seenGroups(Session &session)
{
    return session.spaces().transform([](const Spaces *spaces) {
        std::vector<Outlook> all;
        for (const SpaceId &id : spaces->ids()) {
            if (const auto outlook = spaces->outlook(id))
                all.push_back(*outlook);
        }
        return all;
    });
}

Result<Outcome> doneInGroup(
    Session &session, const SpaceId &space, const KLocalizedString &sentence, const GroupDeed &deed)
{
    return seenGroup(session, space)
        .and_then(deed)
        .and_then([&](const Deed &done) { return (*session.spaces())->author(space, done); })
        .transform([&](const ChangeId &id) {
            return Outcome{.text = sentence.toString() + u" ("_s + shortOf(id) + u')',
                .json = QJsonObject{{u"id"_s, id.hex()}, {u"group"_s, space.hex()}},
                .found = {}};
        });
}

Result<qint64> momentIn(const Arguments &arguments, const QString &option)
{
    const QString typed = arguments.last(option);
    if (const QDate day = QDate::fromString(typed, Qt::ISODate); day.isValid() && typed.size() == 10)
        return day.endOfDay(QTimeZone::UTC).toMSecsSinceEpoch();
    const QDateTime moment = QDateTime::fromString(typed, Qt::ISODateWithMs);
    if (!moment.isValid())
        return failure(
            Failure::Kind::InvalidInput, u"--%1 takes a day such as 2026-12-31, not '%2'"_s.arg(option, typed));
    return moment.toMSecsSinceEpoch();
}

Result<std::optional<qint64>> optionalMomentIn(const Arguments &arguments, const QString &option)
{
    if (!arguments.has(option))
        return std::optional<qint64>();
    return momentIn(arguments, option).transform([](qint64 moment) { return std::optional(moment); });
}

Result<int> choiceIn(const Arguments &arguments, const QString &option, const QStringList &words, int otherwise)
{
    if (!arguments.has(option))
        return otherwise;
    const auto at = words.indexOf(arguments.last(option));
    if (at < 0)
        return failure(Failure::Kind::InvalidInput, u"--%1 takes one of: %2"_s.arg(option, words.join(u", "_s)));
    return static_cast<int>(at);
}

Verb verbOnThing(const QString &name, const QString &operands, const KLocalizedString &summary,
    std::vector<OptionSyntax> options, const Things &things, const KLocalizedString &sentence, const DeedOnThing &deed)
{
    const auto run = [things, sentence, deed](Session &session, const Arguments &arguments) {
        return chosenThing(session, arguments.words.value(0), things).and_then([&](const NamedInGroup &named) {
            return doneInGroup(session, named.space, sentence,
                [&](const Outlook &outlook) { return deed(outlook, named.id, arguments); });
        });
    };
    return {name, operands, summary, std::move(options), 1, 2, run};
}

Verb verbInGroup(const QString &name, const QString &operands, const KLocalizedString &summary,
    std::vector<OptionSyntax> options, int words, const KLocalizedString &sentence, const DeedInGroup &deed)
{
    const auto run = [sentence, deed](Session &session, const Arguments &arguments) {
        return chosenSpace(session, arguments.words.value(0)).and_then([&](const SpaceId &space) {
            return doneInGroup(
                session, space, sentence, [&](const Outlook &outlook) { return deed(outlook, arguments); });
        });
    };
    return {name, operands, summary, std::move(options), words, words, run};
}

} // namespace pochin::ctl
