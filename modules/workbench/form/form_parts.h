// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a DeedForm is made of and nobody else needs.
#include <QScrollArea>

class QButtonGroup;

namespace pochin::workbench {

/// As high as what it holds needs at its width, and scrolling where there is no such room.
class FormScroll final : public QScrollArea
{
    Q_OBJECT

public:
    explicit FormScroll(QWidget *parent);

    [[nodiscard]] QWidget *content() const { return widget(); }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

/// Choices in sight, one of which is taken: the arrow keys and Alt with its number choose.
class OneOf final : public QWidget
{
    Q_OBJECT

public:
    OneOf(const QStringList &choices, int chosen, QWidget *parent);

    [[nodiscard]] int chosen() const;
    void choose(int choice);

Q_SIGNALS:
    void chosenChanged();

private:
    QButtonGroup *m_buttons;
};

} // namespace pochin::workbench
