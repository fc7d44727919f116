// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assemblies/domain/meeting/calling.h"

#include "assemblies/domain/meeting/call_moment.h"

namespace pochin::assemblies {

using namespace ledger;

namespace {

enum CalledKey : quint64 {
    CalledKind = 1,
    CalledTitle,
    CalledWhen,
    CalledMinutes,
    CalledWhere,
    CalledWords,
    CalledUid,
    CalledAfter
};

} // namespace

QByteArray AssemblyCalled::encoded() const
{
    PayloadWriter out;
    out.choice(CalledKind, kind);
    out.text(CalledTitle, title);
    out.moment(CalledWhen, when);
    if (minutes > 0)
        out.number(CalledMinutes, minutes);
    out.text(CalledWhere, where);
    out.text(CalledWords, words);
    out.text(CalledUid, uid);
    out.id(CalledAfter, after);
    return out.bytes();
}

Result<AssemblyCalled> AssemblyCalled::decoded(QByteArrayView payload)
{
    PayloadReader in(payload);
    AssemblyCalled called{.kind = in.choice(CalledKind, AssemblyKind::Delegates),
        .title = in.text(CalledTitle, aLine),
        .when = readWhen(in, CalledWhen),
        .minutes = static_cast<quint32>(in.number(CalledMinutes, 1, longest, 0)),
        .where = in.optionalText(CalledWhere, aLine),
        .words = in.optionalText(CalledWords, aText),
        .uid = in.optionalText(CalledUid, aLine),
        .after = in.optionalId<ChangeId>(CalledAfter)};
    if (called.title.trimmed().isEmpty())
        in.fail(CalledTitle, QLatin1StringView("nothing written"));
    return in.read(std::move(called));
}

Result<> AssemblyCalled::apply(SpaceState &state, const FoldedChange &change) const
{
    Assembly assembly{.called = kept(change, *this),
        .title = {},
        .when = {},
        .minutesLong = {},
        .where = {},
        .words = {},
        .calledOff = {},
        .items = {},
        .order = {},
        .marks = {},
        .presence = {},
        .roles = {},
        .minutes = {}};
    const WrittenAt at = placeOf(change);
    assembly.title.write(at, title, {});
    assembly.when.write(at, when, {});
    assembly.minutesLong.write(at, minutes, {});
    assembly.where.write(at, where, {});
    assembly.words.write(at, words, {});
    state.alterable<AssembliesPart>().assemblies.emplace(change.id, std::move(assembly));
    return {};
}

Result<Deed> callAssembly(const Outlook &outlook, const AssemblyCalled &called)
{
    if (!outlook.isMember())
        return refusal(Refusal::NotAMember);
    if (called.after && !outlook.part<AssembliesPart>().assembly(*called.after))
        return refusal(MeetingRefusal::NoSuchAssembly);
    if (const auto inReach = withinReach(outlook, called.when); !inReach)
        return std::unexpected(inReach.error());
    return checkedDeed(called);
}

} // namespace pochin::assemblies
