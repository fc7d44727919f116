// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"
#include "reference/domain/address.h"

#include <QByteArrayView>
#include <QString>

#include <optional>
#include <vector>

namespace pochin::reference {

/// Two places that say the same in the same words.
struct Parallel {
    Address one;
    Address other;
    int sharedWords = 0; ///< the longest run of words that both have
    Address onePart; ///< the lines that hold the run
    Address otherPart;
    QString shared; ///< that run, lower case, without punctuation
};

/// A reference that the text itself makes, such as М.26 to the programme.
struct TextReference {
    Address from;
    QString printed; ///< the words that refer
    std::optional<Address> target; ///< nothing if what is referred to is not in the edition
    QString note;
};

/// resources/reference/parallels.tsv
[[nodiscard]] Result<std::vector<Parallel>> parsedParallels(QByteArrayView tsv);
/// resources/reference/references.tsv
[[nodiscard]] Result<std::vector<TextReference>> parsedTextReferences(QByteArrayView tsv);

} // namespace pochin::reference
