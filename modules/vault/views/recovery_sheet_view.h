// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/views/recovery_sheet.h"

#include <QWidget>

class QPushButton;

namespace pochin::workbench {
class HeadingLabel;
class NoticeBar;
class PlainTextLabel;
class WordGrid;
} // namespace pochin::workbench

namespace pochin::vault {

/// Shows the recovery words large enough to copy by hand, prints them, or saves them as a PDF.
class RecoverySheetView : public QWidget
{
    Q_OBJECT

public:
    explicit RecoverySheetView(QWidget *parent);

    void setSheet(const RecoverySheet &sheet);
    [[nodiscard]] const RecoverySheet &sheet() const { return m_sheet; }
    /// Takes the words off the screen and out of this widget.
    void clear();

Q_SIGNALS:
    void writtenDown();

private:
    void printSheet();
    void saveSheet();
    void sayWords();

    RecoverySheet m_sheet;
    workbench::HeadingLabel *m_heading;
    workbench::PlainTextLabel *m_explanation;
    workbench::WordGrid *m_words;
    workbench::NoticeBar *m_notice;
    QPushButton *m_done;
    QPushButton *m_print;
    QPushButton *m_save;
};

} // namespace pochin::vault
