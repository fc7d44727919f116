// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/empty_state.h"

#include "workbench/heading_label.h"
#include "workbench/plain_text_label.h"
#include "workbench/sheet/chip_button.h"
#include "workbench/tinted_icon.h"

#include <KLocalizedString>

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace pochin::workbench {

namespace {
constexpr QSize pictureSize{48, 48};
constexpr int widestLine = 460;
constexpr int margin = 32;
} // namespace

EmptyState::EmptyState(const QString &iconName, QWidget *parent)
    : QWidget(parent), m_picture(new QLabel(this)), m_heading(new HeadingLabel(HeadingLabel::Level::Section, this)),
      m_explanation(new PlainTextLabel(this, PlainTextLabel::Tone::Quiet)), m_citation(new ChipButton({}, {}, this)),
      m_deed(new QPushButton(this)), m_otherDeed(new QPushButton(this)), m_iconName(iconName)
{
    layOut();
    connect(m_deed, &QPushButton::clicked, this, &EmptyState::deedChosen);
    connect(m_otherDeed, &QPushButton::clicked, this, &EmptyState::otherDeedChosen);
    connect(m_citation, &ChipButton::clicked, this, [this] { Q_EMIT citationRequested(m_address); });
    m_picture->setPixmap(tintedIcon(m_iconName).pixmap(pictureSize, devicePixelRatioF()));
}

void EmptyState::layOut()
{
    // The words have a widget of their own: a label asked for its height is told the width that it will have.
    auto *middle = new QWidget(this);
    middle->setMaximumWidth(widestLine);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_picture, 0, Qt::AlignHCenter);
    for (QLabel *label : {static_cast<QLabel *>(m_heading), static_cast<QLabel *>(m_explanation)}) {
        label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
        column->addWidget(label);
    }
    column->addWidget(m_citation, 0, Qt::AlignHCenter);
    for (QPushButton *deed : {m_deed, m_otherDeed})
        column->addWidget(deed, 0, Qt::AlignHCenter);
    auto *across = new QHBoxLayout;
    across->addStretch(1);
    across->addWidget(middle, 1000);
    across->addStretch(1);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(margin, margin, margin, margin);
    whole->addStretch(2);
    whole->addLayout(across);
    whole->addStretch(3);
}

void EmptyState::say(const Words &words)
{
    m_address = words.citation;
    m_heading->setText(words.heading);
    m_explanation->setText(words.explanation);
    m_citation->setText(words.citation);
    m_citation->setAccessibleName(
        i18nc("@action:button opens a paragraph of the texts, %1 is its address", "Read %1", words.citation));
    m_deed->setText(words.deed);
    m_explanation->setHidden(words.explanation.isEmpty());
    m_citation->setHidden(words.citation.isEmpty());
    m_deed->setHidden(words.deed.isEmpty());
    m_otherDeed->setText(words.otherDeed);
    m_otherDeed->setHidden(words.otherDeed.isEmpty());
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_picture->setPixmap(tintedIcon(m_iconName).pixmap(pictureSize, devicePixelRatioF()));
}

} // namespace pochin::workbench
