// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/views/highlights_panel.h"

#include "reference/views/sheet_marks.h"
#include "workbench/in_every_language.h"

#include <KLocalizedString>

#include <QGuiApplication>
#include <QListView>
#include <QPalette>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pochin::reference {

QString nameOf(Highlighter highlighter)
{
    switch (highlighter) {
    case Highlighter::Yellow:
        return i18nc("@item a highlighter", "Yellow");
    case Highlighter::Green:
        return i18nc("@item a highlighter", "Green");
    case Highlighter::Blue:
        return i18nc("@item a highlighter", "Blue");
    case Highlighter::Pink:
        return i18nc("@item a highlighter", "Pink");
    }
    Q_UNREACHABLE_RETURN({});
}

void HighlightModel::show(const std::vector<Highlight> &highlights, const Edition *edition)
{
    beginResetModel();
    m_rows.clear();
    for (const Highlight &highlight : edition ? highlights : std::vector<Highlight>()) {
        const Paragraph *paragraph = edition->paragraph(highlight.anchor.paragraph);
        const QString &quoted = highlight.anchor.quoted;
        m_rows.push_back({highlight, placed(highlight.anchor, *edition),
            (quoted.isEmpty() && paragraph ? paragraph->text() : quoted).simplified()});
    }
    std::ranges::stable_sort(m_rows, {}, [](const Row &row) { return row.highlight.anchor.paragraph; });
    endResetModel();
}

std::optional<Address> HighlightModel::placeAt(int row) const
{
    return m_rows[static_cast<std::size_t>(row)].placement.paragraph;
}

int HighlightModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant HighlightModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto &[highlight, placement, words] = m_rows[static_cast<std::size_t>(index.row())];
    const QString place = placement.paragraph.value_or(highlight.anchor.paragraph).text();
    switch (role) {
    case Qt::DisplayRole:
        return placement.kind == Placement::Kind::PlaceChanged
            ? i18nc("@item a highlight: sign, address, words", "%1 %2 (the place changed) %3",
                  QString(markOf(highlight.highlighter)), place, words)
            : i18nc("@item a highlight: sign, address, words", "%1 %2 %3", QString(markOf(highlight.highlighter)),
                  place, words);
    case Qt::AccessibleTextRole:
        return i18nc("@item a highlight read aloud: colour, address, words", "%1, %2: %3",
            nameOf(highlight.highlighter), place, words);
    case Qt::BackgroundRole:
        return formatOf(highlight.highlighter, QGuiApplication::palette()).background();
    default:
        return {};
    }
}

HighlightsPanel::HighlightsPanel(LentNotebook &notebook, QWidget *parent)
    : PrivatePanel(notebook, u"draw-highlight"_s, parent), m_model(new HighlightModel(this))
{
    setContent(content());
    workbench::inEveryLanguage(this, [this] {
        m_list->setAccessibleName(i18nc("@info", "Highlights"));
        m_forget->setText(i18nc("@action:button", "Remove highlight"));
        m_forget->setToolTip(i18nc("@info:tooltip", "Remove the highlight chosen in the list (Del)"));
    });
}

QWidget *HighlightsPanel::content()
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list = new QListView(content), 1);
    column->addWidget(m_forget = new QPushButton(content), 0, Qt::AlignLeft);
    m_list->setModel(m_model);
    m_list->setWordWrap(true);
    m_list->setSpacing(3);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_forget->setEnabled(false);
    const auto go = [this](const QModelIndex &at) {
        if (const auto place = m_model->placeAt(at.row()))
            Q_EMIT placeWanted(*place);
    };
    connect(m_list, &QListView::clicked, this, go);
    connect(m_list, &QListView::activated, this, go);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        [this] { m_forget->setEnabled(m_list->selectionModel()->hasSelection()); });
    connect(m_forget, &QPushButton::clicked, this, &HighlightsPanel::forgetSelected);
    auto *key = new QShortcut(QKeySequence::Delete, m_list, nullptr, nullptr, Qt::WidgetShortcut);
    connect(key, &QShortcut::activated, this, &HighlightsPanel::forgetSelected);
    return content;
}

void HighlightsPanel::show(const Edition &edition)
{
    m_edition = &edition;
    refresh();
}

workbench::EmptyState::Words HighlightsPanel::lesson() const
{
    return {i18nc("@title", "No highlights yet"),
        i18nc("@info",
            "Select words in the text and press Ctrl+Alt+1 to Ctrl+Alt+4.\n"
            "Each of the four colours has a line and a sign of its own: ● ▲ ■ ◆"),
        u"М.9"_s, {}};
}

void HighlightsPanel::fill()
{
    m_model->show(notebook().pages().highlights, m_edition);
    m_forget->setEnabled(false);
}

void HighlightsPanel::forgetSelected()
{
    if (m_list->selectionModel()->hasSelection())
        notebook().forget(MarkId(m_model->highlightAt(m_list->currentIndex().row()).id));
}

} // namespace pochin::reference
