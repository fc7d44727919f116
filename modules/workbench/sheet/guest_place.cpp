// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/sheet/guest_place.h"

#include <QVBoxLayout>

namespace pochin::workbench {

namespace {

constexpr int spacing = 12; ///< as between the parts of a sheet

} // namespace

GuestPlace::GuestPlace(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing);
    hide();
}

void GuestPlace::invite(const GuestMaker &make)
{
    Guest *guest = make(this);
    layout()->addWidget(guest);
    m_guests.push_back(guest);
    guest->turnTo(m_space, m_thing);
    setVisible(true);
}

void GuestPlace::turnTo(const QString &space, const QString &thing)
{
    m_space = space;
    m_thing = thing;
    for (Guest *guest : m_guests)
        guest->turnTo(space, thing);
}

} // namespace pochin::workbench
