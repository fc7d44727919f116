// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QFormLayout;
class QLabel;
class QVBoxLayout;

namespace pochin::workbench {
class HeadingLabel;
}

namespace pochin::desktop {

/// A heading and a form under it. Sections derive from it and say their words themselves.
class SettingsSection : public QWidget
{
    Q_OBJECT

protected:
    explicit SettingsSection(QWidget *parent);

    [[nodiscard]] workbench::HeadingLabel *heading() const { return m_heading; }
    /// Adds a row whose label names `field` to screen readers and carries its mnemonic.
    QLabel *addRow(QWidget *field);
    void addWide(QWidget *widget);

private:
    workbench::HeadingLabel *m_heading;
    QFormLayout *m_form;
};

} // namespace pochin::desktop
