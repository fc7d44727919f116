// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/search_palette.h"

#include "desktop/found_delegate.h"
#include "desktop/found_model.h"
#include "workbench/find_source.h"
#include "workbench/in_every_language.h"
#include "workbench/plain_text_label.h"
#include "workbench/tinted_icon.h"

#include <KLocalizedString>

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPointer>
#include <QVBoxLayout>

namespace pochin::desktop {

namespace {
constexpr int widest = 560;
constexpr int fromTop = 48;
constexpr int linesShown = 9;
constexpr int linesOfOneSource = 7;
} // namespace

SearchPalette::SearchPalette(QWidget *parent)
    : QFrame(parent), m_field(new QLineEdit(this)), m_list(new QListView(this)),
      m_nothing(new workbench::PlainTextLabel(this, workbench::PlainTextLabel::Tone::Quiet)),
      m_model(new FoundModel(this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing);
    m_field->addAction(workbench::tintedIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new FoundDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus); // the field keeps the focus and moves through the list
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_field->installEventFilter(this);
    parent->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &SearchPalette::find);
    connect(m_list, &QListView::clicked, this, &SearchPalette::openCurrent);
    workbench::inEveryLanguage(this, [this] {
        m_field->setPlaceholderText(i18nc("@info:placeholder", "Find in the texts, places and deeds"));
        m_field->setAccessibleName(i18nc("@label:textbox", "Search"));
        m_list->setAccessibleName(i18nc("@label:listbox", "What was found"));
        m_nothing->setText(i18nc("@info", "Nothing found. Try fewer letters or another word."));
    });
    hide();
}

void SearchPalette::addSource(const workbench::FindSource *source)
{
    m_sources.append(source);
}

QString SearchPalette::typed() const
{
    return m_field->text().trimmed();
}

void SearchPalette::openField()
{
    if (isHidden())
        m_focusBefore = window()->focusWidget();
    find();
    show();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void SearchPalette::findAgain()
{
    if (isHidden())
        return;
    const int row = m_list->currentIndex().row();
    find();
    if (row < m_model->rowCount())
        m_list->setCurrentIndex(m_model->index(row, 0));
}

void SearchPalette::find()
{
    QList<workbench::Found> found;
    for (const workbench::FindSource *source : m_sources)
        found += source->found(typed(), linesOfOneSource);
    m_nothing->setVisible(found.isEmpty());
    m_list->setVisible(!found.isEmpty());
    m_model->setFound(std::move(found));
    m_list->setCurrentIndex(m_model->index(0, 0));
    place();
}

void SearchPalette::place()
{
    const int width = qMin(widest, parentWidget()->width() - 2 * fromTop);
    const int lines = qMin(linesShown, m_model->rowCount());
    const int lineHeight = lines > 0 ? m_list->sizeHintForRow(0) : 0;
    m_list->setFixedHeight(lines * lineHeight + 2);
    layout()->activate();
    const int height
        = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width) : layout()->totalSizeHint().height();
    setGeometry((parentWidget()->width() - width) / 2, fromTop, width, height);
}

void SearchPalette::openCurrent()
{
    const int row = m_list->currentIndex().row();
    close();
    m_model->open(row);
}

void SearchPalette::moveBy(int rows)
{
    const int count = m_model->rowCount();
    if (count > 0)
        m_list->setCurrentIndex(m_model->index((m_list->currentIndex().row() + rows + count) % count, 0));
}

void SearchPalette::close()
{
    hide();
    if (m_focusBefore && m_focusBefore->isVisible())
        m_focusBefore->setFocus(Qt::OtherFocusReason);
}

bool SearchPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched != m_field)
        return false;
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason)
        hide();
    if (event->type() != QEvent::KeyPress)
        return false;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        moveBy(1);
        return true;
    case Qt::Key_Up:
        moveBy(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        openCurrent();
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return false;
    }
}

} // namespace pochin::desktop
