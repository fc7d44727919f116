// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace pochin::desktop {

/// One place or deed of the sidebar: picture and word, calm until it is under the pointer, focused or in front.
class PlaceButton : public QToolButton
{
    Q_OBJECT

public:
    explicit PlaceButton(QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace pochin::desktop
