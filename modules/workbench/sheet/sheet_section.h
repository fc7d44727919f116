// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace pochin::workbench {

class DeedButton;
class HeadingLabel;

/// A part of a sheet: a heading, a deed beside it if there is one, and what the page puts into `content()`.
class SheetSection : public QWidget
{
    Q_OBJECT

public:
    explicit SheetSection(QWidget *parent);

    void say(const QString &heading);
    /// Made when it is first asked for, so that a section without a deed has no button.
    [[nodiscard]] DeedButton *deed();
    [[nodiscard]] QVBoxLayout *content() const { return m_content; }
    /// Puts a widget of its own making into the section: `auto *rows = section->add<SheetRows>();`
    template <typename Widget>
    Widget *add();

private:
    void put(QWidget *widget);

    QVBoxLayout *m_head;
    HeadingLabel *m_heading;
    DeedButton *m_deed = nullptr;
    QVBoxLayout *m_content;
};

template <typename Widget>
Widget *SheetSection::add()
{
    auto *widget = new Widget(this);
    put(widget);
    return widget;
}

} // namespace pochin::workbench
