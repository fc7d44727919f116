// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/domain/own_devices.h"
#include "ledger/store/spaces.h"
#include "workbench/sheet/sheet_rows.h"

namespace pochin::exchange {

/// The devices of one person in a group, this one first, as rows whose deed is to give the device up.
[[nodiscard]] QList<workbench::SheetRow> deviceRows(const ledger::Outlook &outlook, const ledger::Spaces &spaces);
/// Why something with a device is not possible; empty: it is.
[[nodiscard]] QString reasonOf(const Result<ledger::Deed> &deed);
/// Six words in the language of the window.
[[nodiscard]] QString fingerprintLine(const ledger::DeviceCard &card);

} // namespace pochin::exchange
