// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/picture_stage.h"

#include "desktop/pages.h"
#include "desktop/texts_room.h"

#include <QApplication>
#include <QDialog>
#include <QEventLoop>

namespace pochin::desktop {

namespace {
constexpr int leastWork = 15;
}

PictureStage::PictureStage(workbench::LanguageChoice &languages)
    : m_preferences(m_folder.filePath(QStringLiteral("pochin.ini"))),
      m_session(m_folder.filePath(QStringLiteral("vault")))
{
    m_session.useWorkFactor(leastWork);
    furnish(m_window, {m_session, m_preferences, languages});
}

PictureStage::~PictureStage()
{
    closeDialogs();
}

void PictureStage::settle()
{
    const auto isBusy = [this] {
        const bool textsAreComing = m_window.isVisible() && !the<TextsRoom>()->areOpen();
        return textsAreComing || m_session.underWay() != vault::VaultSession::Deed::None;
    };
    while (isBusy())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    // Layouts settle in two rounds: labels that wrap learn their height from the width of the first.
    for (int round = 0; round < 3; ++round)
        QCoreApplication::processEvents();
}

QWidget *PictureStage::front()
{
    for (QDialog *dialog : m_window.findChildren<QDialog *>()) {
        if (dialog->isVisible())
            return dialog;
    }
    return &m_window;
}

void PictureStage::closeDialogs()
{
    qDeleteAll(m_window.findChildren<QDialog *>());
}

} // namespace pochin::desktop
