// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/library/reference_library.h"

#include <QResource>

#include <utility>

using namespace Qt::StringLiterals;

// Resources of a static library are linked only where somebody asks for them.
static void initResources()
{
    Q_INIT_RESOURCE(reference_texts);
}

namespace pochin::reference {

namespace {

Result<QByteArray> resource(const QString &name)
{
    // No QFile: the texts may be opened before the application is made, and no QObject may be older than that.
    const QResource resource(u":/reference/"_s + name);
    if (!resource.isValid())
        return failure(Failure::Kind::NotFound, resource.fileName());
    return resource.uncompressedData();
}

template <typename Parsed>
Result<> read(const QString &name, Result<Parsed> (*parsed)(QByteArrayView), Parsed &into)
{
    return resource(name).and_then(parsed).transform([&into](Parsed &&value) { into = std::move(value); });
}

} // namespace

Result<std::unique_ptr<const ReferenceLibrary>> ReferenceLibrary::open(const WordKnowledge *knowledge)
{
    initResources();
    auto edition = resource(u"ru.md"_s).and_then([](const QByteArray &bytes) { return Edition::parse(bytes); });
    if (!edition)
        return std::unexpected(edition.error());
    auto lexicon = resource(u"lemmas.tsv"_s).and_then([](const QByteArray &bytes) { return Lexicon::parse(bytes); });
    if (!lexicon)
        return std::unexpected(lexicon.error());
    std::unique_ptr<ReferenceLibrary> library(new ReferenceLibrary(*std::move(edition), *std::move(lexicon)));
    const auto tables
        = read(u"errata.tsv"_s, parsedErrata, library->m_errata)
              .and_then([&] { return read(u"parallels.tsv"_s, parsedParallels, library->m_parallels); })
              .and_then([&] { return read(u"references.tsv"_s, parsedTextReferences, library->m_textReferences); });
    if (!tables)
        return std::unexpected(tables.error());
    library->m_index
        = std::make_unique<const SearchIndex>(library->m_edition, library->m_lexicon, library->m_errata, knowledge);
    return library;
}

} // namespace pochin::reference
