// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/clock.h"
#include "reference/domain/address.h"
#include "reference/domain/notebook.h"
#include "reference/views/back_link.h"
#include "workbench/workbench_page.h"

#include <QByteArray>
#include <QPointer>

#include <functional>
#include <memory>
#include <optional>

namespace pochin::workbench {
class FindSource;
}

namespace pochin::reference {

class FoundInTexts;
class LentNotebook;
class Notebook;
class ReferenceLibrary;
class TextsView;

/// Why there is nowhere to write notes at present.
enum class NoNotebook {
    NoVault, ///< none was made yet
    Locked,
};

/// What the page takes from outside, so that tests may hold time and chance still.
struct TextsSurroundings {
    const Clock &clock; ///< must outlive the page
    std::function<MarkId()> newMark; ///< thirty-two bytes of chance, different each time
};

/// The texts: a sheet to read, an outline, a search, and beside them what the reader wrote.
///
/// Reading and searching need nothing but the library, and no vault. Notes, highlights and bookmarks are offered once a
/// notebook is lent; until then their controls say why not.
class TextsPage final : public workbench::WorkbenchPage
{
    Q_OBJECT

public:
    explicit TextsPage(TextsSurroundings surroundings, QObject *parent = nullptr);
    ~TextsPage() override;

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QIcon icon() const override;
    [[nodiscard]] QWidget *createWidget(QWidget *parent) override;
    /// The place being read: «П.I.3.8.В · Формы самоуправления».
    [[nodiscard]] QString subtitle() const override;

    /// Call it once, before or after createWidget(): the page paints before the library is open. `library` is looked
    /// at and must outlive the page and its widget.
    void setLibrary(const ReferenceLibrary &library);
    /// For the window's search field; answers nothing before setLibrary(). Lives as long as the page.
    [[nodiscard]] const workbench::FindSource &findSource() const;

    /// The notebook of the open vault: looked at until takeNotebookBack().
    void lendNotebook(Notebook &notebook);
    /// Call it before the notebook goes, after draft(): nothing private stays on the screen or in the widgets.
    void takeNotebookBack(NoNotebook why);

    /// What of other rooms cites the texts; empty while that is not here. To be called again when it is another.
    void setBackLinks(BackLinks links);

    /// A note half written, as bytes to be kept in the vault; empty if there is none.
    [[nodiscard]] QByteArray draft() const;
    /// Call it after lendNotebook(). Opens the editor where it was; bytes it cannot read are ignored.
    void restoreDraft(const QByteArray &draft);

public Q_SLOTS:
    /// Of the letters of the text, in per cent of the reading size. Before createWidget(), it waits for it.
    void setReadingSize(int percent);
    /// Shows a place, and asks the window to bring the page to the front.
    void open(const pochin::reference::Address &place);
    /// An address as people write it, such as "М.7"; what is no address is searched for.
    void openTyped(const QString &typed);

Q_SIGNALS:
    /// Something that cites the texts is to be shown: the key that its owner gave.
    void backLinkChosen(const QString &key);
    /// The reader wants to write: unlock the vault, or make one.
    void vaultWanted();
    /// The reader chose another size, by key or wheel.
    void readingSizeChanged(int percent);

private:
    void showWhatIsThere();

    const ReferenceLibrary *m_library = nullptr;
    std::unique_ptr<LentNotebook> m_notebook;
    std::unique_ptr<FoundInTexts> m_findSource;
    QPointer<TextsView> m_view;
    BackLinks m_backLinks;
    int m_readingSize = 100;
    std::optional<Address> m_wanted; ///< asked for before there was a view or a library
};

} // namespace pochin::reference
