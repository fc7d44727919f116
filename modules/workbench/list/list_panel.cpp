// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/list/list_panel.h"

#include "workbench/heading_label.h"
#include "workbench/in_every_language.h"
#include "workbench/list/list_row_delegate.h"
#include "workbench/list/list_row_model.h"
#include "workbench/list/narrowed_rows.h"
#include "workbench/plain_text_label.h"
#include "workbench/sheet/deed_button.h"
#include "workbench/tinted_icon.h"

#include <KLocalizedString>

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace pochin::workbench {

ListPanel::ListPanel(QWidget *parent)
    : QWidget(parent), m_title(new HeadingLabel(HeadingLabel::Level::Section, this)), m_deed(new DeedButton(this)),
      m_moreDeeds(new QVBoxLayout), m_field(new QLineEdit(this)), m_filter(new QComboBox(this)),
      m_list(new QListView(this)), m_nothing(new PlainTextLabel(this, PlainTextLabel::Tone::Quiet)),
      m_rows(new ListRowModel(this)), m_narrowed(new NarrowedRows(this))
{
    m_narrowed->setSourceModel(m_rows);
    m_list->setModel(m_narrowed);
    m_list->setItemDelegate(new ListRowDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setAutoFillBackground(false); // the paper is the sheet's
    m_list->setMouseTracking(true); // for the veil under the pointer
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_field->setClearButtonEnabled(true);
    m_field->addAction(tintedIcon(QStringLiteral("view-filter")), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    m_list->installEventFilter(this);
    m_filter->hide();
    m_nothing->hide();
    layOut();
    connectParts();
    inEveryLanguage(this, [this] {
        m_field->setPlaceholderText(i18nc("@info:placeholder narrows the list below", "Filter"));
        m_field->setAccessibleName(i18nc("@label:textbox narrows the list below", "Filter the list"));
        m_filter->setAccessibleName(i18nc("@label:listbox which kinds the list shows", "Show only"));
        m_nothing->setText(i18nc("@info the filter hides every row", "Nothing here with these words."));
    });
}

void ListPanel::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(12, 16, 12, 0);
    head->setSpacing(8);
    auto *name = new QHBoxLayout;
    name->addWidget(m_title, 1);
    name->addWidget(m_deed);
    // A reason needs the whole width.
    connect(m_deed, &DeedButton::offeredChanged, this,
        [name](bool isOffered) { name->setDirection(isOffered ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom); });
    head->addLayout(name);
    head->addLayout(m_moreDeeds);
    head->addWidget(m_field);
    head->addWidget(m_filter);
    head->addWidget(m_nothing);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    setTabOrder(m_deed->button(), m_field);
    setTabOrder(m_field, m_filter);
    setTabOrder(m_filter, m_list);
    setFocusProxy(m_list);
}

DeedButton *ListPanel::addDeed()
{
    auto *deed = new DeedButton(this);
    m_moreDeeds->addWidget(deed);
    setTabOrder(m_deed->button(), deed->button());
    setTabOrder(deed->button(), m_field);
    return deed;
}

void ListPanel::connectParts()
{
    connect(m_deed, &DeedButton::chosen, this, &ListPanel::deedChosen);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &typed) {
        m_narrowed->narrowTo(typed);
        afterChange();
    });
    connect(m_filter, &QComboBox::currentIndexChanged, this, [this] {
        m_narrowed->narrowToKind(m_filter->currentData().toString());
        afterChange();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &now) {
        if (now.isValid())
            tell(now.data(ListRowModel::KeyRole).toString());
    });
    connect(m_list, &QListView::activated, this, &ListPanel::readingWanted);
    const auto onKeys = [this](const QKeySequence &keys, auto deed) {
        connect(new QShortcut(keys, parentWidget(), nullptr, nullptr, Qt::WidgetWithChildrenShortcut),
            &QShortcut::activated, this, deed);
    };
    onKeys(QKeySequence::Find, [this] { m_field->setFocus(Qt::ShortcutFocusReason); });
    onKeys(QKeySequence::New, [this] {
        if (!m_deed->isHidden() && m_deed->isOffered())
            Q_EMIT deedChosen();
    });
}

void ListPanel::say(const QString &title, const QString &deed)
{
    m_title->setText(title);
    m_list->setAccessibleName(title);
    m_deed->say(deed, QStringLiteral("list-add"));
    m_deed->setHidden(deed.isEmpty());
    m_deed->button()->setToolTip(QKeySequence(QKeySequence::New).toString(QKeySequence::NativeText));
}

void ListPanel::setRows(QList<ListRow> rows)
{
    m_rows->setRows(std::move(rows));
    afterChange();
}

void ListPanel::setFilters(const QList<ListFilter> &filters)
{
    const QString before = m_filter->currentData().toString();
    const bool isFirstTime = m_filter->count() == 0;
    {
        const QSignalBlocker quiet(m_filter);
        m_filter->clear();
        for (const ListFilter &filter : filters)
            m_filter->addItem(filter.title, filter.name);
        m_filter->setCurrentIndex(isFirstTime ? 0 : std::max(0, m_filter->findData(before)));
    }
    m_filter->setHidden(filters.size() < 2);
    m_narrowed->narrowToKind(m_filter->currentData().toString());
    afterChange();
}

void ListPanel::showAll()
{
    m_field->clear();
    const int everything = m_filter->findData(QString());
    if (everything >= 0)
        m_filter->setCurrentIndex(everything);
}

QString ListPanel::chosenKey() const
{
    return m_list->currentIndex().data(ListRowModel::KeyRole).toString();
}

bool ListPanel::choose(const QString &key)
{
    const int row = m_rows->rowOf(key);
    if (row < 0)
        return false;
    if (!m_narrowed->mapFromSource(m_rows->index(row)).isValid())
        showAll();
    m_list->setCurrentIndex(m_narrowed->mapFromSource(m_rows->index(row)));
    return true;
}

/// A list always has a current row if it has any, so that the sheet is never empty without need.
void ListPanel::afterChange()
{
    const bool isEmpty = m_narrowed->rowCount() == 0;
    m_nothing->setVisible(isEmpty && m_rows->rowCount() > 0);
    if (!isEmpty && !m_list->currentIndex().isValid()) {
        const QModelIndex last = m_narrowed->mapFromSource(m_rows->index(m_rows->rowOf(m_last)));
        m_list->setCurrentIndex(last.isValid() ? last : m_narrowed->index(0, 0));
    }
    tell(chosenKey()); // rows may have gone, or come back to life, without the list saying so
}

void ListPanel::tell(const QString &key)
{
    if (key == m_told)
        return;
    m_told = key;
    if (!key.isEmpty())
        m_last = key;
    Q_EMIT rowChosen(key);
}

bool ListPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (watched == m_field && (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter)) {
        m_list->setFocus(Qt::TabFocusReason);
        return true;
    }
    if (watched == m_field && key == Qt::Key_Escape && !m_field->text().isEmpty()) {
        m_field->clear();
        return true;
    }
    if (watched == m_list && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
        Q_EMIT readingWanted(); // not on every platform does Return count as activation
        return true;
    }
    return false;
}

} // namespace pochin::workbench
