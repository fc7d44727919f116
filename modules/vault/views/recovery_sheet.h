// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"

#include <QString>
#include <QStringList>

class QPrinter;
class QTextDocument;

namespace pochin::vault {

/// The paper that opens a vault when the passphrase is forgotten.
struct RecoverySheet {
    QStringList words;
    QString vaultFolder;
    QString madeOn; ///< a date, as people write it
};

class VaultSession;

/// Words of the vault that is open now, made today.
[[nodiscard]] RecoverySheet sheetOf(const VaultSession &session, const QStringList &words);

/// One page, in the present language: numbered words, what they are for, where to keep them.
void write(const RecoverySheet &sheet, QTextDocument &document);

/// Fails where the file cannot be written; a PDF of secrets is readable by its owner only.
[[nodiscard]] Result<> saveAsPdf(const RecoverySheet &sheet, const QString &file);

void print(const RecoverySheet &sheet, QPrinter &printer);

} // namespace pochin::vault
