// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reference/views/outline_model.h"

#include <QTreeView>

namespace pochin::reference {

/// The outline beside the sheet: marks where the reader is, and leads where they choose.
class Outline final : public QTreeView
{
    Q_OBJECT

public:
    explicit Outline(QWidget *parent);

    void show(const Edition &edition);
    using QTreeView::show;
    /// Opens what hides the heading above `place`, and marks it.
    void follow(const Address &place);
    [[nodiscard]] std::optional<Address> followed() const { return m_followed; }

Q_SIGNALS:
    void chosen(const pochin::reference::Address &heading);

private:
    const Edition *m_edition = nullptr;
    OutlineModel *m_model;
    std::optional<Address> m_followed;
};

} // namespace pochin::reference
