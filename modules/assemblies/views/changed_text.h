// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assemblies/domain/text_difference.h"

#include <QTextDocument>
#include <QWidget>

namespace pochin::assemblies {

/// A text with what was dropped from it struck through and what was added underlined; never by colour alone, and a
/// screen reader hears it in words. User text is never markup here.
class ChangedText final : public QWidget
{
    Q_OBJECT

public:
    ChangedText(const std::vector<TextStretch> &stretches, QWidget *parent);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void write(const std::vector<TextStretch> &stretches);

    QTextDocument m_document;
};

} // namespace pochin::assemblies
