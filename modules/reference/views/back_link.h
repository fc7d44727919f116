// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <vector>

namespace pochin::reference {

/// Something of the reader's own that cites a place of the texts: a proposal, a decision, a mandate. The room of the
/// texts knows none of them; it shows their words and says which one was chosen.
struct BackLink {
    QString address; ///< as the texts print it, such as "М.7"
    QString key; ///< its owner's
    QString title; ///< plain text
    QString detail = {}; ///< plain text, quieter: how it stands, and in which group
};

/// All there are, in no order. A function that is empty: they are not here at present.
using BackLinks = std::function<std::vector<BackLink>()>;

} // namespace pochin::reference
