// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QProgressBar;
class QPushButton;

namespace pochin::workbench {

class PlainTextLabel;

/// Work that takes more than half a second: what is being done, how far it is, and a way to stop it.
class ProgressRow : public QWidget
{
    Q_OBJECT

public:
    enum class Cancel { Possible, Impossible };

    explicit ProgressRow(QWidget *parent);

    /// Shows the row with no known end until advance() is called.
    void begin(const QString &what, Cancel cancel = Cancel::Possible);
    /// `share` from 0 to 1.
    void advance(double share);
    void end();

Q_SIGNALS:
    void cancelRequested();

private:
    PlainTextLabel *m_what;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
};

} // namespace pochin::workbench
