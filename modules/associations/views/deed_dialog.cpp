// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "associations/views/deed_dialog.h"

#include "associations/words/association_words.h"
#include "workbench/plain_text_label.h"
#include "workbench/sheet/deed_button.h"

#include <KLocalizedString>

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace pochin::associations {

using workbench::DeedButton;
using workbench::PlainTextLabel;

namespace {
constexpr int widthOfForm = 520;
constexpr int linesOfText = 4;

QString tickedIn(const QListWidget &list)
{
    QStringList keys;
    for (int row = 0; row < list.count(); ++row) {
        if (list.item(row)->checkState() == Qt::Checked)
            keys << list.item(row)->data(Qt::UserRole).toString();
    }
    return keys.join(u' ');
}
} // namespace

DeedDialog::DeedDialog(ledger::SpacesDesk &desk, const ledger::SpaceId &space, DeedForm form, QWidget *parent)
    : FittingDialog(widthOfForm, parent), m_desk(desk), m_space(space), m_form(std::move(form)),
      m_deed(new DeedButton(this))
{
    setWindowTitle(m_form.title);
    layOut();
    m_deed->say(m_form.deed);
    m_deed->button()->setDefault(true);
    connect(m_deed, &DeedButton::chosen, this, &DeedDialog::doIt);
    connect(&desk, &ledger::SpacesDesk::closed, this, &QDialog::reject);
    check();
}

void DeedDialog::layOut()
{
    auto *whole = new QVBoxLayout(this);
    if (!m_form.explanation.isEmpty()) {
        auto *explanation = new PlainTextLabel(this, PlainTextLabel::Tone::Quiet);
        explanation->setText(m_form.explanation);
        whole->addWidget(explanation);
    }
    auto *rows = new QFormLayout;
    rows->setRowWrapPolicy(QFormLayout::WrapAllRows);
    for (const FormField &field : m_form.fields)
        addField(rows, field);
    whole->addLayout(rows);
    auto *buttons = new QHBoxLayout;
    auto *cancel = new QPushButton(i18nc("@action:button", "Cancel"), this);
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    buttons->addWidget(m_deed, 1);
    buttons->addWidget(cancel, 0, Qt::AlignTop);
    whole->addLayout(buttons);
}

void DeedDialog::addField(QFormLayout *rows, const FormField &field)
{
    const auto put = [&](auto *editor, auto changed, std::function<QString()> answer) {
        editor->setObjectName(field.key);
        editor->setAccessibleName(field.label);
        connect(editor, changed, this, &DeedDialog::check);
        rows->addRow(field.label, editor);
        m_answers.insert(field.key, std::move(answer));
    };
    if (field.kind == FormField::Kind::Line) {
        auto *line = new QLineEdit(field.value, this);
        put(line, &QLineEdit::textChanged, [line] { return line->text(); });
    } else if (field.kind == FormField::Kind::Text) {
        auto *text = new QPlainTextEdit(field.value, this);
        text->setTabChangesFocus(true);
        text->setFixedHeight(text->fontMetrics().lineSpacing() * linesOfText + 12);
        put(text, &QPlainTextEdit::textChanged, [text] { return text->toPlainText(); });
    } else if (field.kind == FormField::Kind::Choice) {
        auto *box = new QComboBox(this);
        for (const auto &[key, words] : field.choices)
            box->addItem(words, key);
        box->setCurrentIndex(std::max(0, box->findData(field.value)));
        put(box, &QComboBox::currentIndexChanged, [box] { return box->currentData().toString(); });
    } else if (field.kind == FormField::Kind::Choices) {
        auto *list = tickList(field);
        put(list, &QListWidget::itemChanged, [list] { return tickedIn(*list); });
    } else {
        addDay(rows, field);
    }
}

/// As many of the choices as one likes; the arrow keys go, the space bar ticks.
QListWidget *DeedDialog::tickList(const FormField &field)
{
    auto *list = new QListWidget(this);
    const QStringList ticked = field.value.split(u' ', Qt::SkipEmptyParts);
    for (const auto &[key, words] : field.choices) {
        auto *item = new QListWidgetItem(words, list);
        item->setData(Qt::UserRole, key);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(ticked.contains(key) ? Qt::Checked : Qt::Unchecked);
    }
    list->setFixedHeight(list->fontMetrics().lineSpacing() * (linesOfText + 1) + 12);
    return list;
}

/// A day, or one that need not be: then a box before it says whether there is one.
void DeedDialog::addDay(QFormLayout *rows, const FormField &field)
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    const QDate value = QDate::fromString(field.value, Qt::ISODate);
    auto *day = new QDateEdit(value.isValid() ? value : QDate::currentDate(), row);
    day->setObjectName(field.key);
    day->setAccessibleName(field.label);
    day->setCalendarPopup(true);
    connect(day, &QDateEdit::dateChanged, this, &DeedDialog::check);
    QCheckBox *has = nullptr;
    if (field.kind == FormField::Kind::OptionalDate) {
        has = new QCheckBox(field.label, row);
        has->setChecked(value.isValid());
        day->setEnabled(value.isValid());
        connect(has, &QCheckBox::toggled, day, &QWidget::setEnabled);
        connect(has, &QCheckBox::toggled, this, &DeedDialog::check);
        layout->addWidget(has);
        rows->addRow(row);
    } else {
        rows->addRow(field.label, row);
    }
    layout->addWidget(day, 1);
    m_answers.insert(
        field.key, [day, has] { return !has || has->isChecked() ? day->date().toString(Qt::ISODate) : QString(); });
}

FormValues DeedDialog::values() const
{
    FormValues values;
    for (auto answer = m_answers.begin(); answer != m_answers.end(); ++answer)
        values.insert(answer.key(), answer.value()());
    return values;
}

ledger::SpaceId DeedDialog::place() const
{
    return m_form.where ? m_form.where(values()) : m_space;
}

void DeedDialog::check()
{
    if (m_answers.size() < m_form.fields.size())
        return; // still being laid out
    const auto outlook = m_desk.outlook(place());
    if (!outlook)
        return;
    const auto deed = m_form.ask(*outlook, values());
    m_deed->offerUnless(deed ? QString() : reasonFor(deed.error()));
}

void DeedDialog::doIt()
{
    ledger::SpaceId space = place();
    if (m_form.before) {
        const auto made = m_form.before(values());
        if (!made)
            return m_deed->refuse(reasonFor(made.error()));
        space = made->value_or(space);
    }
    const auto change
        = m_desk.does(space, [this](const ledger::Outlook &outlook) { return m_form.ask(outlook, values()); });
    if (!change)
        return m_deed->refuse(reasonFor(change.error()));
    Q_EMIT deedDone(space, *change);
    accept();
}

} // namespace pochin::associations
