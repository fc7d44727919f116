// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/history/history_view.h"

#include "workbench/history/history_model.h"
#include "workbench/history/narrowed_history.h"
#include "workbench/history/standing_delegate.h"
#include "workbench/in_every_language.h"
#include "workbench/plain_text_label.h"
#include "workbench/tinted_icon.h"

#include <KLocalizedString>

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QTreeView>

#include <array>
#include <utility>

namespace pochin::workbench {

namespace {
constexpr std::array<std::optional<HistoryRow::Standing>, 3> choices{
    std::nullopt, HistoryRow::Standing::SetAside, HistoryRow::Standing::Waits};
constexpr int leastHeight = 220;
} // namespace

HistoryView::HistoryView(QWidget *parent)
    : QWidget(parent), m_field(new QLineEdit(this)), m_standing(new QComboBox(this)), m_rows(new QTreeView(this)),
      m_count(new PlainTextLabel(this, PlainTextLabel::Tone::Quiet)),
      m_whole(new PlainTextLabel(this, PlainTextLabel::Tone::Normal, PlainTextLabel::Selectable::Yes)),
      m_model(new HistoryModel(this)), m_narrowed(new NarrowedHistory(this))
{
    m_narrowed->setSourceModel(m_model);
    m_rows->setModel(m_narrowed);
    m_rows->setItemDelegateForColumn(HistoryModel::Stands, new StandingDelegate(m_rows));
    m_rows->setRootIsDecorated(false);
    m_rows->setUniformRowHeights(true); // so that ten thousand rows cost what ten do
    m_rows->setAllColumnsShowFocus(true);
    m_rows->setMinimumHeight(leastHeight);
    m_field->setClearButtonEnabled(true);
    m_field->addAction(tintedIcon(QStringLiteral("view-filter")), QLineEdit::LeadingPosition);
    layOut();
    connectParts();
    inEveryLanguage(this, [this] { sayWords(); });
}

void HistoryView::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto *head = new QHBoxLayout;
    head->addWidget(m_field, 1);
    head->addWidget(m_standing);
    column->addLayout(head);
    column->addWidget(m_rows, 1);
    column->addWidget(m_count);
    column->addWidget(m_whole);
    m_whole->hide();
    setFocusProxy(m_rows);
    QHeaderView *columns = m_rows->header();
    const int letter = fontMetrics().averageCharWidth();
    columns->resizeSection(HistoryModel::When, 18 * letter);
    columns->resizeSection(HistoryModel::Who, 16 * letter);
    columns->resizeSection(HistoryModel::What, 40 * letter);
    columns->setStretchLastSection(true);
}

void HistoryView::connectParts()
{
    const auto readAllIfNarrow = [this] {
        if (m_narrowed->isNarrow())
            m_model->readAll();
        sayCount();
    };
    connect(m_field, &QLineEdit::textChanged, this, [this, readAllIfNarrow](const QString &typed) {
        m_narrowed->narrowTo(typed);
        readAllIfNarrow();
    });
    connect(m_standing, &QComboBox::currentIndexChanged, this, [this, readAllIfNarrow](int choice) {
        m_narrowed->narrowTo(choices.at(static_cast<std::size_t>(choice)));
        readAllIfNarrow();
    });
    connect(m_model, &HistoryModel::readOn, this, &HistoryView::sayCount);
    connect(m_rows->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        tellChosen();
        Q_EMIT chosen(chosenKey());
    });
    connect(m_rows, &QTreeView::activated, this, [this] { Q_EMIT openWanted(chosenKey()); });
}

void HistoryView::sayWords()
{
    m_field->setPlaceholderText(i18nc("@info:placeholder narrows a history", "Filter by who, what or when"));
    m_field->setAccessibleName(i18nc("@label:textbox", "Filter the history"));
    m_rows->setAccessibleName(i18nc("@title:table", "History"));
    m_standing->setAccessibleName(i18nc("@label:listbox which deeds of a history are shown", "Show only"));
    const QSignalBlocker quiet(m_standing);
    const int chosen = std::max(0, m_standing->currentIndex());
    m_standing->clear();
    m_standing->addItems({i18nc("@item:inlistbox deeds of a history", "Everything"),
        i18nc("@item:inlistbox deeds of a history", "Set aside"),
        i18nc("@item:inlistbox deeds of a history", "Waiting for others")});
    m_standing->setCurrentIndex(chosen);
    sayCount();
}

void HistoryView::setSource(std::shared_ptr<const HistorySource> source)
{
    const QString before = chosenKey();
    m_model->setSource(std::move(source));
    if (m_narrowed->isNarrow())
        m_model->readAll();
    const QModelIndexList again = before.isEmpty()
        ? QModelIndexList()
        : m_narrowed->match(m_narrowed->index(0, 0), HistoryModel::KeyRole, before, 1, Qt::MatchExactly);
    if (!again.isEmpty())
        m_rows->setCurrentIndex(again.first());
    tellChosen();
    sayCount();
}

QString HistoryView::chosenKey() const
{
    return m_rows->currentIndex().data(HistoryModel::KeyRole).toString();
}

void HistoryView::sayCount()
{
    const int total = m_model->total();
    m_count->setText(m_narrowed->isNarrow()
            ? i18ncp("@info how much of a history the filter shows, %2 of %1", "%2 of %1 deed", "%2 of %1 deeds", total,
                  m_narrowed->rowCount())
            : i18ncp("@info how much there is in a history", "%1 deed", "%1 deeds", total));
}

void HistoryView::tellChosen()
{
    const QModelIndex current = m_narrowed->mapToSource(m_rows->currentIndex());
    m_whole->setVisible(current.isValid());
    if (!current.isValid())
        return;
    const HistoryRow &row = m_model->at(current.row());
    QStringList lines{i18nc("@info one deed of a history: who, what, when", "%1 %2 (%3)", row.who, row.what, row.when),
        HistoryModel::standingOf(row)};
    lines.removeAll({});
    m_whole->setText(lines.join(u'\n'));
}

} // namespace pochin::workbench
