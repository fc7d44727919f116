// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/store/group_files.h"
#include "exchange/views/naming.h"
#include "exchange/views/sectioned_dialog.h"

namespace pochin::exchange {

/// The files of a group for people, the latest first; with a thing, those about it alone. What was set aside is left
/// out.
[[nodiscard]] QList<workbench::SheetRow> fileRows(const std::vector<GroupFile> &files,
    const std::optional<ledger::ChangeId> &about, const ledger::Space &space, const Naming &naming);
/// One file: what is known of it, and the beginning of its text if it is one.
[[nodiscard]] std::vector<SectionedDialog::Section> fileSections(
    const GroupFile &file, const QByteArray &beginning, const ledger::Space &space, const Naming &naming);
/// What `bytes` say, 1,000 characters at most; nothing if they are not the beginning of a text.
[[nodiscard]] QString textIn(const QByteArray &bytes);

} // namespace pochin::exchange
