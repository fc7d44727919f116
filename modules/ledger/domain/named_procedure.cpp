// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/domain/named_procedure.h"

using namespace Qt::StringLiterals;

namespace pochin::ledger {

namespace {

enum Key : quint64 {
    Means = 1,
    SharePart,
    ShareWhole,
    Threshold,
    ShareOf,
    ObjectionsBorne,
    QuorumPart,
    QuorumWhole,
    Confirmations,
    PowersKey,
    Name,
    Words,
    OwnPositions
};
enum OwnKey : quint64 { OwnName = 1, OwnStance };

constexpr quint64 mostHeads = 1000;
constexpr std::size_t mostOwnPositions = 12;

quint32 heads(PayloadReader &in, quint64 key, quint64 least)
{
    return static_cast<quint32>(in.number(key, least, mostHeads));
}

void checkShare(PayloadReader &in, quint64 key, quint32 part, quint32 whole)
{
    if (part > whole)
        in.fail(key, "more than the whole"_L1);
}

} // namespace

void writeProcedure(PayloadWriter &out, const NamedProcedure &procedure)
{
    const Procedure &rule = procedure.rule;
    out.choice(Means, rule.means);
    out.number(SharePart, rule.sharePart);
    out.number(ShareWhole, rule.shareWhole);
    out.choice(Threshold, rule.threshold);
    out.choice(ShareOf, rule.shareOf);
    if (rule.objectionsBorne)
        out.number(ObjectionsBorne, *rule.objectionsBorne);
    out.number(QuorumPart, rule.quorumPart);
    out.number(QuorumWhole, rule.quorumWhole);
    out.number(Confirmations, rule.confirmations);
    out.number(PowersKey, static_cast<quint64>(rule.powers.toInt()));
    out.text(Name, procedure.name);
    out.text(Words, procedure.words);
    out.maps(OwnPositions, procedure.ownPositions, [](PayloadWriter &item, const OwnPosition &own) {
        item.text(OwnName, own.name);
        item.choice(OwnStance, own.stance);
    });
}

NamedProcedure readProcedure(PayloadReader &in)
{
    Procedure rule{.means = in.choice(Means, Procedure::Means::Recorded),
        .sharePart = heads(in, SharePart, 0),
        .shareWhole = heads(in, ShareWhole, 1),
        .threshold = in.choice(Threshold, Procedure::Threshold::MoreThan),
        .shareOf = in.choice(ShareOf, Procedure::ShareOf::ThoseWhoSpoke),
        .objectionsBorne = in.has(ObjectionsBorne) ? std::optional(heads(in, ObjectionsBorne, 0)) : std::nullopt,
        .quorumPart = heads(in, QuorumPart, 0),
        .quorumWhole = heads(in, QuorumWhole, 1),
        .confirmations = heads(in, Confirmations, 1),
        .powers
        = Powers::fromInt(static_cast<Powers::Int>(in.number(PowersKey, 0, static_cast<quint64>(allPowers.toInt()))))};
    checkShare(in, SharePart, rule.sharePart, rule.shareWhole);
    checkShare(in, QuorumPart, rule.quorumPart, rule.quorumWhole);
    return {.name = in.optionalText(Name, aName),
        .words = in.optionalText(Words, aText),
        .rule = rule,
        .ownPositions = in.maps(OwnPositions, mostOwnPositions, [](PayloadReader &item) {
            return OwnPosition{item.text(OwnName, aName), item.choice(OwnStance, Stance::Conditional)};
        })};
}

void writeProcedureRef(PayloadWriter &out, quint64 numberKey, quint64 decisionKey, const ProcedureRef &ref)
{
    if (!ref.decision)
        out.number(numberKey, ref.ofFounding);
    out.id(decisionKey, ref.decision);
}

ProcedureRef readProcedureRef(PayloadReader &in, quint64 numberKey, quint64 decisionKey)
{
    if (const auto decision = in.optionalId<ChangeId>(decisionKey))
        return {.decision = decision};
    return {.ofFounding = static_cast<quint32>(in.number(numberKey, 0, mostHeads))};
}

NamedProcedure consensus(quint32 objectionsBorne)
{
    return {.name = {},
        .rule = {.sharePart = 1,
            .shareWhole = 1,
            .shareOf = Procedure::ShareOf::NotStandingAside,
            .objectionsBorne = objectionsBorne}};
}

NamedProcedure majority(quint32 quorumPart, quint32 quorumWhole)
{
    return {.name = {},
        .rule = {.threshold = Procedure::Threshold::MoreThan,
            .shareOf = Procedure::ShareOf::ThoseWhoSpoke,
            .objectionsBorne = {},
            .quorumPart = quorumPart,
            .quorumWhole = quorumWhole}};
}

NamedProcedure shareOfAll(quint32 part, quint32 whole)
{
    return {.name = {}, .rule = {.sharePart = part, .shareWhole = whole, .objectionsBorne = {}}};
}

NamedProcedure lot()
{
    return {.name = {}, .rule = {.means = Procedure::Means::Lot, .objectionsBorne = {}, .powers = {}}};
}

NamedProcedure ownWords(const QString &words, quint32 confirmations)
{
    return {.name = {},
        .words = words,
        .rule = {.means = Procedure::Means::Recorded, .objectionsBorne = {}, .confirmations = confirmations}};
}

} // namespace pochin::ledger
