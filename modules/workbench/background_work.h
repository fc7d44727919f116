// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

#include <memory>
#include <type_traits>
#include <utility>

namespace pochin::workbench {

/// Runs `work()` off the GUI thread and hands what it returns to `then(…)` on the GUI thread, unless `context` is gone
/// by then. `work` must own all it touches.
template <typename Work, typename Then>
void inBackground(QObject *context, Work work, Then then)
{
    // A type that only moves cannot travel in a copied lambda; both ends share its place instead.
    using Outcome = std::invoke_result_t<Work>;
    auto kept = std::make_shared<std::pair<Work, Then>>(std::move(work), std::move(then));
    QPointer<QObject> alive(context);
    QThreadPool::globalInstance()->start([kept, alive] {
        auto outcome = std::make_shared<Outcome>(kept->first());
        QMetaObject::invokeMethod(QCoreApplication::instance(), [kept, alive, outcome] {
            if (alive)
                kept->second(std::move(*outcome));
        });
    });
}

} // namespace pochin::workbench
