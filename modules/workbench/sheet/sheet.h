// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workbench/mark.h"

#include <QWidget>

class QVBoxLayout;

namespace pochin::workbench {

class DeedButton;
class HeadingLabel;
class MarkLabel;
class PlainTextLabel;
class ReadableColumn;
class SheetSection;

/// A sheet reads like a document: title, state in words, people and facts, sections. Its deeds stand under it and stay
/// in sight while it scrolls; with the focus on it the arrow keys read on. A page puts the parts in reading order when
/// it makes the sheet and fills them when it shows something:
///
///     m_facts = sheet->add<FactRows>();
///     m_points = sheet->addSection()->add<SheetRows>();
///     m_recall = sheet->addDeed();
class Sheet : public QWidget
{
    Q_OBJECT

public:
    explicit Sheet(QWidget *parent);

    void setTitle(const QString &title);
    /// How it stands, in words: "in force until 12 December". The mark says the same as a shape.
    void setState(Mark mark, const QString &words);

    template <typename Widget>
    Widget *add();
    SheetSection *addSection();
    DeedButton *addDeed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QWidget *paper() const;
    void put(QWidget *widget);
    void layOutHead();

    ReadableColumn *m_column;
    HeadingLabel *m_title;
    MarkLabel *m_mark;
    PlainTextLabel *m_state;
    QWidget *m_deeds;
};

template <typename Widget>
Widget *Sheet::add()
{
    auto *widget = new Widget(paper());
    put(widget);
    return widget;
}

} // namespace pochin::workbench
