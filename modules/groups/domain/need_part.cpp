// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "groups/domain/need_part.h"

#include "ledger/domain/payload_writer.h"

#include <QRegularExpression>

#include <algorithm>

namespace pochin::groups {

using namespace ledger;

namespace {

void writeAnswer(PayloadWriter &out, const Need::Answer &answer)
{
    out.id(1, answer.who);
    out.text(2, answer.word);
}

void writeRaising(PayloadWriter &out, const Need::Raising &raising)
{
    out.id(1, raising.who);
    out.text(2, raising.reason);
    out.id(3, raising.to);
}

QStringList wordsOf(const Need &need)
{
    static const QRegularExpression between(
        QStringLiteral("[^\\p{L}\\p{N}]+"), QRegularExpression::UseUnicodePropertiesOption);
    return (need.what + u' ' + need.details).toCaseFolded().split(between, Qt::SkipEmptyParts);
}

/// Equal beginnings: a Russian word of five letters and more differs in its forms by at most the last two or three.
bool isOneWord(const QString &a, const QString &b)
{
    constexpr qsizetype least = 4;
    constexpr qsizetype ending = 3;
    const qsizetype common = std::max(least, std::min(a.size(), b.size()) - ending);
    return a == b ? a.size() >= least : a.size() >= common && b.size() >= common && a.first(common) == b.first(common);
}

bool speakOfOneThing(const Need &a, const Need &b)
{
    const QStringList theirs = wordsOf(b);
    return std::ranges::any_of(wordsOf(a), [&](const QString &word) {
        return std::ranges::any_of(theirs, [&](const QString &other) { return isOneWord(word, other); });
    });
}

} // namespace

void NeedPart::writeTo(CborWriter &out) const
{
    out.writeArrayHeader(needs.size());
    for (const auto &[id, need] : needs) {
        PayloadWriter fields;
        fields.id(1, id);
        fields.choice(2, need.kind);
        fields.id(3, need.who);
        fields.text(4, need.what);
        fields.text(5, need.details);
        fields.text(6, need.group);
        fields.moment(7, need.until);
        fields.choice(8, need.state);
        fields.text(9, need.word);
        fields.maps(10, need.answers, writeAnswer);
        fields.maps(11, need.raisings, writeRaising);
        out.writeBytes(fields.bytes());
    }
}

bool isOpen(const Need &need, Instant now)
{
    return need.state == Need::State::Open && now.time_since_epoch().count() <= need.until;
}

std::vector<ChangeId> localMatches(const NeedPart &part, const ChangeId &id, Instant now)
{
    std::vector<ChangeId> matches;
    const auto need = part.needs.find(id);
    if (need == part.needs.end())
        return matches;
    for (const auto &[otherId, other] : part.needs) {
        if (other.kind != need->second.kind && isOpen(other, now) && speakOfOneThing(need->second, other))
            matches.push_back(otherId);
    }
    return matches;
}

} // namespace pochin::groups
