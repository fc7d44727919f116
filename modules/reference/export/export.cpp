// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/export/export.h"

#include "reference/export/markup.h"
#include "reference/export/printed.h"

#include <array>

using namespace Qt::StringLiterals;

namespace pochin::reference {

std::optional<ExportFormat> exportFormatNamed(QStringView name)
{
    using enum ExportFormat;
    constexpr std::array names{std::pair(QStringView(u"md"), Markdown), std::pair(QStringView(u"html"), Html),
        std::pair(QStringView(u"pdf"), Pdf), std::pair(QStringView(u"odt"), Odt)};
    for (const auto &[known, format] : names) {
        if (name.compare(known, Qt::CaseInsensitive) == 0)
            return format;
    }
    return {};
}

Result<QByteArray> exported(
    const Edition &edition, const ExportSelection &selection, ExportFormat format, const ExportWords &words)
{
    const auto document = documentOf(edition, selection, words);
    if (!document)
        return std::unexpected(document.error());
    switch (format) {
    case ExportFormat::Markdown:
        return markdownOf(*document);
    case ExportFormat::Html:
        return htmlOf(*document);
    case ExportFormat::Pdf:
        return pdfOf(*document);
    case ExportFormat::Odt:
        return odtOf(*document);
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace pochin::reference
