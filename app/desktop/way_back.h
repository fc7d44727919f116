// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

class QAction;

namespace pochin::desktop {

class WorkbenchWindow;

/// Whoever followed a citation into the texts finds the way back to the page where it stood, and the page is as they
/// left it.
class WayBack final : public QObject
{
    Q_OBJECT

public:
    /// The window's. Has to be made before any page is shown.
    explicit WayBack(WorkbenchWindow &window);

private:
    void heed(const QString &page);
    void sayWords();

    WorkbenchWindow &m_window;
    QAction *m_back;
    QString m_inFront;
    QString m_from; ///< the page that was left for the texts
};

} // namespace pochin::desktop
