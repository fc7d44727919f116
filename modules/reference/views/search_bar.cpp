// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/views/search_bar.h"

#include "reference/views/heading_words.h"
#include "workbench/in_every_language.h"
#include "workbench/plain_text_label.h"
#include "workbench/tinted_icon.h"

#include <KLocalizedString>

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;
using pochin::workbench::inEveryLanguage;
using pochin::workbench::tintedIcon;

namespace pochin::reference {

namespace {

constexpr int deepestScope = 3; // works, parts and chapters; sections are a click away in the list of counts

QToolButton *button(const QString &icon, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(tintedIcon(icon));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setEnabled(false);
    return button;
}

} // namespace

SearchBar::SearchBar(QWidget *parent)
    : QWidget(parent), m_field(new QLineEdit(this)), m_scope(new QComboBox(this)), m_exact(new QCheckBox(this)),
      m_count(new workbench::PlainTextLabel(this)), m_previous(button(u"go-up"_s, this)),
      m_next(button(u"go-down"_s, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    for (QWidget *part :
        {static_cast<QWidget *>(m_field), static_cast<QWidget *>(m_count), static_cast<QWidget *>(m_previous),
            static_cast<QWidget *>(m_next), static_cast<QWidget *>(m_scope), static_cast<QWidget *>(m_exact)})
        row->addWidget(part, part == m_field ? 1 : 0);
    m_field->setClearButtonEnabled(true);
    m_field->addAction(tintedIcon(u"edit-find"_s), QLineEdit::LeadingPosition);
    m_field->setMinimumWidth(160);
    m_field->installEventFilter(this);
    m_scope->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_scope->setMinimumContentsLength(12);
    m_scope->addItem({});
    m_scope->view()->setMinimumWidth(fontMetrics().averageCharWidth() * 48);
    m_count->setWordWrap(false);
    m_count->setVisible(false);
    connect(m_field, &QLineEdit::textChanged, this, &SearchBar::changed);
    connect(m_field, &QLineEdit::returnPressed, this, &SearchBar::entered);
    connect(m_scope, &QComboBox::currentIndexChanged, this, &SearchBar::changed);
    connect(m_exact, &QCheckBox::toggled, this, &SearchBar::changed);
    connect(m_next, &QToolButton::clicked, this, &SearchBar::nextWanted);
    connect(m_previous, &QToolButton::clicked, this, &SearchBar::previousWanted);
    inEveryLanguage(this, [this] { say(); });
}

void SearchBar::say()
{
    m_field->setPlaceholderText(i18nc("@info:placeholder М.7 is an address in the texts", "Word, \"phrase\" or М.7"));
    m_field->setAccessibleName(i18nc("@label:textbox", "Search the texts, or type an address"));
    m_field->setToolTip(i18nc("@info:tooltip",
        "Every form of the word is found. \"words side by side\", begin*, =exact, -without, an address such as М.7 "
        "(Ctrl+F)"));
    m_scope->setItemText(0, i18nc("@item:inlistbox where to search", "All texts"));
    m_scope->setAccessibleName(i18nc("@label:listbox", "Where to search"));
    m_scope->setToolTip(m_scope->accessibleName());
    m_exact->setText(i18nc("@option:check only the form of the word that was typed", "Exact form"));
    m_exact->setToolTip(i18nc("@info:tooltip", "Only the form of the word as you typed it"));
    m_previous->setToolTip(i18nc("@info:tooltip", "Previous hit (Shift+F3)"));
    m_previous->setAccessibleName(i18nc("@action:button", "Previous hit"));
    m_next->setToolTip(i18nc("@info:tooltip", "Next hit (F3)"));
    m_next->setAccessibleName(i18nc("@action:button", "Next hit"));
    setHits(m_currentHit, m_hits);
}

void SearchBar::show(const Edition &edition)
{
    m_edition = &edition;
    const QSignalBlocker quietly(m_scope);
    for (const Address &address : edition.headings()) {
        if (edition.heading(address)->level <= deepestScope)
            addScope(*edition.heading(address));
    }
}

void SearchBar::addScope(const Heading &heading)
{
    const QString indent(static_cast<qsizetype>(heading.parents.size()) * 3, QChar::Nbsp);
    m_scope->addItem(indent + numberedTitle(heading), heading.address.text());
    m_scope->setItemData(m_scope->count() - 1, heading.address.text() + u" · "_s + heading.title, Qt::ToolTipRole);
}

QString SearchBar::typed() const
{
    return m_field->text();
}

void SearchBar::setTyped(const QString &typed)
{
    m_field->setText(typed);
}

SearchOptions SearchBar::options() const
{
    SearchOptions options;
    options.forms = m_exact->isChecked() ? WordForms::Exact : WordForms::All;
    options.scope = Address::fromCanonical(m_scope->currentData().toString());
    return options;
}

void SearchBar::setScope(const std::optional<Address> &heading)
{
    if (!heading) {
        m_scope->setCurrentIndex(0);
        return;
    }
    if (m_scope->findData(heading->text()) < 0 && m_edition && m_edition->heading(*heading))
        addScope(*m_edition->heading(*heading));
    m_scope->setCurrentIndex(std::max(0, m_scope->findData(heading->text())));
}

void SearchBar::setForms(WordForms forms)
{
    m_exact->setChecked(forms == WordForms::Exact);
}

void SearchBar::setHits(qsizetype current, qsizetype count)
{
    m_currentHit = current;
    m_hits = count;
    m_previous->setEnabled(count > 0);
    m_next->setEnabled(count > 0);
    m_count->setVisible(!typed().trimmed().isEmpty());
    m_count->setText(current > 0 ? i18nc("@info:status which hit of how many", "%1 of %2", current, count)
                                 : i18ncp("@info:status", "%1 hit", "%1 hits", count));
    m_count->setAccessibleName(m_count->text());
}

void SearchBar::focusField()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

bool SearchBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        Q_EMIT listWanted();
        return true;
    case Qt::Key_Escape:
        Q_EMIT left();
        return true;
    default:
        return false;
    }
}

} // namespace pochin::reference
