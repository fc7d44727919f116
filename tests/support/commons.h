// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assemblies/domain/assembly_changes.h"
#include "groups/domain/genesis.h"
#include "groups/domain/group_changes.h"
#include "ledger/domain/authoring.h"
#include "ledger/domain/memory_store.h"
#include "ledger/domain/outlook.h"
#include "ledger/domain/sha256.h"

#include <QStringList>
#include <QtLogging>

#include <memory>
#include <vector>

namespace pochin::test {

/// A group whose people each have a copy of their own, with the real acts and without signatures, which play no part.
class Commons
{
public:
    explicit Commons(const QStringList &names, groups::Genesis genesis = {})
    {
        groups::addChangeTypes(m_types);
        assemblies::addChangeTypes(m_types);
        genesis.title = QStringLiteral("Сад у реки");
        genesis.nonce = QByteArray(groups::Genesis::nonceSize, 'n');
        for (const QString &name : names)
            genesis.founders.push_back(
                {.card = {.feed = keyOf(name), .recipient = keyOf(name).bytes().toByteArray()}, .name = name});
        const auto payload = groups::founding(genesis);
        if (!payload)
            qFatal("%s", qPrintable(payload.error().detail));
        m_genesis = std::make_unique<ledger::Change>(*ledger::foundedSpace(keyOf(names.front()), *payload, 0));
        for (const QString &name : names)
            m_copies.push_back(std::make_unique<Copy>(keyOf(name), *m_genesis, m_types));
    }

    [[nodiscard]] static ledger::FeedKey keyOf(const QString &name)
    {
        return ledger::sha256<ledger::FeedKey>({name.toUtf8()});
    }
    [[nodiscard]] ledger::PersonId person(std::size_t who) const
    {
        return *ledger::PersonId::fromBytes(m_copies[who]->key.bytes());
    }
    [[nodiscard]] ledger::Outlook outlook(std::size_t who = 0) const
    {
        return {m_copies[who]->space, person(who), now};
    }
    [[nodiscard]] std::size_t size() const { return m_copies.size(); }

    /// Does what the deed asks for, or says why not.
    Result<ledger::ChangeId> does(std::size_t who, const Result<ledger::Deed> &deed)
    {
        if (!deed)
            return std::unexpected(deed.error());
        Copy &copy = *m_copies[who];
        const auto made = ledger::authored(copy.space.graph(), copy.key, *deed, now.time_since_epoch().count());
        if (!made)
            return std::unexpected(made.error());
        copy.take(*made);
        return made->back().id();
    }

    /// All that the first of them has; after they met, all there is.
    [[nodiscard]] std::vector<ledger::Change> everything() const { return m_copies.front()->made; }
    [[nodiscard]] const ledger::ChangeTypes &types() const { return m_types; }
    /// All that is on that copy, as it came.
    [[nodiscard]] const std::vector<ledger::Change> &changes(std::size_t who) const { return m_copies[who]->made; }
    /// One copy reads these, whatever their order.
    void takes(std::size_t who, std::span<const ledger::Change> changes) { m_copies[who]->take(changes); }
    [[nodiscard]] QByteArray digest(std::size_t who) const
    {
        return m_copies[who]->space.digest().bytes().toByteArray();
    }

    /// Everybody reads what everybody did.
    void meet()
    {
        std::vector<ledger::Change> all;
        for (const auto &copy : m_copies)
            all.insert(all.end(), copy->made.begin(), copy->made.end());
        for (const auto &copy : m_copies)
            copy->take(all);
    }

    Instant now{std::chrono::milliseconds(1'760'000'000'000)};

private:
    struct Copy {
        Copy(ledger::FeedKey of, const ledger::Change &genesis, const ledger::ChangeTypes &types)
            : key(of), space(ledger::spaceOf(genesis.id()), types, store)
        {
            take({&genesis, 1});
        }
        void take(std::span<const ledger::Change> changes)
        {
            std::vector<ledger::Change> fresh;
            for (const ledger::Change &change : changes) {
                if (!store.change(change.id()))
                    fresh.push_back(change);
            }
            if (!store.append(fresh) || !space.take(fresh))
                qFatal("a copy in memory does not fail");
            made.insert(made.end(), fresh.begin(), fresh.end());
        }
        ledger::FeedKey key;
        ledger::MemoryStore store;
        ledger::Space space;
        std::vector<ledger::Change> made; ///< all that is here
    };

    ledger::ChangeTypes m_types;
    std::unique_ptr<ledger::Change> m_genesis;
    std::vector<std::unique_ptr<Copy>> m_copies;
};

} // namespace pochin::test
