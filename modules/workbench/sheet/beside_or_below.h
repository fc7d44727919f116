// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <memory>

namespace pochin::workbench {

/// Words and what belongs to them: beside them at the right, and below them where too little width would be left to
/// read in.
class BesideOrBelow : public QLayout
{
    Q_OBJECT

public:
    BesideOrBelow(QWidget *words, QWidget *deed, int gap);
    ~BesideOrBelow() override;
    Q_DISABLE_COPY_MOVE(BesideOrBelow)

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    struct Places {
        QRect words;
        QRect deed;
    };
    [[nodiscard]] Places placesIn(const QRect &rect) const;

    std::unique_ptr<QLayoutItem> m_words;
    std::unique_ptr<QLayoutItem> m_deed;
    int m_gap;
};

} // namespace pochin::workbench
