// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/views/parallels_panel.h"

#include "reference/views/heading_words.h"
#include "workbench/heading_label.h"
#include "workbench/in_every_language.h"
#include "workbench/plain_text_label.h"

#include <KLocalizedString>

#include <QListWidget>
#include <QVBoxLayout>

using pochin::workbench::HeadingLabel;
using pochin::workbench::PlainTextLabel;

namespace pochin::reference {

namespace {

QListWidget *list(QWidget *parent)
{
    auto *list = new QListWidget(parent);
    list->setFrameShape(QFrame::NoFrame);
    list->setWordWrap(true);
    list->setSpacing(3);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    return list;
}

QString beginningOf(const QString &words)
{
    constexpr qsizetype longest = 90;
    return words.size() <= longest ? words : words.left(words.lastIndexOf(u' ', longest)) + u'…';
}

} // namespace

ParallelsPanel::ParallelsPanel(QWidget *parent)
    : QWidget(parent), m_lesson(new PlainTextLabel(this, PlainTextLabel::Tone::Quiet)),
      m_parallelsTitle(new HeadingLabel(HeadingLabel::Level::Group, this)), m_parallels(list(this)),
      m_referencesTitle(new HeadingLabel(HeadingLabel::Level::Group, this)), m_references(list(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_lesson);
    column->addWidget(m_parallelsTitle);
    column->addWidget(m_parallels, 3);
    column->addWidget(m_referencesTitle);
    column->addWidget(m_references, 2);
    const auto compare = [this](const QListWidgetItem *item) {
        Q_EMIT parallelWanted(m_all[static_cast<std::size_t>(m_parallels->row(item))]);
    };
    const auto go = [this](const QListWidgetItem *item) {
        Q_EMIT placeWanted(m_named[static_cast<std::size_t>(m_references->row(item))].from);
    };
    connect(m_parallels, &QListWidget::itemClicked, this, compare);
    connect(m_parallels, &QListWidget::itemActivated, this, compare);
    connect(m_references, &QListWidget::itemClicked, this, go);
    connect(m_references, &QListWidget::itemActivated, this, go);
    workbench::inEveryLanguage(this, [this] { say(); });
}

void ParallelsPanel::show(
    const Edition &edition, std::vector<Parallel> parallels, std::vector<TextReference> references)
{
    m_edition = &edition;
    m_all = std::move(parallels);
    m_named = std::move(references);
    say();
}

void ParallelsPanel::say()
{
    m_lesson->setText(i18nc("@info", "Choose a pair to read both beside each other, with the shared words lit."));
    m_parallelsTitle->setText(i18nc("@title:group passages that two texts share", "Parallel passages"));
    m_parallels->setAccessibleName(m_parallelsTitle->text());
    m_referencesTitle->setText(i18nc("@title:group", "The texts name one another"));
    m_references->setAccessibleName(m_referencesTitle->text());
    m_parallels->clear();
    for (const Parallel &parallel : m_all)
        m_parallels->addItem(i18ncp("@item two addresses, number of shared words, the words", "%2 ∥ %3 · %1 word\n%4",
            "%2 ∥ %3 · %1 words\n%4", parallel.sharedWords, parallel.one.text(), parallel.other.text(),
            beginningOf(parallel.shared)));
    m_references->clear();
    for (const TextReference &reference : m_named)
        m_references->addItem(reference.target
                ? i18nc("@item address, words that refer, target", "%1: «%2» → %3", reference.from.text(),
                      reference.printed, placeInWords(*m_edition, *reference.target))
                : i18nc("@item address, words that refer to another text", "%1: «%2» (not in this edition)",
                      reference.from.text(), reference.printed));
}

} // namespace pochin::reference
