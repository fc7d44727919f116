// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "associations/domain/handing_over.h"
#include "associations/views/at_hand.h"

#include <QDialog>

#include <array>

class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

namespace pochin::workbench {
class DeedButton;
class HeadingLabel;
class PlainTextLabel;
} // namespace pochin::workbench

namespace pochin::associations {

/// Leads through the hand-over, one question after the other: results, things, debts, lessons. Any may stay empty; one
/// line altogether is enough. At the end stands the card as the archive will have it.
class HandOverDialog final : public QDialog
{
    Q_OBJECT

public:
    HandOverDialog(const AtHand &atHand, QWidget *parent);

    /// What was answered so far.
    [[nodiscard]] HandingOver wanted() const;

private:
    enum Step { Results, Things, Debts, Lessons, Card, StepCount };

    [[nodiscard]] QWidget *question(Step step);
    void layOut();
    void say();
    void go(int by);
    void check();
    void handOverNow();
    [[nodiscard]] QString cardText() const;

    AtHand m_atHand;
    QStackedWidget *m_steps;
    std::array<workbench::HeadingLabel *, Card> m_headings{};
    std::array<workbench::PlainTextLabel *, Card> m_helps{};
    std::array<QPlainTextEdit *, Card> m_answers{};
    workbench::HeadingLabel *m_cardHeading;
    workbench::PlainTextLabel *m_card;
    workbench::PlainTextLabel *m_place;
    QPushButton *m_back;
    QPushButton *m_next;
    QPushButton *m_cancel;
    workbench::DeedButton *m_deed;
};

} // namespace pochin::associations
