// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/word_grid.h"

#include "workbench/plain_text_label.h"

#include <KLocalizedString>

#include <QApplication>
#include <QGridLayout>
#include <QHBoxLayout>

namespace pochin::workbench {

WordGrid::WordGrid(QWidget *parent, int columns) : QWidget(parent), m_grid(new QGridLayout(this)), m_columns(columns)
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(24);
    m_grid->setVerticalSpacing(8);
}

void WordGrid::setWords(const QStringList &words)
{
    clear();
    m_words = words;
    const int rows = (static_cast<int>(words.size()) + m_columns - 1) / m_columns;
    for (int i = 0; i < words.size(); ++i)
        m_grid->addWidget(cell(i + 1, words.at(i)), i % rows, i / rows);
}

void WordGrid::clear()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

QWidget *WordGrid::cell(int number, const QString &word)
{
    auto *place = new QWidget(this);
    auto *row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    auto *numeral = new PlainTextLabel(place, PlainTextLabel::Tone::Quiet);
    numeral->setText(QString::number(number));
    numeral->setWordWrap(false);
    numeral->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    numeral->setMinimumWidth(numeral->fontMetrics().horizontalAdvance(QStringLiteral("00")));
    auto *text = new PlainTextLabel(place);
    text->setWordWrap(false);
    text->setText(word);
    text->setAccessibleName(i18nc("@info a word of a list read aloud: number, word", "%1: %2", number, word));
    QFont large = QApplication::font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    text->setFont(large);
    row->addWidget(numeral);
    row->addWidget(text, 1);
    return place;
}

} // namespace pochin::workbench
