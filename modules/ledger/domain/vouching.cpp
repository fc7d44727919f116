// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/domain/vouching.h"

#include "ledger/domain/id_index.h"

#include <QtClassHelperMacros>

#include <functional>

namespace pochin::ledger {

namespace {

/// Which changes somebody answers for. A change that is there twice has one place, its first.
class Vouching
{
    Q_DISABLE_COPY_MOVE(Vouching) // m_idAt looks into this very object

public:
    explicit Vouching(std::span<const Change> changes) : m_changes(changes), m_isVouched(changes.size())
    {
        for (quint32 place = 0; place < changes.size(); ++place)
            m_places.insert(place, m_idAt);
        for (const Change &change : changes) {
            if (change.signature())
                vouch(change);
        }
    }

    [[nodiscard]] bool isVouched(const Change &change) const { return m_isVouched[*placeOf(change.id())]; }

private:
    [[nodiscard]] std::optional<quint32> placeOf(const ChangeId &id) const
    {
        const quint32 place = m_places.find(id, m_idAt);
        return place == IdIndex::none ? std::nullopt : std::optional(place);
    }

    /// For `change` and everything before it along its feed.
    void vouch(const Change &change)
    {
        auto place = placeOf(change.id());
        while (place && !m_isVouched[*place] && m_changes[*place].body().feed == change.body().feed) {
            m_isVouched[*place] = true;
            const auto &prev = m_changes[*place].body().prev;
            place = prev ? placeOf(*prev) : std::nullopt;
        }
    }

    std::span<const Change> m_changes;
    std::function<const ChangeId &(quint32)> m_idAt
        = [this](quint32 place) -> const ChangeId & { return m_changes[place].id(); };
    IdIndex m_places;
    std::vector<bool> m_isVouched;
};

} // namespace

std::vector<std::size_t> unvouched(std::span<const Change> changes)
{
    const Vouching vouching(changes);
    std::vector<std::size_t> rest;
    for (std::size_t place = 0; place < changes.size(); ++place) {
        if (!vouching.isVouched(changes[place]))
            rest.push_back(place);
    }
    return rest;
}

} // namespace pochin::ledger
