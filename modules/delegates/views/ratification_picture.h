// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delegates/domain/council/ratification_map.h"
#include "workbench/mark.h"

#include <QWidget>

namespace pochin::delegates {

/// Who answered what, as a picture: the outcome above, a line to every group, and under a council lines on to its base
/// groups. A thick line is in force, a thin one is not, a dotted one is silence. Rows with the same words stand under
/// it, for screen readers and for whoever would rather read.
class RatificationPicture : public QWidget
{
    Q_OBJECT

public:
    explicit RatificationPicture(QWidget *parent);

    void show(const QString &outcome, const RatificationMap &map);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Leaf {
        QString name;
        QString council; ///< through which it came; empty: directly
        Ratified answer = Ratified::No;
        QString doubt = {}; ///< why it does not count as it was given
    };
    [[nodiscard]] QRect cell(std::size_t leaf) const;
    void paintLeaf(QPainter &painter, std::size_t at) const;
    void paintCouncil(QPainter &painter, const QString &council) const;

    QString m_outcome;
    std::vector<Leaf> m_leaves; ///< those of one council stand together
};

} // namespace pochin::delegates
