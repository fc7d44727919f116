// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delegates/domain/mandate_text.h"

#include "ledger/domain/payload_reader.h"
#include "ledger/domain/payload_writer.h"
#include "ledger/domain/sha256.h"

#include <array>

namespace pochin::delegates {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kindNames{"execute"_L1, "voice"_L1, "find-out"_L1, "do-not-agree"_L1};

/// The year 9999: what a calendar can still show.
constexpr quint64 farthestDay = 2'932'896;

} // namespace

QLatin1StringView nameOf(PointKind kind)
{
    return kindNames.at(static_cast<std::size_t>(kind));
}

std::optional<PointKind> pointKindCalled(QStringView name)
{
    for (std::size_t i = 0; i < kindNames.size(); ++i) {
        if (kindNames.at(i) == name)
            return static_cast<PointKind>(i);
    }
    return std::nullopt;
}

QByteArray MandateText::encoded() const
{
    ledger::PayloadWriter out;
    out.id(1, delegate);
    out.text(2, matter);
    out.maps(3, points, [](ledger::PayloadWriter &item, const MandatePoint &point) {
        item.choice(1, point.kind);
        item.text(2, point.words);
    });
    out.number(4, static_cast<quint64>(term.lastDay.time_since_epoch().count()));
    out.text(5, term.event);
    out.flag(6, term.endsWithLastPoint);
    out.id(7, replaces);
    out.id(8, council);
    out.texts(9, citations);
    return out.bytes();
}

Result<MandateText> MandateText::decoded(QByteArrayView bytes)
{
    ledger::PayloadReader in(bytes);
    MandateText text{.delegate = in.id<PersonId>(1),
        .matter = in.text(2, ledger::aLine),
        .points = in.maps(3, mostPoints,
            [](ledger::PayloadReader &item) {
                return MandatePoint{item.choice(1, PointKind::DoNotAgree), item.text(2, ledger::aText)};
            }),
        .term = {.lastDay = Day(std::chrono::days(in.number(4, 0, farthestDay))),
            .event = in.optionalText(5, ledger::aLine),
            .endsWithLastPoint = in.flag(6)},
        .replaces = in.optionalId<ChangeId>(7),
        .council = in.optionalId<SpaceId>(8),
        .citations = in.texts(9, 20, ledger::aName)};
    if (text.points.empty())
        in.fail(3, QLatin1StringView("missing"));
    return in.read(std::move(text));
}

Result<FrozenText> FrozenText::read(const QByteArray &bytes)
{
    return MandateText::decoded(bytes).transform(
        [&](MandateText &&text) { return FrozenText{bytes, std::move(text)}; });
}

ContentHash FrozenText::hash() const
{
    return ledger::sha256<ContentHash>({bytes});
}

std::vector<quint32> MandateText::pointsToDo() const
{
    std::vector<quint32> numbers;
    for (quint32 i = 0; i < points.size(); ++i) {
        if (points[i].kind != PointKind::DoNotAgree)
            numbers.push_back(i + 1);
    }
    return numbers;
}

} // namespace pochin::delegates
