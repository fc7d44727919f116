// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/clock.h"

#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace pochin::workbench {

/// One thing that waits for the person at this machine: a sentence and one button. Every text is plain text.
struct Waiting {
    QString key; ///< stable, never shown; unique among all that waits
    QString sentence; ///< "The garden waits for your position on «Water»."
    QString whose; ///< quieter: the group it is about
    QString deed; ///< the word on its button
    std::optional<Instant> due = {};
    std::function<void()> go; ///< goes there
};

/// Whoever knows what waits. Asked whenever something changed, on the GUI thread, so it answers in milliseconds.
class WaitingSource
{
public:
    virtual ~WaitingSource() = default;
    [[nodiscard]] virtual QList<Waiting> waiting() const = 0;

protected:
    WaitingSource() = default;
    WaitingSource(const WaitingSource &) = default;
    WaitingSource &operator=(const WaitingSource &) = default;
};

} // namespace pochin::workbench
