// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/opening_texts.h"
#include "foundation/clock.h"
#include "reference/store/notebook.h"
#include "reference/store/vault_storage.h"
#include "reference/views/texts_page.h"
#include "vault/drafts.h"

#include <QPointer>

#include <memory>
#include <optional>

namespace pochin::vault {
class VaultSession;
}

namespace pochin::desktop {

class Preferences;
class WorkbenchWindow;

/// What the page of the texts needs from elsewhere: the library, which is opened off the window's thread and shown
/// after its first picture, and the notebook, which comes and goes with the vault.
class TextsRoom : public QObject
{
    Q_OBJECT

public:
    /// Puts the page into `window`, which owns the room from then on. The others must outlive both.
    TextsRoom(
        WorkbenchWindow &window, vault::VaultSession &session, Preferences &preferences, std::future<OpenTexts> texts);
    ~TextsRoom() override;

    [[nodiscard]] bool areOpen() const { return m_library != nullptr; }
    /// SHA-256 of the texts; empty until they are open.
    [[nodiscard]] QString checksum() const;
    /// Every form under which a word is to be found in people's own records; the word itself until the texts are open.
    [[nodiscard]] QStringList formsOf(const QString &word) const;
    /// A paragraph that another page cites, such as "М.7".
    void openAt(const QString &address) const;
    /// An address as the texts print it, from what a person typed; empty: there is no such place.
    [[nodiscard]] QString placeTyped(const QString &typed) const;
    void showBackLinks(reference::BackLinks links) const;

Q_SIGNALS:
    void opened();
    void vaultWanted();
    /// Something that cites the texts is to be shown.
    void backLinkChosen(const QString &key);

private:
    void awaitTexts();
    void lendNotebook();
    void putNotebookAway();

    vault::VaultSession &m_session;
    SystemClock m_clock;
    std::future<OpenTexts> m_opening;
    std::shared_ptr<reference::RussianWords> m_words; ///< the library asks it, so it goes last
    std::unique_ptr<const reference::ReferenceLibrary> m_library;
    QPointer<reference::TextsPage> m_page; ///< the window's
    std::unique_ptr<reference::VaultStorage> m_storage;
    std::optional<reference::Notebook> m_notebook;
    std::optional<vault::Drafts> m_drafts;
};

} // namespace pochin::desktop
