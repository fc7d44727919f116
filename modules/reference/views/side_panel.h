// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QAction;
class QStackedWidget;

namespace pochin::workbench {
class HeadingLabel;
}

namespace pochin::reference {

/// What stands beside the sheet, one thing at a time: results, notes, bookmarks … It closes when its own action is
/// chosen again.
class SidePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit SidePanel(QWidget *parent);

    /// `action` is checkable; its text is the title.
    void add(QAction *action, QWidget *content);
    void open(const QWidget *content);
    void close();
    [[nodiscard]] bool isShowing(const QWidget *content) const;

Q_SIGNALS:
    void closed();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Leaf {
        QAction *action;
        QWidget *content;
    };

    void say();

    std::vector<Leaf> m_leaves;
    workbench::HeadingLabel *m_title;
    QStackedWidget *m_stack;
};

} // namespace pochin::reference
