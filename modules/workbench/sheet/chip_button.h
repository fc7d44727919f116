// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace pochin::workbench {

/// A name with an outline around it, and a quieter note after the name. Leads to whom or what it names.
class ChipButton : public QAbstractButton
{
    Q_OBJECT

public:
    ChipButton(const QString &name, QString note, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QString m_note;
};

} // namespace pochin::workbench
