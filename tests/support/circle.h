// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "groups/domain/admission.h"
#include "groups/domain/genesis.h"
#include "groups/domain/group_changes.h"
#include "groups/domain/refusal.h"
#include "ledger/domain/authoring.h"
#include "ledger/domain/memory_store.h"
#include "ledger/domain/outlook.h"
#include "ledger/store/ed25519.h"

#include <QCryptographicHash>
#include <QTest>

#include <memory>

namespace pochin::groups::test {

inline constexpr Instant morning = std::chrono::sys_days{std::chrono::year{2026} / 11 / 22} + std::chrono::hours{9};

[[nodiscard]] inline qint64 inDays(int days)
{
    return (morning + std::chrono::days{days}).time_since_epoch().count();
}

[[nodiscard]] inline const ledger::ChangeTypes &typesHere()
{
    static const ledger::ChangeTypes types = [] {
        ledger::ChangeTypes all;
        addChangeTypes(all);
        return all;
    }();
    return types;
}

/// The same key for the same name, on every machine; `label` re-keys a whole history.
[[nodiscard]] inline ledger::Ed25519Signer signerOf(QByteArrayView name, QByteArrayView label = {})
{
    const QByteArray seed
        = QCryptographicHash::hash(name.toByteArray() + '/' + label.toByteArray(), QCryptographicHash::Sha256);
    return ledger::Ed25519Signer(*crypto::SigningKey::fromSeed(crypto::Secret::ofBytes(seed)));
}

[[nodiscard]] inline ledger::DeviceCard cardOf(QByteArrayView name, QByteArrayView label = {})
{
    return {.feed = signerOf(name, label).feed(), .recipient = QByteArray(32, 'r')};
}

[[nodiscard]] inline ledger::PersonId personOf(QByteArrayView name, QByteArrayView label = {})
{
    return *ledger::PersonId::fromBytes(signerOf(name, label).feed().bytes());
}

/// A group whose founders let each member act, unless a test says otherwise.
[[nodiscard]] inline Genesis orchard(const std::vector<QByteArray> &founders, QByteArrayView label = {})
{
    Genesis genesis{.title = QStringLiteral("Сад у реки"), .founders = {}, .nonce = QByteArray(16, 'n')};
    genesis.rules.powers = ledger::SpaceRules::Powers::EachMember;
    for (const QByteArray &name : founders)
        genesis.founders.push_back({.card = cardOf(name, label), .name = QString::fromUtf8(name)});
    return genesis;
}

/// One person's laptop with a whole copy of a space, where real acts are done.
class Comrade
{
public:
    Comrade(const QByteArray &name, const Genesis &genesis, QByteArrayView label = {},
        const ledger::ChangeTypes &types = typesHere())
        : m_signer(signerOf(name, label)),
          m_genesis(*ledger::foundedSpace(genesis.founders.front().card.feed, *founding(genesis), inDays(0))),
          m_space(ledger::spaceOf(m_genesis.id()), types, m_store)
    {
        keep({m_genesis});
    }

    [[nodiscard]] ledger::PersonId id() const { return *ledger::PersonId::fromBytes(m_signer.feed().bytes()); }
    [[nodiscard]] const ledger::Ed25519Signer &signer() const { return m_signer; }
    [[nodiscard]] const ledger::Space &space() const { return m_space; }
    [[nodiscard]] ledger::Outlook outlook(int day = 0) const
    {
        return {.space = m_space, .self = id(), .now = morning + std::chrono::days{day}};
    }

    /// Does what the deed answers, as pochinctl would.
    ledger::ChangeId does(const Result<ledger::Deed> &deed, int day = 0)
    {
        if (!deed)
            qFatal("refused: %s", qPrintable(deed.error().detail));
        return forces(*deed, day);
    }
    /// Does it as a hostile program would: nobody is asked first.
    ledger::ChangeId forces(const ledger::Deed &deed, int day = 0)
    {
        const auto made = ledger::authored(m_space.graph(), m_signer.feed(), deed, inDays(day));
        if (!made)
            qFatal("%s", qPrintable(made.error().detail));
        keep(*made);
        return made->back().id();
    }

    void takes(const Comrade &other) { keep(other.m_changes); }
    [[nodiscard]] ledger::Verdict verdict(const ledger::ChangeId &id) const
    {
        return m_space.verdict(*m_space.graph().find(id));
    }
    [[nodiscard]] const std::vector<ledger::Change> &changes() const { return m_changes; }

    void keep(const std::vector<ledger::Change> &changes)
    {
        std::vector<ledger::Change> fresh;
        for (const ledger::Change &change : changes) {
            if (!m_space.graph().find(change.id()))
                fresh.push_back(change);
        }
        m_changes.insert(m_changes.end(), fresh.begin(), fresh.end());
        if (!m_store.append(fresh) || !m_space.take(fresh))
            qFatal("the memory store failed");
    }

private:
    ledger::Ed25519Signer m_signer;
    ledger::Change m_genesis;
    ledger::MemoryStore m_store;
    std::vector<ledger::Change> m_changes;
    ledger::Space m_space;
};

/// Everybody takes everything from everybody.
template <typename... Comrades>
void meet(Comrades &...comrades)
{
    const std::vector<Comrade *> all{&comrades...};
    for (Comrade *one : all) {
        for (const Comrade *other : all) {
            if (one != other)
                one->takes(*other);
        }
    }
    for (Comrade *one : all)
        QCOMPARE(one->space().digest(), all.front()->space().digest());
}

/// The refusal of a deed, or nothing if it was possible.
[[nodiscard]] inline std::optional<Refusal> refusalIn(const Result<ledger::Deed> &deed)
{
    return deed ? std::nullopt : refusalOf(deed.error());
}

} // namespace pochin::groups::test
