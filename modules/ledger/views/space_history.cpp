// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/views/space_history.h"

#include "ledger/words/verdict_words.h"

#include <KLocalizedString>

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace pochin::ledger {

namespace {

using workbench::HistoryRow;

HistoryRow::Standing standingOf(Verdict verdict)
{
    switch (verdict.standing) {
    case Standing::Full:
        return HistoryRow::Standing::Counts;
    case Standing::Provisional:
        return HistoryRow::Standing::Waits;
    case Standing::SetAside:
        return HistoryRow::Standing::SetAside;
    }
    Q_UNREACHABLE_RETURN(HistoryRow::Standing::Counts);
}

/// As the author's clock claimed it.
QString momentOf(qint64 wall)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(wall), QLocale::ShortFormat);
}

} // namespace

SpaceHistory::SpaceHistory(const Space &space, HistoryWords words)
    : m_space(space), m_words(std::move(words)), m_nodes(space.order().rbegin(), space.order().rend())
{
}

SpaceHistory::SpaceHistory(const Space &space, HistoryWords words, const std::vector<ChangeId> &only)
    : m_space(space), m_words(std::move(words))
{
    for (const ChangeId &id : only) {
        if (const auto node = space.graph().find(id))
            m_nodes.push_back(*node);
    }
    std::ranges::sort(m_nodes, [&space](Node a, Node b) { return space.graph().comesBefore(b, a); });
    m_nodes.erase(std::ranges::unique(m_nodes).begin(), m_nodes.end());
}

HistoryRow SpaceHistory::row(int at) const
{
    const Node node = m_nodes.at(static_cast<std::size_t>(at));
    const Verdict verdict = m_space.verdict(node);
    HistoryRow row{.key = m_space.graph().id(node).hex(),
        .when = {},
        .who = m_words.nameOf ? m_words.nameOf(m_space, m_space.standing().author(node)) : QString(),
        .what = i18nc("@info what somebody did cannot be read from the vault", "did something that cannot be read"),
        .standing = standingOf(verdict),
        .reason = inWords(verdict.reason)};
    if (const auto change = m_space.change(node)) {
        row.when = momentOf(change->body().wall);
        row.what = m_words.deedOf ? m_words.deedOf(change->body()) : QString();
    }
    return row;
}

} // namespace pochin::ledger
