// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <optional>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace pochin::workbench {
class HeadingLabel;
class NoticeBar;
class PlainTextLabel;
} // namespace pochin::workbench

namespace pochin::vault {

class RecoveryDrill;

/// Asks three words of the sheet back. A wrong answer says which one and nothing is lost; postponing is possible and
/// says what it risks.
class DrillView : public QWidget
{
    Q_OBJECT

public:
    explicit DrillView(QWidget *parent);
    ~DrillView() override;

    /// Draws anew which words are asked.
    void begin(const QStringList &words);
    /// Forgets the words.
    void clear();

Q_SIGNALS:
    void proven();
    void postponed();
    void sheetWanted();

private:
    void check();
    void sayWords();

    std::unique_ptr<RecoveryDrill> m_drill;
    workbench::HeadingLabel *m_heading;
    workbench::PlainTextLabel *m_explanation;
    QList<QLabel *> m_labels;
    QList<QLineEdit *> m_answers;
    workbench::NoticeBar *m_notice;
    QPushButton *m_check;
    QPushButton *m_back;
    QPushButton *m_postpone;
    workbench::PlainTextLabel *m_risk;
};

} // namespace pochin::vault
