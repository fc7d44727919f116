// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delegates/domain/delegates_part.h"
#include "delegates/views/asking_dialog.h"

class QButtonGroup;
class QCheckBox;
class QLineEdit;

namespace pochin::delegates {

/// Records an act in ten seconds: a point by its number key or a click, a line of words, Enter.
class ActDialog : public AskingDialog
{
    Q_OBJECT

public:
    ActDialog(const Mandate &mandate, QWidget *parent);
    [[nodiscard]] ActRecorded act() const;

private:
    void addPoint(quint32 number, const QString &words);
    void look();

    ChangeId m_mandate;
    QButtonGroup *m_points;
    QLineEdit *m_words;
    QCheckBox *m_done;
    std::vector<quint32> m_pointsToDo;
};

} // namespace pochin::delegates
