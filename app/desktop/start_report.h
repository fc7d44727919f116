// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <chrono>

namespace pochin::desktop {

class SearchPalette;
class WorkbenchWindow;

/// Measures a start as a person has it, prints the milliseconds since the system made the process, and quits: to the
/// first picture of the window, and to the first paragraph found for a word that is typed into the search field as soon
/// as the window is there. Both are told when they have been painted.
class StartReport : public QObject
{
    Q_OBJECT

public:
    /// An empty `word` asks for no search.
    StartReport(WorkbenchWindow &window, QString word);

protected:
    /// Sees the list of what was found being painted.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void tellPicture();
    void tellFound();

    WorkbenchWindow &m_window;
    QString m_word;
    bool m_wasTold = false;
};

} // namespace pochin::desktop
