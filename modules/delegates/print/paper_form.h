// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delegates/domain/delegates_part.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace pochin::delegates {

/// A sheet of paper that stands in for a screen: printed, filled in by hand, and entered again by whoever has a laptop.
/// Plain values; every text is plain text.
struct PaperForm {
    struct Block {
        QString heading;
        QStringList lines; ///< text
        int blanks = 0; ///< empty lines to write on
        QStringList boxes = {}; ///< each with a box to tick
    };
    QString title;
    QString under; ///< group and day
    std::vector<Block> blocks;
    QString code; ///< what the QR code says: mandate and fingerprint
    QString foot; ///< the same in letters, for eyes, and the paragraphs the form stands on
};

/// What a delegate carries: points, limits, end, and how the mandate is recognised.
[[nodiscard]] PaperForm mandateCard(const Outlook &outlook, const Mandate &mandate);
/// Who was present, who is for it: filled in at an assembly, entered with "recall", "from a paper form".
[[nodiscard]] PaperForm recallForm(const Outlook &outlook, const Mandate &mandate);
/// One act of a delegate, and four boxes.
[[nodiscard]] PaperForm ratificationSlip(const Outlook &outlook, const Mandate &mandate, const ActRecorded &act);

/// "pochin:mandate/1/<id>/<hash>", both in hexadecimal: what a QR code of a mandate says.
[[nodiscard]] QString codeOf(const Mandate &mandate);
/// The first 16 bytes of the hash in groups of four letters, to be compared by eye.
[[nodiscard]] QString fingerprintOf(const ContentHash &words);

/// One page of A5, with the QR code in a corner. StorageBroken if the PDF cannot be begun. Needs a QGuiApplication.
[[nodiscard]] Result<QByteArray> pdfOf(const PaperForm &form);

} // namespace pochin::delegates
