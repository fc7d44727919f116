// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>
#include <vector>

namespace pochin::workbench {

/// A part of a sheet that another room brings, such as the files of a group: the sheet says what it shows, and knows no
/// more of it.
class Guest : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// A space, or one thing in it, by their ids in hexadecimal. No space: there is nothing to show.
    virtual void turnTo(const QString &space, const QString &thing) = 0;
};

/// Made by composition, which knows all rooms.
using GuestMaker = std::function<Guest *(QWidget *parent)>;

/// Where a sheet leaves room for guests; without any it takes none.
///
///     m_guests = sheet->add<GuestPlace>(); // once, in reading order
///     m_guests->turnTo(space.hex());       // whenever the sheet shows something
class GuestPlace : public QWidget
{
    Q_OBJECT

public:
    explicit GuestPlace(QWidget *parent);

    void invite(const GuestMaker &make);
    void turnTo(const QString &space, const QString &thing = {});

private:
    std::vector<Guest *> m_guests;
    QString m_space;
    QString m_thing;
};

} // namespace pochin::workbench
