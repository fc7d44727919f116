// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/views/note_card.h"

#include "workbench/plain_text_label.h"
#include "workbench/tinted_icon.h"

#include <KLocalizedString>

#include <QDateTime>
#include <QHBoxLayout>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using pochin::workbench::PlainTextLabel;

namespace pochin::reference {

namespace {

constexpr qsizetype longestQuote = 160;

QToolButton *button(const QString &icon, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setAutoRaise(true);
    button->setIcon(workbench::tintedIcon(icon));
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

QString quoteOf(const Anchor &anchor)
{
    const QString quote = anchor.quoted.simplified();
    return u'«' + (quote.size() > longestQuote ? quote.left(longestQuote) + u'…' : quote) + u'»';
}

QString dayOf(Instant written)
{
    const auto moment = QDateTime::fromMSecsSinceEpoch(written.time_since_epoch().count());
    return QLocale().toString(moment.date(), u"d MMMM yyyy");
}

} // namespace

NoteCard::NoteCard(const Note &note, const Placement &placement, QWidget *parent) : QFrame(parent), m_id(note.id)
{
    setFrameShape(QFrame::StyledPanel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 6, 6, 10);
    column->setSpacing(6);
    column->addWidget(headerFor(note, placement));
    if (placement.kind == Placement::Kind::PlaceChanged) {
        auto *changed = new PlainTextLabel(this);
        changed->setText(i18nc(
            "@info beside a note", "⚠ The place changed: these words do not stand there any more. The note is kept."));
        column->addWidget(changed);
    }
    if (!note.anchor.quoted.isEmpty()) {
        auto *quote = new PlainTextLabel(this, PlainTextLabel::Tone::Quiet);
        quote->setText(quoteOf(note.anchor));
        column->addWidget(quote);
    }
    auto *text = new PlainTextLabel(this, PlainTextLabel::Tone::Normal, PlainTextLabel::Selectable::Yes);
    text->setText(note.text);
    column->addWidget(text);
}

QWidget *NoteCard::headerFor(const Note &note, const Placement &placement)
{
    auto *header = new QWidget(this);
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    const Address place = placement.paragraph.value_or(note.anchor.paragraph);
    auto *go = new QToolButton(header);
    go->setAutoRaise(true);
    go->setText(place.text());
    go->setAccessibleName(i18nc("@action:button %1 is an address", "Go to %1", place.text()));
    go->setEnabled(placement.paragraph.has_value());
    auto *day = new PlainTextLabel(header, PlainTextLabel::Tone::Quiet);
    day->setWordWrap(false);
    day->setText(dayOf(note.written));
    auto *edit = button(
        u"document-edit"_s, i18nc("@action:button %1 is an address", "Edit the note on %1", place.text()), header);
    auto *forget = button(
        u"edit-delete"_s, i18nc("@action:button %1 is an address", "Delete the note on %1", place.text()), header);
    for (QWidget *part : {static_cast<QWidget *>(go), static_cast<QWidget *>(day), static_cast<QWidget *>(edit),
             static_cast<QWidget *>(forget)})
        row->addWidget(part, part == day ? 1 : 0);
    connect(go, &QToolButton::clicked, this, [this, place] { Q_EMIT placeWanted(place); });
    connect(edit, &QToolButton::clicked, this, [this] { Q_EMIT editWanted(m_id); });
    connect(forget, &QToolButton::clicked, this, [this] { Q_EMIT forgetWanted(m_id); });
    return header;
}

} // namespace pochin::reference
