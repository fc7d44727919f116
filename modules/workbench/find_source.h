// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QList>
#include <QString>

#include <functional>

namespace pochin::workbench {

/// One line of the search field's list: a paragraph, a page, a deed.
struct Found {
    QString title; ///< plain text
    QString detail; ///< plain text, quieter: an address, a shortcut, an excerpt
    QIcon icon;
    std::function<void()> open; ///< goes there or does it
};

/// Whoever has something that the search field can find. Asked at every key press on the GUI thread, so it answers in
/// milliseconds or answers less.
class FindSource
{
public:
    virtual ~FindSource() = default;
    /// Best first; at most `atMost`. `typed` is what a person typed, trimmed and never empty.
    [[nodiscard]] virtual QList<Found> found(const QString &typed, int atMost) const = 0;

protected:
    FindSource() = default;
    FindSource(const FindSource &) = default;
    FindSource &operator=(const FindSource &) = default;
};

} // namespace pochin::workbench
