// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delegates/domain/said.h"
#include "foundation/day.h"

namespace pochin::delegates {

/// How strongly a point binds. The texts know two strengths, «озвучить» (Ч-1) and «исполнить» (М.7), and leave the
/// choice to the group; the other two are what delegates are sent for besides.
enum class PointKind {
    Execute, ///< исполнить
    Voice, ///< озвучить
    FindOut, ///< узнать и сообщить
    DoNotAgree, ///< не соглашаться на…
};

/// Stable, English: "execute", "voice", "find-out", "do-not-agree".
[[nodiscard]] QLatin1StringView nameOf(PointKind kind);
[[nodiscard]] std::optional<PointKind> pointKindCalled(QStringView name);

struct MandatePoint {
    PointKind kind = PointKind::Execute;
    QString words;
    friend bool operator==(const MandatePoint &, const MandatePoint &) = default;
};

/// When a mandate ends without anybody's doing. A day always stands behind it, so there is no mandate without limit
/// (П.I.2.В, П.I.3.8.В); an event or the last point done may end it sooner.
struct Term {
    static constexpr std::chrono::days longest{366};

    Day lastDay;
    QString event; ///< in the group's words: "when the fair is over"; empty: none
    bool endsWithLastPoint = false;

    [[nodiscard]] bool isOverAt(Instant moment) const { return moment >= endOf(lastDay); }
    friend bool operator==(const Term &, const Term &) = default;
};

/// The words of a mandate. They are written once and never altered: approval, acceptance and every statement to
/// others quote their hash, and who wants other words approves a new mandate (М.7: «обязательными к исполнению»).
struct MandateText {
    static constexpr std::size_t mostPoints = 40;
    static constexpr qsizetype mostBytes = 32'000;

    PersonId delegate;
    QString matter;
    std::vector<MandatePoint> points;
    Term term;
    std::optional<ChangeId> replaces = {}; ///< the mandate that ends once this one is approved
    std::optional<SpaceId> council = {}; ///< where the delegate is sent, if that is a space of its own
    std::vector<QString> citations = {}; ///< addresses such as "М.7"

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static Result<MandateText> decoded(QByteArrayView bytes);
    [[nodiscard]] bool hasPoint(quint32 number) const { return number >= 1 && number <= points.size(); }
    /// Points that can be done at all: a bar is kept, never done.
    [[nodiscard]] std::vector<quint32> pointsToDo() const;
    friend bool operator==(const MandateText &, const MandateText &) = default;
};

/// The words with the very bytes in which they were written: what is hashed may hold fields of a newer program, so it
/// is never encoded anew.
struct FrozenText {
    QByteArray bytes;
    MandateText text;

    [[nodiscard]] static FrozenText of(const MandateText &text) { return {text.encoded(), text}; }
    [[nodiscard]] static Result<FrozenText> read(const QByteArray &bytes);
    /// What approvals, acceptances, sealed statements and the printed card quote.
    [[nodiscard]] ContentHash hash() const;
    friend bool operator==(const FrozenText &, const FrozenText &) = default;
};

} // namespace pochin::delegates
