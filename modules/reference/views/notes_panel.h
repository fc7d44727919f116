// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reference/views/note_draft.h"
#include "reference/views/private_panel.h"

class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace pochin::workbench {
class PlainTextLabel;
}

namespace pochin::reference {

class NoteCard;
class NoteEditor;

/// Notes beside the text: those of the section being read, or all; searchable; written and edited here.
class NotesPanel final : public PrivatePanel
{
    Q_OBJECT

public:
    NotesPanel(LentNotebook &notebook, QWidget *parent);

    /// `edition` must outlive the panel.
    void show(const Edition &edition);
    using QWidget::show;
    void follow(const Address &place);
    /// Opens the editor for a new note.
    void write(const Anchor &anchor);
    [[nodiscard]] std::optional<NoteDraft> draft() const;
    /// Opens the editor; words half written in it until then are kept as a note first.
    void open(const NoteDraft &draft);

Q_SIGNALS:
    /// The button: a note on the place being read.
    void writingWanted();
    /// Writing ended, one way or the other.
    void written();

protected:
    [[nodiscard]] bool isEmpty() const override;
    [[nodiscard]] workbench::EmptyState::Words lesson() const override;
    void fill() override;
    void wipe() override;
    void begin() override { Q_EMIT writingWanted(); }

private:
    enum class Which { Here, All };

    [[nodiscard]] QWidget *content();
    void say();
    void keep(const NoteDraft &draft);
    void edit(const MarkId &id);
    [[nodiscard]] Which which() const;
    [[nodiscard]] bool isWanted(const Note &note, const Placement &placement) const;
    [[nodiscard]] NoteCard *cardFor(const Note &note, const Placement &placement);
    void clearCards();

    const Edition *m_edition = nullptr;
    std::optional<Address> m_place;
    QComboBox *m_which = nullptr;
    QLineEdit *m_filter = nullptr;
    QPushButton *m_new = nullptr;
    NoteEditor *m_editor = nullptr;
    QVBoxLayout *m_cards = nullptr;
    workbench::PlainTextLabel *m_none = nullptr;
};

} // namespace pochin::reference
