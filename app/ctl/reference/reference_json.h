// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reference/domain/edition.h"
#include "reference/domain/notebook.h"
#include "reference/domain/search.h"

#include <QJsonArray>
#include <QJsonObject>

namespace pochin::ctl {

/// The shapes that scripts lean on; app/ctl/README.md lists them.
[[nodiscard]] QJsonObject jsonOf(const reference::Edition::Entry &entry, const reference::Edition &edition);
[[nodiscard]] QJsonObject jsonOf(const reference::SearchAnswer &answer);
[[nodiscard]] QJsonObject jsonOf(const reference::Note &note, const reference::Edition &edition);
[[nodiscard]] QJsonObject jsonOf(const reference::Bookmark &bookmark);

/// "2026-11-22T13:00:00.000Z"
[[nodiscard]] QString isoOf(Instant instant);

} // namespace pochin::ctl
