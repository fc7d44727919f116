// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QWidget>

class QAction;
class QButtonGroup;
class QVBoxLayout;

namespace pochin::workbench {
class WorkbenchPage;
}

namespace pochin::desktop {

class PlaceButton;

/// The column of places at the left: pages above, and below a line what is always at hand.
class SideBar : public QWidget
{
    Q_OBJECT

public:
    enum class Where { Above, Below };

    explicit SideBar(QWidget *parent);

    /// `page` must outlive the bar.
    void addPlace(const workbench::WorkbenchPage *page, Where where, const QKeySequence &shortcut);
    /// A deed that is no place: its text, icon, shortcut and visibility are the action's.
    void addDeed(QAction *deed);
    void setPlaceVisible(const QString &pageName, bool visible);
    [[nodiscard]] bool isPlaceVisible(const QString &pageName) const;
    void markCurrent(const QString &pageName);
    void focusCurrent();
    /// Asks every page and deed for its text again.
    void sayAgain();

Q_SIGNALS:
    void placeChosen(const QString &pageName);

private:
    struct Place {
        const workbench::WorkbenchPage *page;
        QKeySequence shortcut;
    };

    PlaceButton *addButton(QVBoxLayout *column);
    void sayDeed(QAction *deed);

    QVBoxLayout *m_above;
    QVBoxLayout *m_below;
    QButtonGroup *m_group;
    QHash<QString, PlaceButton *> m_buttons;
    QHash<QString, Place> m_places;
    QHash<QAction *, PlaceButton *> m_deeds;
};

} // namespace pochin::desktop
