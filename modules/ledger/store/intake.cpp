// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/store/intake.h"

#include "ledger/store/ed25519.h"

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace pochin::ledger {

namespace {

constexpr std::size_t batchSize = 512;

ReadBatch readBatch(std::span<const QByteArray> records, std::size_t from, const SignatureVerifier &verifier)
{
    ReadBatch batch;
    batch.changes.reserve(records.size());
    for (std::size_t i = 0; i < records.size(); ++i) {
        auto change = Change::fromRecord(records[i]);
        const auto sound = !change ? std::unexpected(change.error())
            : change->signature()  ? change->verified(verifier)
                                   : Result<>();
        if (sound)
            batch.changes.push_back(*std::move(change));
        else
            batch.refused.push_back({from + i, sound.error()});
    }
    return batch;
}

/// The first failure among the signatures that are there.
template <typename Verify>
Result<> verifiedBatch(auto changes, const Verify &verify)
{
    for (auto &change : changes) {
        if (!change.signature())
            continue;
        if (auto sound = verify(change); !sound)
            return sound;
    }
    return {};
}

/// The batches of one intake: workers make the next that nobody has begun, and the taker gets them in order. Workers
/// keep close to the taker, so that what is made but not taken stays little.
template <typename Batch>
class Bench
{
public:
    /// Makes the batch of `count` things from the place `from` on.
    using Make = std::function<Batch(std::size_t from, std::size_t count, const SignatureVerifier &verifier)>;

    Bench(std::size_t things, unsigned workers, Make make)
        : m_things(things), m_make(std::move(make)), m_ready((things + batchSize - 1) / batchSize),
          m_lead(std::size_t{4} * workers)
    {
    }

    /// Calls `take(batch, from, count)` on this thread until it fails.
    template <typename Take>
    [[nodiscard]] Result<> run(unsigned workers, const SignatureVerifier &verifier, const Take &take)
    {
        std::vector<std::jthread> threads;
        for (unsigned i = 0; i < workers && i < m_ready.size(); ++i)
            threads.emplace_back([this, own = verifier.another()] { makeAll(*own); });
        Result<> taken;
        for (std::size_t number = 0; number < m_ready.size() && taken; ++number)
            taken = take(next(number), number * batchSize, sizeOf(number));
        stop(); // before the workers are waited for
        return taken;
    }

private:
    [[nodiscard]] std::size_t sizeOf(std::size_t number) const
    {
        return std::min(batchSize, m_things - number * batchSize);
    }

    void makeAll(const SignatureVerifier &verifier)
    {
        while (const auto number = begun()) {
            Batch batch = m_make(*number * batchSize, sizeOf(*number), verifier);
            const std::scoped_lock lock(m_mutex);
            m_ready[*number] = std::move(batch);
            m_changed.notify_all();
        }
    }

    [[nodiscard]] Batch next(std::size_t number)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&] { return m_ready[number].has_value(); });
        Batch batch = *std::move(m_ready[number]);
        m_ready[number].reset();
        m_taken = number + 1;
        m_changed.notify_all();
        return batch;
    }

    void stop()
    {
        const std::scoped_lock lock(m_mutex);
        m_begun = m_ready.size();
        m_taken = m_begun;
        m_changed.notify_all();
    }

    [[nodiscard]] std::optional<std::size_t> begun()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&] { return m_begun >= m_ready.size() || m_begun < m_taken + m_lead; });
        return m_begun < m_ready.size() ? std::optional(m_begun++) : std::nullopt;
    }

    const std::size_t m_things;
    const Make m_make;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<std::optional<Batch>> m_ready; ///< by number
    const std::size_t m_lead;
    std::size_t m_begun = 0;
    std::size_t m_taken = 0;
};

} // namespace

Intake::Intake() : Intake(std::max(1U, std::thread::hardware_concurrency())) { }

Result<> Intake::read(std::span<const QByteArray> records, const Take &take) const
{
    Bench<ReadBatch> bench(
        records.size(), m_threads, [&](std::size_t from, std::size_t count, const SignatureVerifier &verifier) {
            return readBatch(records.subspan(from, count), from, verifier);
        });
    return bench.run(m_threads, Ed25519Verifier(),
        [&](ReadBatch batch, std::size_t, std::size_t) { return take(std::move(batch)); });
}

Result<> Intake::verify(std::span<const Change> changes, const TakeVerified &take) const
{
    if (changes.size() <= batchSize) { // one deed, mostly: no thread is worth it
        const Ed25519Verifier verifier;
        return verifiedBatch(changes, [&](const Change &change) { return change.verified(verifier); }).and_then([&] {
            return take(changes);
        });
    }
    Bench<Result<>> bench(
        changes.size(), m_threads, [&](std::size_t from, std::size_t count, const SignatureVerifier &verifier) {
            return verifiedBatch(
                changes.subspan(from, count), [&](const Change &change) { return change.verified(verifier); });
        });
    return bench.run(m_threads, Ed25519Verifier(), [&](const Result<> &verified, std::size_t from, std::size_t count) {
        return verified.and_then([&] { return take(changes.subspan(from, count)); });
    });
}

Result<> Intake::verify(std::span<Change> changes, const SignatureVerifier &verifier) const
{
    Bench<Result<>> bench(
        changes.size(), m_threads, [&](std::size_t from, std::size_t count, const SignatureVerifier &own) {
            return verifiedBatch(changes.subspan(from, count), [&](Change &change) { return change.verify(own); });
        });
    return bench.run(m_threads, verifier, [](const Result<> &verified, std::size_t, std::size_t) { return verified; });
}

} // namespace pochin::ledger
