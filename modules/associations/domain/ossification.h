// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "associations/domain/standing.h"

namespace pochin::associations {

/// П.I.3.8.В: an association that ceases in time cannot ossify and grow away from people. These signs are computed for
/// every one alike, are shown to everybody in words, and block nothing (М.12).
struct Ossification {
    bool isPastFirstDay = false;
    quint32 extensions = 0;
    std::vector<PersonId> carriers; ///< the two who carry most of the tasks, if they do
    quint32 carried = 0; ///< how many tasks those two carry
    quint32 all = 0; ///< … of how many that somebody has taken or done

    [[nodiscard]] bool isSeen() const { return isPastFirstDay || extensions > 0 || !carriers.empty(); }
};

/// Few carry most: two have two thirds of six tasks or more, where four or more take part. П.I.3.8.Б: as many as
/// possible are drawn in, so that no small number does most of it while the others stay passive.
[[nodiscard]] Ossification ossification(const Association &association, const Outlook &outlook);

} // namespace pochin::associations
