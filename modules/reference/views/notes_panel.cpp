// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/views/notes_panel.h"

#include "reference/views/heading_words.h"
#include "reference/views/note_card.h"
#include "reference/views/note_editor.h"
#include "workbench/in_every_language.h"
#include "workbench/plain_text_label.h"

#include <KLocalizedString>

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using pochin::workbench::PlainTextLabel;

namespace pochin::reference {

namespace {

std::vector<Note> inPrintedOrder(std::vector<Note> notes, const Edition &edition)
{
    std::ranges::stable_sort(
        notes, {}, [&edition](const Note &note) { return edition.positionOf(note.anchor.paragraph); });
    return notes;
}

} // namespace

NotesPanel::NotesPanel(LentNotebook &notebook, QWidget *parent) : PrivatePanel(notebook, u"note"_s, parent)
{
    setContent(content());
    workbench::inEveryLanguage(this, [this] { say(); });
}

QWidget *NotesPanel::content()
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    auto *row = new QHBoxLayout;
    column->addLayout(row);
    row->addWidget(m_which = new QComboBox(content));
    row->addWidget(m_new = new QPushButton(content));
    column->addWidget(m_filter = new QLineEdit(content));
    column->addWidget(m_editor = new NoteEditor(content));
    auto *scroll = new QScrollArea(content);
    column->addWidget(scroll, 1);
    auto *sheet = new QWidget;
    m_cards = new QVBoxLayout(sheet);
    m_cards->setContentsMargins(0, 0, 0, 0);
    m_cards->addWidget(m_none = new PlainTextLabel(sheet, PlainTextLabel::Tone::Quiet));
    m_cards->addStretch(1);
    scroll->setWidget(sheet);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_which->addItems({QString(), QString()});
    m_which->setCurrentIndex(static_cast<int>(Which::All));
    m_filter->setClearButtonEnabled(true);
    connect(m_which, &QComboBox::currentIndexChanged, this, [this] { fill(); });
    connect(m_filter, &QLineEdit::textChanged, this, [this] { fill(); });
    connect(m_new, &QPushButton::clicked, this, &NotesPanel::writingWanted);
    connect(m_editor, &NoteEditor::kept, this, &NotesPanel::keep);
    connect(m_editor, &NoteEditor::left, this, [this] {
        m_editor->close();
        refresh();
        Q_EMIT written();
    });
    return content;
}

void NotesPanel::say()
{
    m_which->setItemText(static_cast<int>(Which::Here), i18nc("@item:inlistbox which notes are listed", "Here"));
    m_which->setItemText(static_cast<int>(Which::All), i18nc("@item:inlistbox which notes are listed", "All notes"));
    m_which->setAccessibleName(i18nc("@label:listbox", "Which notes to list"));
    m_new->setText(i18nc("@action:button", "New note"));
    m_new->setToolTip(i18nc("@info:tooltip", "A note on what is selected, or on the place being read (Ctrl+M)"));
    m_filter->setPlaceholderText(i18nc("@info:placeholder", "Search in notes"));
    m_filter->setAccessibleName(m_filter->placeholderText());
}

void NotesPanel::show(const Edition &edition)
{
    m_edition = &edition;
    refresh();
}

void NotesPanel::follow(const Address &place)
{
    m_place = place;
    if (which() == Which::Here && notebook().isHere())
        fill();
}

NotesPanel::Which NotesPanel::which() const
{
    return static_cast<Which>(m_which->currentIndex());
}

bool NotesPanel::isEmpty() const
{
    return notebook().pages().notes.empty() && !m_editor->draft();
}

workbench::EmptyState::Words NotesPanel::lesson() const
{
    return {i18nc("@title", "No notes yet"),
        i18nc("@info",
            "Write what a passage means for your group, what you doubt, what you agreed on.\n"
            "Only you can read it."),
        u"П.I.3.8.В"_s, i18nc("@action:button", "Write a note")};
}

bool NotesPanel::isWanted(const Note &note, const Placement &placement) const
{
    const auto here = m_place ? headingAbove(*m_edition, *m_place) : std::nullopt;
    if (which() == Which::Here && here
        && !m_edition->isWithin(placement.paragraph.value_or(note.anchor.paragraph), *here))
        return false;
    const QString wanted = m_filter->text().trimmed();
    return note.text.contains(wanted, Qt::CaseInsensitive) || note.anchor.quoted.contains(wanted, Qt::CaseInsensitive)
        || note.anchor.paragraph.text().contains(wanted, Qt::CaseInsensitive);
}

void NotesPanel::fill()
{
    if (!m_edition)
        return;
    clearCards();
    std::vector<NoteCard *> cards;
    for (const Note &note : inPrintedOrder(notebook().pages().notes, *m_edition)) {
        const Placement placement = placed(note.anchor, *m_edition);
        if (isWanted(note, placement))
            cards.push_back(cardFor(note, placement));
    }
    for (std::size_t i = 0; i < cards.size(); ++i)
        m_cards->insertWidget(static_cast<int>(i), cards[i]);
    m_none->setVisible(cards.empty());
    m_none->setText(m_filter->text().isEmpty() ? i18nc("@info", "No notes on this place.")
                                               : i18nc("@info", "No note holds these words."));
}

NoteCard *NotesPanel::cardFor(const Note &note, const Placement &placement)
{
    auto *card = new NoteCard(note, placement, m_none->parentWidget());
    connect(card, &NoteCard::placeWanted, this, &PrivatePanel::placeWanted);
    connect(card, &NoteCard::editWanted, this, &NotesPanel::edit);
    // The card goes with its note, and must not while it is still telling of the click.
    connect(
        card, &NoteCard::forgetWanted, this, [this](const MarkId &id) { notebook().forget(id); }, Qt::QueuedConnection);
    return card;
}

void NotesPanel::clearCards()
{
    for (int i = m_cards->count() - 1; i >= 0; --i) {
        if (auto *card = qobject_cast<NoteCard *>(m_cards->itemAt(i)->widget())) {
            m_cards->removeWidget(card);
            card->hide();
            card->deleteLater();
        }
    }
}

void NotesPanel::wipe()
{
    clearCards();
    m_filter->clear();
    m_editor->close();
}

void NotesPanel::write(const Anchor &anchor)
{
    open({std::nullopt, anchor, {}});
}

std::optional<NoteDraft> NotesPanel::draft() const
{
    return m_editor->draft();
}

void NotesPanel::open(const NoteDraft &draft)
{
    if (const auto half = m_editor->draft(); half && !half->text.trimmed().isEmpty())
        keep(*half);
    m_editor->open(draft);
    refresh();
    m_editor->focusText();
}

void NotesPanel::edit(const MarkId &id)
{
    if (const Note *note = notebook().note(id))
        open({note->id, note->anchor, note->text});
}

void NotesPanel::keep(const NoteDraft &draft)
{
    const bool isKept = draft.note && notebook().note(*draft.note) ? notebook().rewrite(*draft.note, draft.text)
                                                                   : notebook().write(draft.anchor, draft.text);
    if (!isKept)
        return;
    m_editor->close();
    refresh();
    Q_EMIT written();
}

} // namespace pochin::reference
