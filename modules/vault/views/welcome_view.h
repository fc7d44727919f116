// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace pochin::workbench {
class HeadingLabel;
class PlainTextLabel;
} // namespace pochin::workbench

namespace pochin::vault {

/// The first thing that people see: what this is, and the two ways to begin.
class WelcomeView : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomeView(QWidget *parent);

    /// Without texts to read there is one way only.
    void setReadingPossible(bool possible);

Q_SIGNALS:
    void setUpWanted();
    void readingRequested();
    void otherFolderWanted();

private:
    void sayWords();

    workbench::HeadingLabel *m_heading;
    workbench::PlainTextLabel *m_about;
    workbench::PlainTextLabel *m_promise;
    QPushButton *m_setUp;
    QPushButton *m_read;
    QPushButton *m_otherFolder;
};

} // namespace pochin::vault
