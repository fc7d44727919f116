// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "groups/domain/description.h"

#include "groups/domain/group_part.h"
#include "groups/domain/may.h"

namespace pochin::groups {

using namespace ledger;

namespace {

constexpr TextLimit limitOf(DescriptionField field)
{
    return field == DescriptionField::Title ? aName : aLine;
}

} // namespace

void DescriptionPart::writeTo(CborWriter &out) const
{
    out.writeMapHeader(fields.size());
    for (const auto &[field, versions] : fields) {
        out.writeUint(static_cast<quint64>(field));
        versions.writeTo(out, [](CborWriter &writer, const QString &text) { writer.writeText(text); });
    }
}

QByteArray Described::encoded() const
{
    PayloadWriter out;
    out.choice(1, field);
    out.text(2, text);
    out.ids(3, replaced);
    return out.bytes();
}

Result<Described> Described::decoded(QByteArrayView payload)
{
    constexpr std::size_t mostVersions = 200;
    PayloadReader in(payload);
    const auto field = in.choice(1, DescriptionField::Place);
    Described act{.field = field, .text = in.text(2, limitOf(field)), .replaced = in.ids<ChangeId>(3, mostVersions)};
    return in.read(std::move(act));
}

Result<> Described::apply(SpaceState &state, const FoldedChange &change) const
{
    state.alterable<DescriptionPart>().fields[field].write(
        {.depth = change.depth, .change = change.id}, text, replaced);
    return {};
}

QString described(const SpaceState &state, DescriptionField field)
{
    const auto &fields = state.part<DescriptionPart>().fields;
    if (const auto written = fields.find(field); written != fields.end())
        return *written->second.shown();
    const auto &group = state.part<GroupPart>();
    switch (field) {
    case DescriptionField::Title:
        return group.title;
    case DescriptionField::Ground:
        return group.ground;
    case DescriptionField::Purpose:
        return group.deed;
    case DescriptionField::Place:
        return {};
    }
    Q_UNREACHABLE_RETURN({});
}

QString titleOf(const SpaceState &state)
{
    return described(state, DescriptionField::Title);
}

Result<Deed> describe(const Outlook &outlook, DescriptionField field, const QString &text)
{
    return isHere(outlook).and_then([&] { return writable(text, limitOf(field)); }).transform([&] {
        const auto &fields = outlook.part<DescriptionPart>().fields;
        const auto written = fields.find(field);
        return deedOf(Described{.field = field,
            .text = text,
            .replaced = written == fields.end() ? std::vector<ChangeId>() : written->second.versionIds()});
    });
}

} // namespace pochin::groups
