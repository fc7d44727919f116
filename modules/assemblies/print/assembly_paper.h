// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assemblies/domain/meeting/assembly_lookup.h"

#include <QStringList>

namespace pochin::assemblies {

/// An agenda or minutes, as they are laid out on paper. Plain values; every text is plain text.
struct AssemblyPaper {
    struct Block {
        QString heading;
        QStringList paragraphs = {};
        int blanks = 0; ///< empty lines to write on
    };
    QString title;
    QString under; ///< group, kind, day, place
    std::vector<Block> blocks;
    QString foot; ///< the paragraph it stands on, and of minutes the version that was confirmed
};

/// What is gone through, with room to write: it hangs on a wall or lies on a table.
[[nodiscard]] AssemblyPaper agendaPaper(const ledger::Outlook &outlook, const Assembly &assembly);
/// A version of the minutes, with who confirmed it and what was remarked. Requires: a version of that assembly.
[[nodiscard]] AssemblyPaper minutesPaper(
    const ledger::Outlook &outlook, const Assembly &assembly, const Minutes &minutes);

/// Pages of A4. StorageBroken if the PDF cannot be begun. Needs a QGuiApplication.
[[nodiscard]] Result<QByteArray> pdfOf(const AssemblyPaper &page);

} // namespace pochin::assemblies
