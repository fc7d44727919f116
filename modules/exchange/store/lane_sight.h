// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/store/lane_book.h"

namespace pochin::exchange {

/// A file of somebody else that lies in a lane and has not been taken.
struct IncomingFile {
    QString path;
    qint64 bytes = 0;
    Instant since = {}; ///< when it was last written to, as the disk says
    bool isWhole = true; ///< false: a synchroniser is still bringing it
};

/// What lies in one shared folder, before anybody goes round in it.
struct LaneSight {
    LaneRecord record;
    bool isThere = true; ///< false: the folder is gone, or its disk is not plugged in
    std::vector<IncomingFile> incoming; ///< ascending by path
};

/// Looks into the folder; takes nothing and opens nothing. Only files whose names tell no hash are read.
[[nodiscard]] Result<LaneSight> sightOf(const LaneBook &book, const LaneRecord &record);

} // namespace pochin::exchange
