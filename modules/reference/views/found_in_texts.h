// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reference/domain/address.h"
#include "workbench/find_source.h"

#include <functional>

namespace pochin::reference {

class ReferenceLibrary;

/// Lets the window's search field find paragraphs and headings.
class FoundInTexts final : public workbench::FindSource
{
public:
    explicit FoundInTexts(std::function<void(const Address &)> open) : m_open(std::move(open)) { }

    /// `library` must outlive the source. Before, nothing is found.
    void setLibrary(const ReferenceLibrary &library) { m_library = &library; }
    [[nodiscard]] QList<workbench::Found> found(const QString &typed, int atMost) const override;

private:
    [[nodiscard]] workbench::Found lineFor(const Address &place, const QString &excerpt) const;

    const ReferenceLibrary *m_library = nullptr;
    std::function<void(const Address &)> m_open;
};

} // namespace pochin::reference
