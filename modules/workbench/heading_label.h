// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace pochin::workbench {

/// A heading of a page, a sheet or a section. Screen readers hear that it is a heading and can jump to it.
class HeadingLabel : public QLabel
{
    Q_OBJECT

public:
    enum class Level { Page, Section, Group };

    HeadingLabel(Level level, QWidget *parent);
    [[nodiscard]] Level level() const { return m_level; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void takeFont();

    Level m_level;
};

} // namespace pochin::workbench
