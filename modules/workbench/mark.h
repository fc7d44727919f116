// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>

class QPainter;
class QPalette;

namespace pochin::workbench {

/// How something stands, as a small shape before its name. Shapes differ, so that colour is never the only difference;
/// the words beside it say the same and are what a screen reader hears.
enum class Mark {
    None,
    Open, ///< ○ begun, nothing decided yet
    Waiting, ///< ◐ waits for somebody
    Running, ///< ● in force, under way
    Done, ///< ✓ carried out
    Ended, ///< – over
    Attention, ///< ▲ somebody should look
};

/// The side of the square that a mark takes beside text.
constexpr int markSide = 12;

void paintMark(QPainter &painter, const QRect &square, Mark mark, const QPalette &palette);

} // namespace pochin::workbench
