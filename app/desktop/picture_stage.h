// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/preferences.h"
#include "desktop/workbench_window.h"
#include "vault/views/vault_session.h"

#include <QTemporaryDir>

namespace pochin::vault {
class VaultGate;
}
namespace pochin::workbench {
class LanguageChoice;
}

namespace pochin::desktop {

/// A whole window over a vault that lives as long as the stage: for pictures, and for whoever wants to see the window
/// in a certain state without clicking there.
class PictureStage
{
public:
    explicit PictureStage(workbench::LanguageChoice &languages);
    ~PictureStage();
    Q_DISABLE_COPY_MOVE(PictureStage)

    [[nodiscard]] WorkbenchWindow &window() { return m_window; }
    [[nodiscard]] vault::VaultSession &session() { return m_session; }
    [[nodiscard]] Preferences &preferences() { return m_preferences; }
    /// The child of the window with this type; the stage is not used before it exists.
    template <typename T>
    [[nodiscard]] T *the() const
    {
        auto *found = m_window.findChild<T *>();
        Q_ASSERT(found);
        return found;
    }
    /// Lets the window do what it has to, until the texts are there and no deed of the vault is under way.
    void settle();
    /// What stands in front: an open dialog, else the window.
    [[nodiscard]] QWidget *front();
    void closeDialogs();

private:
    QTemporaryDir m_folder;
    Preferences m_preferences;
    vault::VaultSession m_session;
    WorkbenchWindow m_window;
};

} // namespace pochin::desktop
