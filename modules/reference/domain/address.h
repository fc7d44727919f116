// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <compare>
#include <optional>

namespace pochin::reference {

/// A place in the texts, as people cite it. A value; whether the place exists is for an Edition to say.
///
/// | what       | printed                      |
/// |------------|------------------------------|
/// | heading    | Л · М · М/3 · П · П.I · П.I.3 · П.I.3.8 |
/// | paragraph  | Л.3 · М.7 · М.призыв · П.I.3.8.В · П.I.2.А · П.I.3.8.лозунг |
/// | part       | М.9.4 · П.I.3.5.Б.2 (counted from 1; the first part is the paragraph's first line) |
/// | list point | П.I.3.5.Б-6 (counted from 1 over the points of the paragraph's list) |
///
/// Ordered by work, then by numbers, a heading before what stands under it; the order in which the paragraphs are
/// printed is `Edition::outline()`.
class Address
{
public:
    enum class Work { Leaflet, Manifesto, Programme };
    enum class Kind { Heading, Paragraph, Part, Point };

    /// Exactly as `text()` prints it, and nothing else.
    [[nodiscard]] static std::optional<Address> fromCanonical(QStringView printed);

    /// As a person types it: «м7», «П 1 3 8 в», «п.i.3.8.в», «P.I.3.8.B», «манифест 7», «pochin:М.7», the wrong
    /// keyboard layout («v7»). Nothing for what cannot be meant as an address; existence is not checked.
    [[nodiscard]] static std::optional<Address> fromTyped(QStringView typed);

    [[nodiscard]] static Address heading(Work work, int first = 0, int chapter = 0, int section = 0);

    [[nodiscard]] Work work() const { return m_work; }
    [[nodiscard]] Kind kind() const;
    /// 0 where the address names none.
    [[nodiscard]] int partNumber() const { return m_part; }
    [[nodiscard]] int pointNumber() const { return m_point; }

    /// М.9.4 → М.9, П.I.3.5.Б-6 → П.I.3.5.Б; a heading or a paragraph is returned as it is.
    [[nodiscard]] Address paragraph() const;
    /// The n-th part of this paragraph; part 0 is the paragraph itself.
    [[nodiscard]] Address part(int number) const;

    /// "П.I.3.8.В"
    [[nodiscard]] QString text() const;
    /// "pochin:П.I.3.8.В"
    [[nodiscard]] QString link() const;

    friend bool operator==(const Address &, const Address &) = default;
    friend std::strong_ordering operator<=>(const Address &, const Address &) = default;

private:
    friend class AddressReader;
    Address() = default;
    [[nodiscard]] QString unitText() const;

    Work m_work = Work::Leaflet;
    int m_division = 0; ///< Programme: I, II; manifesto headings: 1 to 8
    int m_chapter = 0;
    int m_section = 0;
    int m_unit = 0; ///< the number of a thesis, a letter counted from А, or `namedUnit`
    int m_part = 0;
    int m_point = 0;

    static constexpr int namedUnit = 1000; ///< М.призыв and the slogans, after everything numbered
};

/// So that a failing QCOMPARE prints the address.
char *toString(const Address &address);

} // namespace pochin::reference
