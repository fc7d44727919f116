// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/views/results_panel.h"

#include "reference/views/heading_words.h"
#include "reference/views/result_delegate.h"
#include "workbench/plain_text_label.h"

#include <KLocalizedString>

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using pochin::workbench::PlainTextLabel;

namespace pochin::reference {

namespace {

constexpr int mostCountsSeen = 6;

QString sentenceFor(const Suggestion &suggestion)
{
    switch (suggestion.kind) {
    case Suggestion::Kind::Spelling:
        return i18ncp("@action:button search for a word spelt nearly so", "Did you mean «%2»? (%1 place)",
            "Did you mean «%2»? (%1 places)", suggestion.paragraphs, suggestion.query);
    case Suggestion::Kind::KeyboardLayout:
        return i18ncp("@action:button search for the same keys in the other keyboard layout",
            "In the other keyboard layout: «%2» (%1 place)", "In the other keyboard layout: «%2» (%1 places)",
            suggestion.paragraphs, suggestion.query);
    case Suggestion::Kind::FewerWords:
        return i18ncp("@action:button search for these words alone", "Only «%2» (%1 place)", "Only «%2» (%1 places)",
            suggestion.paragraphs, suggestion.query);
    case Suggestion::Kind::Relative:
        return i18ncp("@action:button search for another word of the family", "Related: «%2» (%1 place)",
            "Related: «%2» (%1 places)", suggestion.paragraphs, suggestion.query);
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

ResultsPanel::ResultsPanel(QWidget *parent)
    : QWidget(parent), m_model(new ResultsModel(this)), m_summary(new PlainTextLabel(this)),
      m_suggestions(new QVBoxLayout), m_counts(new QTreeWidget(this)), m_list(new QListView(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_summary);
    column->addLayout(m_suggestions);
    column->addWidget(m_counts);
    column->addWidget(m_list, 1000);
    column->addStretch(1); // for when there is no list
    m_suggestions->setSpacing(4);
    m_counts->setFrameShape(QFrame::NoFrame);
    m_counts->setColumnCount(2);
    m_counts->setHeaderHidden(true);
    m_counts->setRootIsDecorated(false);
    m_counts->setUniformRowHeights(true);
    m_counts->header()->setStretchLastSection(false);
    m_counts->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_counts->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_counts->viewport()->setAutoFillBackground(false);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ResultDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setResizeMode(QListView::Adjust);
    // Only what is seen is laid out at once: a single letter can be found in every paragraph.
    m_list->setLayoutMode(QListView::Batched);
    m_list->setBatchSize(20);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->installEventFilter(this);
    m_counts->installEventFilter(this);
    const auto choose = [this](const QModelIndex &at) { Q_EMIT chosen(m_model->foundAt(at.row()).address); };
    connect(m_list, &QListView::clicked, this, choose);
    connect(m_list, &QListView::activated, this, choose);
    const auto narrow = [this](const QTreeWidgetItem *item) {
        Q_EMIT scopeWanted(*Address::fromCanonical(item->data(0, Qt::UserRole).toString()));
    };
    connect(m_counts, &QTreeWidget::itemClicked, this, narrow);
    connect(m_counts, &QTreeWidget::itemActivated, this, narrow);
    say();
}

void ResultsPanel::show(const Edition &edition, const SearchAnswer &answer)
{
    m_edition = &edition;
    m_answer = answer;
    m_model->show(edition, answer);
    m_list->scrollToTop();
    say();
}

void ResultsPanel::clear()
{
    m_answer = {};
    m_model->clear();
    say();
}

void ResultsPanel::say()
{
    m_list->setAccessibleName(i18nc("@info", "Search results"));
    m_counts->setAccessibleName(i18nc("@info", "Results by chapter; choose one to search only there"));
    if (m_answer.query.trimmed().isEmpty())
        m_summary->setText(i18nc("@info",
            "Type a word: it is found in every form. Quotation marks ask for words side by side, an address such as "
            "П.I.3.8.В leads there."));
    else if (m_answer.total == 0 && m_answer.headings.empty() && !m_answer.address)
        m_summary->setText(i18nc("@info", "Nothing found for «%1».", m_answer.query));
    else if (m_answer.address)
        m_summary->setText(i18nc("@info %1 is an address", "Enter leads to %1.", m_answer.address->text()));
    else
        m_summary->setText(i18ncp("@info", "%1 place", "%1 places", m_answer.total));
    showSuggestions();
    if (m_edition)
        showCounts(*m_edition);
    m_counts->setVisible(m_counts->topLevelItemCount() > 1);
    m_list->setVisible(m_model->rowCount() > 0);
}

void ResultsPanel::showSuggestions()
{
    while (QLayoutItem *item = m_suggestions->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const Suggestion &suggestion : m_answer.suggestions) {
        auto *button = new QPushButton(sentenceFor(suggestion).replace(u'&', u"&&"_s), this);
        button->setFlat(true);
        button->setStyleSheet(u"text-align: left; padding: 3px;"_s);
        connect(button, &QPushButton::clicked, this, [this, query = suggestion.query] { Q_EMIT queryWanted(query); });
        m_suggestions->addWidget(button);
    }
}

void ResultsPanel::showCounts(const Edition &edition)
{
    m_counts->clear();
    for (const CountUnder &count : m_answer.counts) {
        const Heading *heading = edition.heading(count.heading);
        const QString indent(static_cast<qsizetype>(heading->parents.size()) * 3, QChar::Nbsp);
        auto *item
            = new QTreeWidgetItem(m_counts, {indent + numberedTitle(*heading), QLocale().toString(count.paragraphs)});
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        item->setData(0, Qt::UserRole, count.heading.text());
        item->setToolTip(0,
            i18ncp("@info:tooltip %2 is an address", "Search only in %2: %1 place", "Search only in %2: %1 places",
                count.paragraphs, count.heading.text()));
    }
    const int rows = std::min(mostCountsSeen, m_counts->topLevelItemCount());
    if (rows > 0)
        m_counts->setFixedHeight(rows * m_counts->sizeHintForRow(0) + 4);
}

void ResultsPanel::enter()
{
    m_list->setFocus(Qt::OtherFocusReason);
    if (!m_list->currentIndex().isValid() && m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0));
}

void ResultsPanel::mark(const Address &place)
{
    if (const int row = m_model->rowOf(place); row >= 0)
        m_list->setCurrentIndex(m_model->index(row));
}

void ResultsPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        say();
}

bool ResultsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        Q_EMIT left();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace pochin::reference
