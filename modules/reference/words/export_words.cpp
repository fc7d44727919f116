// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/words/export_words.h"

#include "reference/domain/citation.h"

#include <KLocalizedString>

namespace pochin::reference {

ExportWords exportWords(const Edition &edition)
{
    return {i18nc("@title of an exported document", "Leaflet, manifesto and programme"),
        i18nc("@info at the end of an exported document, %1 is a checksum", "Edition with the SHA-256 %1",
            edition.checksum()),
        i18nc("@label before a reader's note", "Note"),
        i18nc(
            "@label before a reader's note whose place in the text is another one now", "Note; the place has changed")};
}

QString editionInCitation(const Edition &edition)
{
    return i18nc("in a citation, %1 is the beginning of a checksum", "edition %1", shortChecksum(edition));
}

} // namespace pochin::reference
