// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/side_bar.h"

#include "desktop/place_button.h"
#include "workbench/in_every_language.h"
#include "workbench/workbench_page.h"

#include <KLocalizedString>

#include <QAction>
#include <QButtonGroup>
#include <QVBoxLayout>

namespace pochin::desktop {

namespace {

QString withShortcut(const QString &what, const QKeySequence &shortcut)
{
    if (shortcut.isEmpty())
        return what;
    return i18nc("@info:tooltip what a button does, its keyboard shortcut", "%1 (%2)", what,
        shortcut.toString(QKeySequence::NativeText));
}

} // namespace

SideBar::SideBar(QWidget *parent)
    : QWidget(parent), m_above(new QVBoxLayout), m_below(new QVBoxLayout), m_group(new QButtonGroup(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 12, 8, 12);
    column->addLayout(m_above);
    column->addStretch(1);
    column->addLayout(m_below);
    for (QVBoxLayout *part : {m_above, m_below})
        part->setSpacing(2);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    workbench::inEveryLanguage(this, [this] {
        setAccessibleName(i18nc("@title:window name of the sidebar for screen readers", "Places"));
        sayAgain();
    });
}

PlaceButton *SideBar::addButton(QVBoxLayout *column)
{
    auto *button = new PlaceButton(this);
    column->addWidget(button);
    return button;
}

void SideBar::addPlace(const workbench::WorkbenchPage *page, Where where, const QKeySequence &shortcut)
{
    PlaceButton *button = addButton(where == Where::Above ? m_above : m_below);
    button->setCheckable(true);
    button->setObjectName(page->name());
    m_group->addButton(button);
    m_buttons.insert(page->name(), button);
    m_places.insert(page->name(), {page, shortcut});
    connect(button, &PlaceButton::clicked, this, [this, page] { Q_EMIT placeChosen(page->name()); });
    sayAgain();
}

void SideBar::addDeed(QAction *deed)
{
    PlaceButton *button = addButton(m_below);
    button->setObjectName(deed->objectName());
    m_deeds.insert(deed, button);
    connect(button, &PlaceButton::clicked, deed, &QAction::trigger);
    connect(deed, &QAction::changed, this, [this, deed] { sayDeed(deed); });
    sayDeed(deed);
}

void SideBar::setPlaceVisible(const QString &pageName, bool visible)
{
    if (PlaceButton *button = m_buttons.value(pageName))
        button->setVisible(visible);
}

bool SideBar::isPlaceVisible(const QString &pageName) const
{
    const PlaceButton *button = m_buttons.value(pageName);
    return button && !button->isHidden();
}

void SideBar::markCurrent(const QString &pageName)
{
    if (PlaceButton *button = m_buttons.value(pageName))
        button->setChecked(true);
}

void SideBar::focusCurrent()
{
    if (QAbstractButton *button = m_group->checkedButton())
        button->setFocus(Qt::ShortcutFocusReason);
}

void SideBar::sayAgain()
{
    for (auto [name, place] : m_places.asKeyValueRange()) {
        PlaceButton *button = m_buttons.value(name);
        button->setText(place.page->title());
        button->setIcon(place.page->icon());
        button->setToolTip(withShortcut(place.page->title(), place.shortcut));
        button->updateGeometry();
    }
    for (auto [deed, button] : m_deeds.asKeyValueRange())
        sayDeed(deed);
}

void SideBar::sayDeed(QAction *deed)
{
    PlaceButton *button = m_deeds.value(deed);
    button->setText(deed->text());
    button->setIcon(deed->icon());
    button->setToolTip(withShortcut(deed->text(), deed->shortcut()));
    button->setVisible(deed->isVisible());
    button->setEnabled(deed->isEnabled());
    button->updateGeometry();
}

} // namespace pochin::desktop
