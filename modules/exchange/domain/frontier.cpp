// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/domain/frontier.h"

#include "exchange/domain/limits.h"

#include <algorithm>
#include <functional>
#include <optional>
#include <set>

using namespace Qt::StringLiterals;

namespace pochin::exchange {

namespace {

using ledger::Node;

QByteArrayView view(const Half &half)
{
    return {reinterpret_cast<const char *>(half.data()), std::ssize(half)};
}

Half readHalf(CborReader &in)
{
    Half half{};
    const QByteArrayView bytes = in.readBytes();
    if (bytes.size() == std::ssize(half))
        std::ranges::copy(bytes, half.begin());
    else
        in.fail(Failure::Kind::Malformed, u"frontier: 16 bytes were expected"_s);
    return half;
}

std::set<Node> withoutPayload(const ledger::Space &space)
{
    std::set<Node> nodes;
    if (space.isComplete())
        return nodes;
    for (quint32 i = 0; i < space.graph().size(); ++i) {
        if (space.verdict(Node{i}).reason == ledger::Reason::PayloadMissing)
            nodes.insert(Node{i});
    }
    return nodes;
}

/// The last change up to `tip` with nothing missing before it.
std::optional<Node> claimable(const ledger::CausalGraph &graph, Node tip, const std::set<Node> &missing)
{
    std::optional<Node> claimed = tip;
    if (missing.empty())
        return claimed;
    for (std::optional<Node> node = tip; node; node = graph.prev(*node)) {
        if (missing.contains(*node))
            claimed = graph.prev(*node);
    }
    return claimed;
}

} // namespace

Frontier frontierOf(const ledger::Space &space)
{
    const ledger::CausalGraph &graph = space.graph();
    const std::set<Node> missing = withoutPayload(space);
    Frontier frontier;
    for (quint32 feed = 0; feed < graph.feedCount(); ++feed) {
        for (const auto branch : graph.branches(ledger::FeedIndex{feed})) {
            const auto head = claimable(graph, branch.back(), missing);
            if (head)
                frontier.push_back(
                    {halfOf(graph.key(ledger::FeedIndex{feed})), graph.seq(*head), halfOf(graph.id(*head))});
        }
    }
    std::ranges::sort(frontier);
    frontier.erase(std::unique(frontier.begin(), frontier.end()), frontier.end());
    return frontier;
}

void writeFrontier(CborWriter &out, const Frontier &frontier)
{
    out.writeArrayHeader(frontier.size());
    for (const FrontierEntry &entry : frontier) {
        out.writeArrayHeader(3);
        out.writeBytes(view(entry.feed));
        out.writeUint(entry.seq);
        out.writeBytes(view(entry.head));
    }
}

Frontier readFrontier(CborReader &in)
{
    Frontier frontier;
    quint64 count = in.readArrayHeader();
    if (count > limits::frontierEntries)
        in.fail(Failure::Kind::LimitExceeded, u"frontier: %1 entries"_s.arg(count));
    for (; count > 0 && !in.hasFailed(); --count) {
        if (in.readArrayHeader() != 3)
            in.fail(Failure::Kind::Malformed, u"frontier: an entry is a feed, a number and a head"_s);
        const Half feed = readHalf(in);
        const quint64 seq = in.readUint();
        frontier.push_back({feed, seq, readHalf(in)});
        if (seq > ledger::ChangeBody::maxNumber)
            in.fail(Failure::Kind::LimitExceeded, u"frontier: a number beyond 2^53"_s);
    }
    if (!in.hasFailed() && std::ranges::adjacent_find(frontier, std::greater_equal<>()) != frontier.end())
        in.fail(Failure::Kind::Malformed, u"frontier: entries that do not ascend"_s);
    return frontier;
}

} // namespace pochin::exchange
