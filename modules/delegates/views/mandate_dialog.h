// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delegates/domain/mandate_text.h"
#include "delegates/views/asking_dialog.h"

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QVBoxLayout;

namespace pochin::delegates {

struct Mandate;

/// Writes a mandate: for which group, who goes, about what, until when, and the points, each with its strength.
class MandateDialog : public AskingDialog
{
    Q_OBJECT

public:
    /// Requires: at least one group.
    MandateDialog(std::vector<Outlook> groups, QWidget *parent);

    /// For that group, about that matter; the group is chosen already.
    void begin(const SpaceId &group, const QString &matter);
    /// Other words for a mandate: they begin as its own do, and end it once the group gives them.
    void reword(const SpaceId &group, const Mandate &mandate);

    [[nodiscard]] SpaceId group() const;
    [[nodiscard]] MandateText text() const;

private:
    struct PointFields {
        QComboBox *kind;
        QLineEdit *words;
    };
    void askForAll();
    void addRow(const QString &label, QWidget *field);
    void addPoint();
    void askForCouncil();
    void fillMembers();
    void look();

    std::vector<Outlook> m_groups;
    std::vector<PersonId> m_members;
    QComboBox *m_group;
    QComboBox *m_delegate;
    QComboBox *m_council;
    QLineEdit *m_matter;
    QDateEdit *m_lastDay;
    QLineEdit *m_event;
    QCheckBox *m_lastPoint;
    QVBoxLayout *m_pointRows;
    std::vector<PointFields> m_points;
    std::optional<ChangeId> m_replaced;
};

} // namespace pochin::delegates
