// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delegates/domain/mandate_text.h"
#include "delegates/views/asking_dialog.h"

class QDateEdit;
class QLineEdit;
class QPlainTextEdit;

namespace pochin::delegates {

/// A line of the agenda, an outcome with an argument, a committee with the day of its review, or why a committee or the
/// council goes on.
class MatterDialog : public AskingDialog
{
    Q_OBJECT

public:
    enum class For { Agenda, Outcome, Committee, Renewal, Review };
    MatterDialog(For purpose, Instant now, QWidget *parent);

    [[nodiscard]] QString matter() const;
    [[nodiscard]] QString words() const;
    [[nodiscard]] QString more() const;
    [[nodiscard]] Day day() const;

private:
    void sayFor();
    /// What goes on needs words and a day, and its matter is known.
    [[nodiscard]] bool isGoingOn() const { return m_purpose == For::Renewal || m_purpose == For::Review; }
    void look();

    For m_purpose;
    QLineEdit *m_matter;
    QPlainTextEdit *m_words;
    QLineEdit *m_more;
    QDateEdit *m_day;
};

} // namespace pochin::delegates
