// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reference/store/notebook.h"
#include "reference/views/texts_page.h"

#include <QObject>

#include <optional>
#include <variant>

namespace pochin::reference {

/// The reader's notebook as the views see it: there while the vault is open, and otherwise with the reason why not.
///
/// Deeds without a notebook do nothing and answer false. What was forgotten last can be brought back until the notebook
/// is taken back. History is kept in the notebook, or without one in memory alone.
class LentNotebook final : public QObject
{
    Q_OBJECT

public:
    enum class Kind { Note, Highlight, Bookmark };

    explicit LentNotebook(TextsSurroundings surroundings, QObject *parent = nullptr);

    void lend(Notebook &notebook);
    void takeBack(NoNotebook why);
    [[nodiscard]] bool isHere() const { return m_notebook != nullptr; }
    [[nodiscard]] NoNotebook whyNot() const { return m_whyNot; }

    /// Without a notebook: nothing but the history of this session.
    [[nodiscard]] const NotebookPages &pages() const;
    [[nodiscard]] const Note *note(const MarkId &id) const;
    /// The bookmark on exactly this place; null if there is none.
    [[nodiscard]] const Bookmark *bookmarkOn(const Address &place) const;

    bool write(const Anchor &anchor, const QString &text);
    bool rewrite(const MarkId &id, const QString &text);
    bool light(const Anchor &anchor, Highlighter highlighter);
    bool bookmark(const Address &place, const QString &title);
    bool keep(const Bookmark &bookmark);
    bool forget(const MarkId &id);
    bool bringBack();

    void visited(const Address &place);
    void asked(const QString &query);
    bool wipeHistory();

Q_SIGNALS:
    /// Lent, taken back, or a mark in it is different.
    void changed();
    void historyChanged();
    /// The notebook is gone, and with it should be what reminds of it.
    void takenBack();
    /// Something is gone and can be brought back.
    void forgotten(pochin::reference::LentNotebook::Kind kind);
    /// A deed was not done, and the notebook is as before.
    void failed(const pochin::Failure &failure);

private:
    using Mark = std::variant<Note, Highlight, Bookmark>; ///< in the order of Kind

    [[nodiscard]] std::optional<Mark> markOf(const MarkId &id) const;
    /// Tells of a failure.
    bool done(const Result<> &result);
    bool doneToMarks(const Result<> &result);

    TextsSurroundings m_surroundings;
    Notebook *m_notebook = nullptr;
    NoNotebook m_whyNot = NoNotebook::NoVault;
    NotebookPages m_withoutNotebook;
    std::optional<Mark> m_lastForgotten;
};

/// Why there are no notes at present, as a sentence.
[[nodiscard]] QString sentenceFor(NoNotebook why);
/// What opens the way to them, for a button.
[[nodiscard]] QString deedFor(NoNotebook why);
/// Why a deed on the notebook was not done, what is safe and what helps.
[[nodiscard]] QString sentenceFor(const Failure &failure);

} // namespace pochin::reference
