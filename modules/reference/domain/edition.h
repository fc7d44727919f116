// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"
#include "reference/domain/address.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <optional>
#include <variant>
#include <vector>

namespace pochin::reference {

/// One line of a paragraph: a sub-paragraph, or a point of its list.
struct Part {
    enum class Kind { Prose, Point };
    Address address; ///< of the part: М.9.4; the first part's is М.9.1, though the file gives it as М.9
    Kind kind = Kind::Prose;
    QString text; ///< as shown; every offset of the search counts UTF-16 units of this string
};

struct Paragraph {
    enum class Kind { Numbered, Slogan, Call };
    Address address;
    Kind kind = Kind::Numbered;
    std::vector<Address> headings; ///< outermost first: П, П.I, П.I.3, П.I.3.8
    std::vector<Part> parts; ///< at least one

    /// The parts, a line each.
    [[nodiscard]] QString text() const;
};

struct Heading {
    Address address;
    int level = 1; ///< 1 for the title of a work
    QString title; ///< without its printed number
    std::vector<Address> parents; ///< outermost first; empty for the title of a work
};

/// The complete texts in one language: 151 addressed paragraphs under 45 headings, in printed order. Immutable.
class Edition
{
public:
    using Entry = std::variant<Heading, Paragraph>;

    /// Reads the format of docs/FORMAT-edition.md; strict: the first line that breaks it is a Malformed failure with
    /// its number, an address that stands twice likewise.
    [[nodiscard]] static Result<Edition> parse(QByteArrayView bytes);

    /// Everything in printed order.
    [[nodiscard]] const std::vector<Entry> &outline() const { return m_outline; }
    [[nodiscard]] const std::vector<Address> &paragraphs() const { return m_paragraphs; }
    [[nodiscard]] const std::vector<Address> &headings() const { return m_headings; }

    /// The paragraph an address names or lies in; null for a heading and for what is not in the edition. Looked at, not
    /// owned: it lives as long as the edition.
    [[nodiscard]] const Paragraph *paragraph(const Address &address) const;
    [[nodiscard]] const Heading *heading(const Address &address) const;
    /// The part that a part address or a point address names; null otherwise, for a whole paragraph too.
    [[nodiscard]] const Part *part(const Address &address) const;
    [[nodiscard]] bool contains(const Address &address) const;
    /// What a person typed, if it names a place that exists here.
    [[nodiscard]] std::optional<Address> placeTyped(QStringView typed) const;

    /// Does `place` lie under `heading`, or is it that heading? Theses lie under the headings of the manifesto, too.
    [[nodiscard]] bool isWithin(const Address &place, const Address &heading) const;
    /// Paragraphs at or under a place, in printed order: a heading's, or the one paragraph.
    [[nodiscard]] std::vector<Address> paragraphsWithin(const Address &place) const;
    /// The nearest paragraph before or after, across headings; nothing at either end.
    [[nodiscard]] std::optional<Address> paragraphBefore(const Address &place) const;
    [[nodiscard]] std::optional<Address> paragraphAfter(const Address &place) const;
    /// Where in the printed order a place stands; -1 if it does not.
    [[nodiscard]] qsizetype positionOf(const Address &place) const;

    /// SHA-256 of the bytes parsed, in hexadecimal: which edition this is. Reckoned at each call, some milliseconds
    /// that a start of the program does not wait for.
    [[nodiscard]] QString checksum() const;

private:
    friend class EditionReader;
    Edition() = default;

    std::vector<Entry> m_outline;
    std::vector<Address> m_paragraphs;
    std::vector<Address> m_headings;
    std::map<Address, qsizetype> m_positions; ///< headings and paragraphs, into the outline
    QByteArray m_bytes; ///< as parsed
};

/// SHA-256 over the letters of a paragraph alone (categories L*, lower case, ё kept), in hexadecimal: blanks, hyphens
/// and quotation marks may be mended without changing it, a letter may not.
[[nodiscard]] QByteArray lettersHash(const Paragraph &paragraph);
/// The letters that `lettersHash` is taken over.
[[nodiscard]] QString lettersOf(QStringView text);

} // namespace pochin::reference
