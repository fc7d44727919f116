// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reference/domain/edition.h"

#include <QStringView>

namespace pochin::reference {

/// Reads docs/FORMAT-edition.md line by line. Used by Edition::parse alone; the numbers in its messages are those of
/// the invariants there.
class EditionReader
{
public:
    [[nodiscard]] Result<Edition> read(QByteArrayView bytes);

private:
    [[nodiscard]] Result<> readLine(QStringView line);
    [[nodiscard]] Result<> readHeading(QStringView line);
    [[nodiscard]] Result<> readText(QStringView line);
    [[nodiscard]] Result<> beginParagraph(const Address &address, Part part);
    [[nodiscard]] Result<> addPart(const Address &address, Part part);
    [[nodiscard]] Result<> add(const Address &address, Edition::Entry entry);
    [[nodiscard]] std::unexpected<Failure> broken(int invariant) const;

    enum class After { Nothing, Blank, Heading, Text };

    Edition m_edition;
    std::vector<Address> m_open; ///< headings above the present line, outermost first
    After m_after = After::Nothing;
    int m_line = 0;
};

} // namespace pochin::reference
