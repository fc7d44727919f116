// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workbench/mark.h"

#include <QString>
#include <QStringList>

namespace pochin::workbench {

/// One line of a page's list: plain values that a module's views make from its domain. Every text is plain text.
struct ListRow {
    QString key; ///< stable, never shown: an id. Unique in its list
    QString title; ///< «Урожай»
    QString detail = {}; ///< at the right end, quieter: "6 days left"
    QString under = {}; ///< a second, quieter line: the group it belongs to. May be empty
    Mark mark = Mark::None; ///< what `detail` says in words
    QStringList kinds = {}; ///< names of the filters that show it
    QString section = {}; ///< rows that follow one another with the same section stand under one heading
    QString foundBy = {}; ///< more words by which the filter finds it; never shown

    friend bool operator==(const ListRow &, const ListRow &) = default;
};

/// One choice of the filter above a list.
struct ListFilter {
    QString name; ///< stable, as in ListRow::kinds; empty shows everything
    QString title;

    friend bool operator==(const ListFilter &, const ListFilter &) = default;
};

} // namespace pochin::workbench
