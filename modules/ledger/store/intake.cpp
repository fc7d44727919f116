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

/// The batches of one reading: readers take the next that nobody has begun, and the taker gets them in order. Readers
/// keep close to the taker, so that what is read but not taken stays little.
class Bench
{
public:
    Bench(std::span<const QByteArray> records, unsigned readers)
        : m_records(records), m_ready((records.size() + batchSize - 1) / batchSize), m_lead(std::size_t{4} * readers)
    {
    }

    [[nodiscard]] std::size_t batchCount() const { return m_ready.size(); }

    void readAll()
    {
        const Ed25519Verifier verifier; // one for each thread, as it wants
        while (const auto next = begun()) {
            const std::size_t from = *next * batchSize;
            auto batch
                = readBatch(m_records.subspan(from, std::min(batchSize, m_records.size() - from)), from, verifier);
            const std::scoped_lock lock(m_mutex);
            m_ready[*next] = std::move(batch);
            m_changed.notify_all();
        }
    }

    [[nodiscard]] ReadBatch taken(std::size_t number)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&] { return m_ready[number].has_value(); });
        ReadBatch batch = *std::move(m_ready[number]);
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

private:
    [[nodiscard]] std::optional<std::size_t> begun()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&] { return m_begun >= m_ready.size() || m_begun < m_taken + m_lead; });
        return m_begun < m_ready.size() ? std::optional(m_begun++) : std::nullopt;
    }

    const std::span<const QByteArray> m_records;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<std::optional<ReadBatch>> m_ready; ///< by number
    const std::size_t m_lead;
    std::size_t m_begun = 0;
    std::size_t m_taken = 0;
};

} // namespace

Intake::Intake() : Intake(std::max(1U, std::thread::hardware_concurrency())) { }

Result<> Intake::read(std::span<const QByteArray> records, const Take &take) const
{
    Bench bench(records, m_threads);
    std::vector<std::jthread> readers;
    for (unsigned i = 0; i < m_threads && i < bench.batchCount(); ++i)
        readers.emplace_back([&bench] { bench.readAll(); });
    Result<> taken;
    for (std::size_t number = 0; number < bench.batchCount() && taken; ++number)
        taken = take(bench.taken(number));
    bench.stop(); // before the readers are waited for
    return taken;
}

} // namespace pochin::ledger
