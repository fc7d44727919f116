// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A call that is changed, and one that is taken back.
#include "assemblies/domain/meeting/call_moment.h"

namespace pochin::assemblies {

using namespace ledger;

namespace {

enum ChangedKey : quint64 {
    ChangedAssembly = 1,
    ChangedFields,
    ChangedTitle,
    ChangedWhen,
    ChangedMinutes,
    ChangedWhere,
    ChangedWords,
    ChangedReplaced
};
enum OffKey : quint64 { OffAssembly = 1, OffWhy };
constexpr std::size_t mostReplaced = 200;
constexpr quint64 everyField = 31;

} // namespace

// --- changed ---------------------------------------------------------------------------------------------------------

QByteArray AssemblyChanged::encoded() const
{
    PayloadWriter out;
    out.id(ChangedAssembly, assembly);
    out.number(ChangedFields, static_cast<quint64>(fields.toInt()));
    out.text(ChangedTitle, title);
    if (fields.testFlag(Field::When))
        out.moment(ChangedWhen, when);
    if (minutes > 0)
        out.number(ChangedMinutes, minutes);
    out.text(ChangedWhere, where);
    out.text(ChangedWords, words);
    out.ids(ChangedReplaced, replaced);
    return out.bytes();
}

Result<AssemblyChanged> AssemblyChanged::decoded(QByteArrayView payload)
{
    PayloadReader in(payload);
    AssemblyChanged changed{.assembly = in.id<ChangeId>(ChangedAssembly),
        .fields = Fields::fromInt(static_cast<Fields::Int>(in.number(ChangedFields, 1, everyField))),
        .title = in.optionalText(ChangedTitle, aLine)};
    if (changed.fields.testFlag(Field::When))
        changed.when = readWhen(in, ChangedWhen);
    changed.minutes = static_cast<quint32>(in.number(ChangedMinutes, 1, AssemblyCalled::longest, 0));
    changed.where = in.optionalText(ChangedWhere, aLine);
    changed.words = in.optionalText(ChangedWords, aText);
    changed.replaced = in.ids<ChangeId>(ChangedReplaced, mostReplaced);
    if (changed.fields.testFlag(Field::Title) && changed.title.trimmed().isEmpty())
        in.fail(ChangedTitle, QLatin1StringView("nothing written"));
    return in.read(std::move(changed));
}

Result<> AssemblyChanged::apply(SpaceState &state, const FoldedChange &change) const
{
    Assembly *altered = alterableAssembly(state, assembly);
    if (!altered)
        return namesNoAssembly();
    const WrittenAt at = placeOf(change);
    if (fields.testFlag(Field::Title))
        altered->title.write(at, title, replaced);
    if (fields.testFlag(Field::When))
        altered->when.write(at, when, replaced);
    if (fields.testFlag(Field::Minutes))
        altered->minutesLong.write(at, minutes, replaced);
    if (fields.testFlag(Field::Where))
        altered->where.write(at, where, replaced);
    if (fields.testFlag(Field::Words))
        altered->words.write(at, words, replaced);
    return {};
}

namespace {

/// The fields of `wanted` that say something else than what is shown, or that have several versions to settle.
AssemblyChanged::Fields changedFields(const Assembly &assembly, const AssemblyChanged &wanted)
{
    using Field = AssemblyChanged::Field;
    AssemblyChanged::Fields fields;
    const auto compare = [&](Field field, const auto &written, const auto &value) {
        if (wanted.fields.testFlag(field) && (*written.shown() != value || written.versions().size() > 1))
            fields |= field;
    };
    compare(Field::Title, assembly.title, wanted.title);
    compare(Field::When, assembly.when, wanted.when);
    compare(Field::Minutes, assembly.minutesLong, wanted.minutes);
    compare(Field::Where, assembly.where, wanted.where);
    compare(Field::Words, assembly.words, wanted.words);
    return fields;
}

std::vector<ChangeId> versionsOf(const Assembly &assembly, AssemblyChanged::Fields fields)
{
    using Field = AssemblyChanged::Field;
    std::vector<ChangeId> versions;
    const auto add = [&](Field field, const auto &written) {
        if (fields.testFlag(field))
            std::ranges::copy(written.versionIds(), std::back_inserter(versions));
    };
    add(Field::Title, assembly.title);
    add(Field::When, assembly.when);
    add(Field::Minutes, assembly.minutesLong);
    add(Field::Where, assembly.where);
    add(Field::Words, assembly.words);
    std::ranges::sort(versions);
    versions.erase(std::ranges::unique(versions).begin(), versions.end());
    return versions;
}

} // namespace

Result<Deed> changeAssembly(const Outlook &outlook, const AssemblyChanged &wanted)
{
    const auto assembly = askedLiveAssembly(outlook, wanted.assembly);
    if (!assembly)
        return std::unexpected(assembly.error());
    AssemblyChanged made{.assembly = wanted.assembly, .fields = changedFields(**assembly, wanted)};
    if (!made.fields)
        return refusal(Refusal::NothingChanged);
    using Field = AssemblyChanged::Field;
    if (made.fields.testFlag(Field::When)) {
        if (const auto inReach = withinReach(outlook, wanted.when); !inReach)
            return std::unexpected(inReach.error());
    }
    made.title = made.fields.testFlag(Field::Title) ? wanted.title : QString();
    made.when = made.fields.testFlag(Field::When) ? wanted.when : 0;
    made.minutes = made.fields.testFlag(Field::Minutes) ? wanted.minutes : 0;
    made.where = made.fields.testFlag(Field::Where) ? wanted.where : QString();
    made.words = made.fields.testFlag(Field::Words) ? wanted.words : QString();
    made.replaced = versionsOf(**assembly, made.fields);
    return checkedDeed(made);
}

// --- called off ------------------------------------------------------------------------------------------------------

QByteArray AssemblyCalledOff::encoded() const
{
    PayloadWriter out;
    out.id(OffAssembly, assembly);
    out.text(OffWhy, why);
    return out.bytes();
}

Result<AssemblyCalledOff> AssemblyCalledOff::decoded(QByteArrayView payload)
{
    PayloadReader in(payload);
    AssemblyCalledOff calledOff{.assembly = in.id<ChangeId>(OffAssembly), .why = in.text(OffWhy, aLine)};
    return in.read(std::move(calledOff));
}

Result<> AssemblyCalledOff::apply(SpaceState &state, const FoldedChange &change) const
{
    const Assembly *known = std::as_const(state).part<AssembliesPart>().assembly(assembly);
    if (!known)
        return namesNoAssembly();
    if (known->called.by != change.author)
        return refusal(MeetingRefusal::NotItsCaller);
    if (!known->calledOff.empty())
        return refusal(MeetingRefusal::CalledOff);
    alterableAssembly(state, assembly)->calledOff.push_back(kept(change, *this));
    return {};
}

Result<Deed> callOff(const Outlook &outlook, const AssemblyCalledOff &calledOff)
{
    const auto assembly = askedLiveAssembly(outlook, calledOff.assembly);
    if (!assembly)
        return std::unexpected(assembly.error());
    if ((*assembly)->called.by != outlook.self)
        return refusal(MeetingRefusal::NotItsCaller);
    if (!(*assembly)->marks.empty())
        return refusal(MeetingRefusal::UnderWay);
    if (calledOff.why.trimmed().isEmpty())
        return refusal(Refusal::ReasonMissing);
    return checkedDeed(calledOff);
}

} // namespace pochin::assemblies
