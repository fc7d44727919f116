// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/domain/authoring.h"
#include "ledger/domain/memory_store.h"
#include "ledger/domain/space.h"
#include "ledger/store/ed25519.h"

#include <QtLogging>

#include <memory>

namespace pochin::ledger::test {

/// The same key for the same number, on every machine.
inline std::shared_ptr<Ed25519Signer> signerOf(char number)
{
    return std::make_shared<Ed25519Signer>(
        *crypto::SigningKey::fromSeed(crypto::Secret::ofBytes(QByteArray(32, number))));
}

/// A type whose deeds everybody may do and which keep nothing but their number: enough to move changes about.
inline const ChangeTypes &plainTypes()
{
    static const ChangeTypes types = [] {
        ChangeTypes all;
        const auto keepNothing = [](SpaceState &, const FoldedChange &) -> Result<> { return {}; };
        all.add({0, QLatin1StringView("genesis"),
            [](QByteArrayView payload) -> Result<Claim> {
                Founding founding;
                for (qsizetype at = 0; at + 32 <= payload.size(); at += 32)
                    founding.founders.push_back(*PersonId::fromBytes(payload.sliced(at, 32)));
                return Claim(founding);
            },
            keepNothing});
        all.add({7, QLatin1StringView("deed"), [](QByteArrayView) -> Result<Claim> { return Claim(); }, keepNothing});
        return all;
    }();
    return types;
}

/// A group of people numbered 1, 2 …: the genesis names all of them as founders.
inline Change foundedBy(int people)
{
    QByteArray founders;
    for (int number = 1; number <= people; ++number)
        founders.append(signerOf(static_cast<char>(number))->feed().bytes());
    auto genesis = foundedSpace(signerOf(1)->feed(), {founders}, 1'760'000'000'000);
    if (!genesis)
        qFatal("%s", qPrintable(genesis.error().detail));
    genesis->sign(*signerOf(1));
    return *genesis;
}

/// One device with its own signed copy of a space. Copying it is restoring a backup.
class SignedLaptop
{
public:
    SignedLaptop(char number, const Change &genesis)
        : m_signer(signerOf(number)), m_space(std::make_unique<Space>(spaceOf(genesis.id()), plainTypes(), m_store))
    {
        take({genesis});
    }
    SignedLaptop(const SignedLaptop &other)
        : m_signer(other.m_signer),
          m_space(std::make_unique<Space>(other.m_space->graph().space(), plainTypes(), m_store)), m_wall(other.m_wall)
    {
        take(other.changes());
    }
    ~SignedLaptop() = default;
    SignedLaptop &operator=(const SignedLaptop &) = delete;

    [[nodiscard]] const Ed25519Signer &signer() const { return *m_signer; }
    [[nodiscard]] const Space &space() const { return *m_space; }
    [[nodiscard]] const CausalGraph &graph() const { return m_space->graph(); }
    [[nodiscard]] const ChangeStore &store() const { return m_store; }

    ChangeId does(const QByteArray &payload, ChangeFlags flags = {})
    {
        Deed deed{.type = 7, .payload = {payload}, .flags = flags};
        if (flags.testFlag(ChangeFlag::Erasable))
            deed.payload.salt = Salt{'s'};
        m_wall += 60'123;
        auto made = authored(graph(), m_signer->feed(), deed, m_wall);
        if (!made)
            qFatal("%s", qPrintable(made.error().detail));
        for (Change &change : *made)
            change.sign(*m_signer);
        take(*made);
        return made->back().id();
    }

    void take(const std::vector<Change> &changes)
    {
        if (auto kept = m_store.append(changes).and_then([&] { return m_space->take(changes); }); !kept)
            qFatal("%s", qPrintable(kept.error().detail));
    }

    [[nodiscard]] std::vector<Change> changes() const
    {
        std::vector<Change> all;
        const auto read
            = m_store.forEach([&](const Change &change) -> Result<> { return all.push_back(change), Result<>(); });
        return read ? all : std::vector<Change>();
    }

private:
    std::shared_ptr<Ed25519Signer> m_signer;
    MemoryStore m_store;
    std::unique_ptr<Space> m_space;
    qint64 m_wall = 1'760'000'000'000;
};

} // namespace pochin::ledger::test
