// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "groups/domain/genesis.h"

#include "groups/domain/group_part.h"
#include "groups/domain/may.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace pochin::groups {

using namespace ledger;

namespace {

enum Key : quint64 {
    Ruleset = 1,
    Kind,
    Title,
    Ground,
    DeedKey,
    Entry,
    Rules,
    Founders,
    Nonce,
    Procedures,
    Predecessors
};
enum RuleKey : quint64 { Vouchers = 1, Powers, LateBlock, Recall };
enum RecallKey : quint64 { RecallPart = 1, RecallWhole, LeastPresent };
enum FounderKey : quint64 { Card = 1, Name = 3 };
enum PredecessorKey : quint64 { SpaceKey = 1, Head, TitleThere };

constexpr quint64 mostVouchers = 20;
constexpr std::size_t mostProcedures = 20;
constexpr quint64 mostShares = 1000;

void writeRules(PayloadWriter &out, const SpaceRules &rules)
{
    out.number(Vouchers, rules.vouchersNeeded);
    out.choice(Powers, rules.powers);
    out.choice(LateBlock, rules.lateBlock);
    if (rules.recall)
        out.maps(Recall, std::array{*rules.recall}, [](PayloadWriter &item, const RecallRule &recall) {
            item.number(RecallPart, recall.sharePart);
            item.number(RecallWhole, recall.shareWhole);
            item.number(LeastPresent, recall.leastPresent);
        });
}

RecallRule readRecallRule(PayloadReader &in)
{
    const RecallRule recall{.sharePart = static_cast<quint32>(in.number(RecallPart, 0, mostShares)),
        .shareWhole = static_cast<quint32>(in.number(RecallWhole, 1, mostShares)),
        .leastPresent = static_cast<quint32>(in.number(LeastPresent, 1, mostShares))};
    if (recall.sharePart > recall.shareWhole)
        in.fail(RecallPart, "more than the whole"_L1);
    return recall;
}

SpaceRules readRules(PayloadReader &in)
{
    SpaceRules rules{.vouchersNeeded = static_cast<quint32>(in.number(Vouchers, 1, mostVouchers)),
        .powers = in.choice(Powers, SpaceRules::Powers::DecisionOnly),
        .lateBlock = in.choice(LateBlock, SpaceRules::LateBlock::IsNoted)};
    if (const auto recall = in.maps(Recall, 1, readRecallRule); !recall.empty())
        rules.recall = recall.front();
    return rules;
}

Founder readFounder(PayloadReader &in)
{
    return {.card = readCard(in, Card), .name = in.text(Name, aName)};
}

Predecessor readPredecessor(PayloadReader &in)
{
    return {.space = in.id<SpaceId>(SpaceKey), .head = in.id<ChangeId>(Head), .title = in.text(TitleThere, aName)};
}

bool areApart(const std::vector<Founder> &founders)
{
    std::vector<FeedKey> feeds;
    std::ranges::transform(
        founders, std::back_inserter(feeds), [](const Founder &founder) { return founder.card.feed; });
    std::ranges::sort(feeds);
    return std::ranges::adjacent_find(feeds) == feeds.end();
}

} // namespace

QByteArray Genesis::encoded() const
{
    PayloadWriter out;
    out.number(Ruleset, ruleset);
    out.choice(Kind, kind);
    out.text(Title, title);
    out.text(Ground, ground);
    out.text(DeedKey, deed);
    out.choice(Entry, entry);
    out.maps(Rules, std::array{rules}, writeRules);
    out.maps(Founders, founders, [](PayloadWriter &item, const Founder &founder) {
        writeCard(item, Card, founder.card);
        item.text(Name, founder.name);
    });
    out.bytes(Nonce, nonce);
    out.maps(Procedures, procedures, writeProcedure);
    out.maps(Predecessors, predecessors, [](PayloadWriter &item, const Predecessor &predecessor) {
        item.id(SpaceKey, predecessor.space);
        item.id(Head, predecessor.head);
        item.text(TitleThere, predecessor.title);
    });
    return out.bytes();
}

Result<Genesis> Genesis::decoded(QByteArrayView payload)
{
    PayloadReader in(payload);
    if (in.has(Ruleset) && in.number(Ruleset, 1, ~quint64(0)) != ruleset)
        return failure(Failure::Kind::Unsupported, u"a group with newer rules"_s);
    Genesis genesis{.kind = in.choice(Kind, GroupKind::Association),
        .title = in.text(Title, aName),
        .ground = in.optionalText(Ground, aLine),
        .deed = in.optionalText(DeedKey, aLine),
        .entry = in.choice(Entry, EntryWay::ByAssembly),
        .rules = {},
        .founders = in.maps(Founders, mostFounders, readFounder),
        .nonce = in.bytes(Nonce, nonceSize, nonceSize),
        .procedures = in.maps(Procedures, mostProcedures, readProcedure),
        .predecessors = in.maps(Predecessors, mostPredecessors, readPredecessor)};
    const auto rules = in.maps(Rules, 1, readRules);
    if (rules.empty())
        in.fail(Rules, "missing"_L1);
    else
        genesis.rules = rules.front();
    if (genesis.founders.empty() || !areApart(genesis.founders))
        in.fail(Founders, "nobody, or somebody twice"_L1);
    if (genesis.procedures.empty())
        in.fail(Procedures, "missing"_L1);
    return in.read(std::move(genesis));
}

Claim Genesis::claim() const
{
    Founding founding{.founders = {}, .rules = rules};
    founding.rules.procedures.clear();
    for (const NamedProcedure &procedure : procedures)
        founding.rules.procedures.push_back(procedure.rule);
    for (const Founder &founder : founders)
        founding.founders.push_back(*PersonId::fromBytes(founder.card.feed.bytes()));
    return founding;
}

Result<> Genesis::apply(SpaceState &state, const FoldedChange &change) const
{
    auto &group = state.alterable<GroupPart>();
    group.kind = kind;
    group.title = title;
    group.ground = ground;
    group.deed = deed;
    group.entry = entry;
    group.rules = rules;
    group.predecessors = predecessors;
    group.procedures = procedures;
    for (const Founder &founder : founders) {
        state.alterable<Devices>().introduce(founder.card);
        const PersonId id = *PersonId::fromBytes(founder.card.feed.bytes());
        group.founders.insert(id);
        group.people.emplace(id, Person{.name = founder.name, .since = {.depth = change.depth, .change = change.id}});
    }
    return {};
}

Result<Payload> founding(const Genesis &genesis)
{
    const bool isNamed = saysSomething(genesis.title)
        && std::ranges::all_of(genesis.founders, [](const Founder &one) { return saysSomething(one.name); });
    if (!isNamed)
        return failure(Failure::Kind::InvalidInput, QStringLiteral("a name is missing"));
    Payload payload{.bytes = genesis.encoded()};
    if (const auto readBack = Genesis::decoded(payload.bytes); !readBack)
        return failure(Failure::Kind::InvalidInput, readBack.error().detail);
    return payload;
}

} // namespace pochin::groups
