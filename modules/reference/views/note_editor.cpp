// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/views/note_editor.h"

#include "workbench/in_every_language.h"
#include "workbench/plain_text_label.h"

#include <KLocalizedString>

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using pochin::workbench::PlainTextLabel;

namespace pochin::reference {

NoteEditor::NoteEditor(QWidget *parent)
    : QFrame(parent), m_place(new PlainTextLabel(this)), m_text(new QPlainTextEdit(this)),
      m_keep(new QPushButton(this)), m_leave(new QPushButton(this))
{
    setFrameShape(QFrame::StyledPanel);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_place);
    column->addWidget(m_text);
    auto *row = new QHBoxLayout;
    column->addLayout(row);
    row->addStretch(1);
    row->addWidget(m_keep);
    row->addWidget(m_leave);
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(fontMetrics().height() * 5);
    m_text->setMaximumHeight(fontMetrics().height() * 9);
    m_text->installEventFilter(this);
    connect(m_keep, &QPushButton::clicked, this, &NoteEditor::keep);
    connect(m_leave, &QPushButton::clicked, this, &NoteEditor::left);
    connect(m_text, &QPlainTextEdit::textChanged, this,
        [this] { m_keep->setEnabled(!m_text->toPlainText().trimmed().isEmpty()); });
    hide();
    workbench::inEveryLanguage(this, [this] { say(); });
}

void NoteEditor::say()
{
    m_keep->setText(i18nc("@action:button keeps the note being written", "Keep"));
    m_keep->setToolTip(i18nc("@info:tooltip", "Keep the note (Ctrl+Return)"));
    m_leave->setText(i18nc("@action:button stop writing, keep nothing", "Cancel"));
    m_leave->setToolTip(i18nc("@info:tooltip", "Leave without keeping (Esc)"));
    if (!m_draft)
        return;
    const QString place = m_draft->anchor.paragraph.text();
    m_place->setText(m_draft->anchor.quoted.isEmpty()
            ? i18nc("@info %1 is an address", "Note on %1", place)
            : i18nc("@info %1 is an address, %2 words of the text", "Note on %1: «%2»", place,
                  m_draft->anchor.quoted.simplified().left(120)));
    m_text->setAccessibleName(m_place->text());
}

void NoteEditor::open(const NoteDraft &draft)
{
    m_draft = draft;
    m_text->setPlainText(draft.text);
    m_text->moveCursor(QTextCursor::End);
    m_keep->setEnabled(!draft.text.trimmed().isEmpty());
    say();
    show();
}

void NoteEditor::close()
{
    m_draft.reset();
    m_text->clear();
    m_place->clear();
    hide();
}

std::optional<NoteDraft> NoteEditor::draft() const
{
    std::optional<NoteDraft> draft = m_draft;
    if (draft)
        draft->text = m_text->toPlainText();
    return draft;
}

void NoteEditor::focusText()
{
    m_text->setFocus(Qt::OtherFocusReason);
}

void NoteEditor::keep()
{
    const auto written = draft();
    if (written && !written->text.trimmed().isEmpty())
        Q_EMIT kept(*written);
}

bool NoteEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_text || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (isReturn && key->modifiers().testFlag(Qt::ControlModifier)) {
        keep();
        return true;
    }
    if (key->key() == Qt::Key_Escape) {
        Q_EMIT left();
        return true;
    }
    return false;
}

} // namespace pochin::reference
