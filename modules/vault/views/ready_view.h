// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace pochin::workbench {
class HeadingLabel;
class PlainTextLabel;
} // namespace pochin::workbench

namespace pochin::vault {

/// The end of setting up: the vault is open and empty.
class ReadyView : public QWidget
{
    Q_OBJECT

public:
    explicit ReadyView(QWidget *parent);

Q_SIGNALS:
    void started();

private:
    workbench::HeadingLabel *m_heading;
    workbench::PlainTextLabel *m_text;
    QPushButton *m_start;
};

} // namespace pochin::vault
