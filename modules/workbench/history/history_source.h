// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace pochin::workbench {

/// One line of a history: who did what, when, and how it stands today. Every text is plain text, except that there are
/// no marks and no colours in it that words do not say.
struct HistoryRow {
    enum class Standing {
        Counts,
        Waits, ///< counts once others have done something more
        SetAside, ///< kept and shown, without effect
    };

    QString key; ///< stable, never shown: the id of the change
    QString when;
    QString who;
    QString what;
    Standing standing = Standing::Counts;
    QString reason; ///< why it waits or is set aside, in words; empty while it counts
};

/// A history that is read row by row, as far as somebody looks: a group may have done a hundred thousand things.
class HistorySource
{
public:
    virtual ~HistorySource() = default;
    HistorySource(const HistorySource &) = delete;
    HistorySource &operator=(const HistorySource &) = delete;

    /// Does not change while the source is shown; whoever knows of more shows another source.
    [[nodiscard]] virtual int count() const = 0;
    /// The latest is 0. Requires: 0 ≤ at < count().
    [[nodiscard]] virtual HistoryRow row(int at) const = 0;

protected:
    HistorySource() = default;
};

} // namespace pochin::workbench
