// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace pochin::workbench {

/// A sheet read from top to bottom: one column in the middle, never wider than people read comfortably, that scrolls
/// when the window is low. Follows the focus, so that a keyboard alone reaches everything.
class ReadableColumn : public QScrollArea
{
    Q_OBJECT

public:
    enum class Across { Top, Middle };

    explicit ReadableColumn(QWidget *parent, Across across = Across::Top);

    [[nodiscard]] QVBoxLayout *column() const { return m_column; }
    /// The parent of everything in the column.
    [[nodiscard]] QWidget *sheet() const { return m_sheet; }

protected:
    bool focusNextPrevChild(bool next) override;

private:
    QWidget *m_sheet;
    QVBoxLayout *m_column;
};

} // namespace pochin::workbench
