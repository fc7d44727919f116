// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delegates/domain/recall.h"
#include "delegates/views/asking_dialog.h"

#include <functional>

class QCheckBox;
class QLineEdit;
class QTableWidget;

namespace pochin::delegates {

/// Where a group recalls by a share of those present: who was there, and who was for it. One step: what is ticked is
/// recorded and in force.
class RecallDialog : public AskingDialog
{
    Q_OBJECT

public:
    /// `outlook` is asked again at every tick, because the group may have changed meanwhile.
    RecallDialog(const std::function<std::optional<Outlook>()> &outlook, const ChangeId &mandate, QWidget *parent);
    [[nodiscard]] Recall recall() const;

private:
    void fill(const Outlook &outlook);
    void heedTick(int row, int column);
    void look();

    std::function<std::optional<Outlook>()> m_outlook;
    ChangeId m_mandate;
    std::vector<PersonId> m_people;
    QTableWidget *m_table;
    QLineEdit *m_reason;
    QCheckBox *m_onPaper;
};

} // namespace pochin::delegates
