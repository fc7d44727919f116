// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtClassHelperMacros>

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace pochin::ledger {

/// Does tasks on all processors, in the order in which they are begun; all are done when it goes.
class Workers
{
    Q_DISABLE_COPY_MOVE(Workers)

public:
    explicit Workers(unsigned threads = std::max(1U, std::thread::hardware_concurrency()))
    {
        for (unsigned i = 0; i < threads; ++i)
            m_threads.emplace_back([this] { work(); });
    }
    ~Workers()
    {
        const std::scoped_lock lock(m_mutex);
        m_isClosing = true;
        m_changed.notify_all();
    }

    void begin(std::function<void()> task)
    {
        const std::scoped_lock lock(m_mutex);
        m_tasks.push_back(std::move(task));
        m_changed.notify_one();
    }

private:
    void work()
    {
        std::unique_lock lock(m_mutex);
        for (;;) {
            m_changed.wait(lock, [this] { return m_isClosing || !m_tasks.empty(); });
            if (m_tasks.empty())
                return;
            const auto task = std::move(m_tasks.front());
            m_tasks.pop_front();
            lock.unlock();
            task();
            lock.lock();
        }
    }

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::function<void()>> m_tasks;
    bool m_isClosing = false;
    std::vector<std::jthread> m_threads; ///< go first, having done everything
};

} // namespace pochin::ledger
