// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delegates/domain/council/first_card.h"
#include "delegates/views/asking_dialog.h"

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace pochin::delegates {

/// The card of a group for a council: which group, what it is called there, how many keys sign.
class CardDialog : public AskingDialog
{
    Q_OBJECT

public:
    /// Requires: there is a group.
    CardDialog(std::vector<Outlook> groups, QWidget *parent);

    [[nodiscard]] SpaceId group() const;
    [[nodiscard]] CardWish wish() const;

private:
    void fillFor(const Outlook &group);
    [[nodiscard]] const Outlook &chosen() const;

    std::vector<Outlook> m_groups;
    QComboBox *m_group;
    QLineEdit *m_name;
    QSpinBox *m_needed;
};

} // namespace pochin::delegates
