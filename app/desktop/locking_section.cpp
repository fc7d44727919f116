// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/locking_section.h"

#include "desktop/preferences.h"
#include "workbench/heading_label.h"
#include "workbench/in_every_language.h"
#include "workbench/plain_text_label.h"

#include <KLocalizedString>

#include <QCheckBox>
#include <QComboBox>
#include <QSignalBlocker>

#include <algorithm>

namespace pochin::desktop {

namespace {
constexpr int minutesOffered[] = {1, 2, 5, 10, 15, 30, 60};
}

LockingSection::LockingSection(Preferences &preferences, QWidget *parent)
    : SettingsSection(parent), m_preferences(preferences), m_idleTime(new QComboBox(this)),
      m_minimise(new QCheckBox(this))
{
    m_idleTime->setObjectName(QStringLiteral("idle-time"));
    m_minimise->setObjectName(QStringLiteral("lock-on-minimise"));
    QLabel *idle = addRow(m_idleTime);
    addWide(m_minimise);
    auto *note = new workbench::PlainTextLabel(this, workbench::PlainTextLabel::Tone::Quiet);
    addWide(note);
    m_minimise->setChecked(m_preferences.onMinimise() == OnMinimise::Lock);
    connect(m_idleTime, &QComboBox::activated, this,
        [this](int row) { m_preferences.chooseIdleTime(std::chrono::minutes(m_idleTime->itemData(row).toInt())); });
    connect(m_minimise, &QCheckBox::toggled, this,
        [this](bool on) { m_preferences.chooseOnMinimise(on ? OnMinimise::Lock : OnMinimise::StayOpen); });
    workbench::inEveryLanguage(this, [this, idle, note] {
        heading()->setText(i18nc("@title:group when the vault locks", "Locking"));
        idle->setText(i18nc("@label:listbox", "Lock when nobody has &touched the machine for:"));
        m_minimise->setText(i18nc("@option:check", "Lock when the window is &minimised"));
        note->setText(i18nc("@info",
            "It also locks when your session locks and before the machine sleeps, where the system tells of it. "
            "The lock button and Ctrl+L work at any moment."));
        fillIdleTimes();
    });
}

void LockingSection::fillIdleTimes()
{
    const QSignalBlocker quiet(m_idleTime);
    m_idleTime->clear();
    for (const int minutes : minutesOffered)
        m_idleTime->addItem(i18ncp("@item:inlistbox", "%1 minute", "%1 minutes", minutes), minutes);
    const int present = static_cast<int>(m_preferences.idleTime().count());
    m_idleTime->setCurrentIndex(std::max(0, m_idleTime->findData(present)));
}

} // namespace pochin::desktop
