// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>

namespace pochin::ctl {

/// Each of a range as JSON, in its order.
template <typename Range, typename ToJson>
[[nodiscard]] QJsonArray arrayOf(const Range &range, const ToJson &toJson)
{
    QJsonArray array;
    for (const auto &each : range)
        array.append(toJson(each));
    return array;
}

} // namespace pochin::ctl
