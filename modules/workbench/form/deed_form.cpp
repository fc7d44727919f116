// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/form/deed_form.h"

#include "workbench/form/form_parts.h"
#include "workbench/plain_text_label.h"
#include "workbench/sheet/deed_button.h"

#include <KLocalizedString>

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTimeZone>

#include <algorithm>

namespace pochin::workbench {

namespace {

constexpr int formWidth = 560;
constexpr int textLines = 4;
constexpr int rowsShown = 5;

QVariantList ticked(const QListWidget *list)
{
    QVariantList rows;
    for (int row = 0; row < list->count(); ++row) {
        if (list->item(row)->checkState() == Qt::Checked)
            rows.append(row);
    }
    return rows;
}

QVariant valueOf(const QWidget *editor)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(editor))
        return line->text();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(editor))
        return text->toPlainText();
    if (const auto *day = qobject_cast<const QDateEdit *>(editor))
        return day->date();
    if (const auto *choice = qobject_cast<const QComboBox *>(editor))
        return choice->currentIndex();
    if (const auto *check = qobject_cast<const QCheckBox *>(editor))
        return check->isChecked();
    if (const auto *oneOf = qobject_cast<const OneOf *>(editor))
        return oneOf->chosen();
    if (const auto *several = qobject_cast<const QListWidget *>(editor))
        return ticked(several);
    return {};
}

void fill(QListWidget *list, const QStringList &choices, const QVariantList &chosen)
{
    const QSignalBlocker quiet(list);
    list->clear();
    for (const QString &choice : choices) {
        auto *item = new QListWidgetItem(choice, list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(chosen.contains(list->count() - 1) ? Qt::Checked : Qt::Unchecked);
    }
    const int rows = std::clamp(list->count(), 1, rowsShown);
    list->setFixedHeight(rows * (list->fontMetrics().height() + 8) + 2 * list->frameWidth());
}

} // namespace

DeedForm::DeedForm(const Words &words, const QList<FormField> &fields, Check check, Do deed, QWidget *parent)
    : FittingDialog(formWidth, parent), m_check(std::move(check)), m_do(std::move(deed)), m_form(new QFormLayout),
      m_deed(new DeedButton(this))
{
    setWindowTitle(words.title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(12);
    if (!words.explanation.isEmpty()) {
        auto *explanation = new PlainTextLabel(this);
        explanation->setText(words.explanation);
        column->addWidget(explanation);
    }
    auto *scroll = new FormScroll(this);
    scroll->content()->setLayout(m_form);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (const FormField &field : fields)
        addField(field);
    column->addWidget(scroll, 1);
    m_deed->say(words.deed);
    layOutButtons(column);
    ask();
    if (!fields.isEmpty())
        m_fields.value(fields.front().key)->setFocus();
}

void DeedForm::layOutButtons(QBoxLayout *column)
{
    m_deed->button()->setDefault(true);
    auto *cancel = new QPushButton(i18nc("@action:button", "Cancel"), this);
    cancel->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_deed, 1);
    buttons->addWidget(cancel, 0, Qt::AlignTop);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_deed, &DeedButton::chosen, this, &DeedForm::act);
}

void DeedForm::addField(const FormField &field)
{
    QWidget *editor = editorFor(field);
    auto *row = new QWidget(m_form->parentWidget());
    auto *lines = new QVBoxLayout(row);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(2);
    auto *note = new PlainTextLabel(row, PlainTextLabel::Tone::Quiet);
    lines->addWidget(editor);
    lines->addWidget(note);
    m_fields.insert(field.key, editor);
    m_rows.insert(field.key, row);
    m_notes.insert(field.key, note);
    setNote(field.key, field.note);
    if (field.kind == FormField::Kind::Check) {
        m_form->addRow(row);
        return;
    }
    auto *label = new QLabel(field.label, this);
    label->setBuddy(editor);
    editor->setAccessibleName(QString(field.label).remove(u'&').remove(u':'));
    m_form->addRow(label, row);
}

QWidget *DeedForm::editorFor(const FormField &field)
{
    switch (field.kind) {
    case FormField::Kind::Line:
        return lineFor(field);
    case FormField::Kind::Text:
        return textFor(field);
    case FormField::Kind::Day:
        return dayFor(field);
    case FormField::Kind::Choice:
        return choiceFor(field);
    case FormField::Kind::Check:
        return checkFor(field);
    case FormField::Kind::OneOf:
        return oneOfFor(field);
    case FormField::Kind::Several:
        return severalFor(field);
    }
    Q_UNREACHABLE_RETURN(nullptr);
}

QWidget *DeedForm::lineFor(const FormField &field)
{
    auto *line = new QLineEdit(field.value.toString(), this);
    line->setPlaceholderText(field.hint);
    connect(line, &QLineEdit::textChanged, this, &DeedForm::heed);
    return line;
}

QWidget *DeedForm::textFor(const FormField &field)
{
    auto *text = new QPlainTextEdit(field.value.toString(), this);
    text->setPlaceholderText(field.hint);
    text->setTabChangesFocus(true);
    text->setFixedHeight(text->fontMetrics().lineSpacing() * textLines + 2 * text->frameWidth() + 8);
    connect(text, &QPlainTextEdit::textChanged, this, &DeedForm::heed);
    return text;
}

QWidget *DeedForm::dayFor(const FormField &field)
{
    auto *day = new QDateEdit(field.value.toDate(), this);
    day->setCalendarPopup(true);
    connect(day, &QDateEdit::dateChanged, this, &DeedForm::heed);
    return day;
}

QWidget *DeedForm::choiceFor(const FormField &field)
{
    auto *choice = new QComboBox(this);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // the words may be a whole sentence
    choice->addItems(field.choices);
    choice->setCurrentIndex(field.value.toInt());
    connect(choice, &QComboBox::currentIndexChanged, this, &DeedForm::heed);
    return choice;
}

QWidget *DeedForm::checkFor(const FormField &field)
{
    auto *check = new QCheckBox(field.label, this);
    check->setChecked(field.value.toBool());
    connect(check, &QCheckBox::toggled, this, &DeedForm::heed);
    return check;
}

QWidget *DeedForm::oneOfFor(const FormField &field)
{
    auto *one = new OneOf(field.choices, field.value.toInt(), this);
    connect(one, &OneOf::chosenChanged, this, &DeedForm::heed);
    return one;
}

QWidget *DeedForm::severalFor(const FormField &field)
{
    auto *list = new QListWidget(this);
    list->setTabKeyNavigation(false);
    fill(list, field.choices, field.value.toList());
    connect(list, &QListWidget::itemChanged, this, &DeedForm::heed);
    return list;
}

FormValues DeedForm::values() const
{
    FormValues values;
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field)
        values.insert(field.key(), valueOf(field.value()));
    return values;
}

void DeedForm::setFieldShown(const QString &key, bool isShown)
{
    m_form->setRowVisible(m_rows.value(key), isShown);
}

void DeedForm::setChoices(const QString &key, const QStringList &choices)
{
    if (auto *several = qobject_cast<QListWidget *>(m_fields.value(key)))
        fill(several, choices, {});
    if (auto *choice = qobject_cast<QComboBox *>(m_fields.value(key))) {
        const QSignalBlocker quiet(choice);
        choice->clear();
        choice->addItems(choices);
    }
}

void DeedForm::setNote(const QString &key, const QString &note)
{
    m_notes.value(key)->setText(note);
    m_notes.value(key)->setHidden(note.isEmpty());
}

void DeedForm::heed()
{
    Q_EMIT changed();
    ask();
}

void DeedForm::ask()
{
    m_deed->offerUnless(m_check(values()));
}

void DeedForm::act()
{
    const QString trouble = m_do(values());
    if (trouble.isEmpty())
        accept();
    else
        m_deed->refuse(trouble);
}

qint64 endOf(const QVariant &day)
{
    return day.toDate().endOfDay(QTimeZone::UTC).toMSecsSinceEpoch();
}

} // namespace pochin::workbench
