// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "groups/views/deed_form.h"

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
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimeZone>

namespace pochin::groups {

using namespace workbench;

namespace {

constexpr int formWidth = 560;
constexpr int textLines = 5;

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
    return {};
}

} // namespace

DeedForm::DeedForm(const Words &words, const QList<FormField> &fields, Check check, Do deed, QWidget *parent)
    : FittingDialog(formWidth, parent), m_check(std::move(check)), m_do(std::move(deed)), m_deed(new DeedButton(this))
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
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (const FormField &field : fields)
        addField(field, form);
    column->addLayout(form);

    m_deed->say(words.deed);
    m_deed->button()->setDefault(true);
    auto *cancel = new QPushButton(i18nc("@action:button", "Cancel"), this);
    cancel->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_deed, 1);
    buttons->addWidget(cancel, 0, Qt::AlignTop);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_deed, &DeedButton::chosen, this, &DeedForm::act);
    ask();
    if (!fields.isEmpty())
        m_fields.value(fields.front().key)->setFocus();
}

void DeedForm::addField(const FormField &field, QFormLayout *form)
{
    QWidget *editor = editorFor(field);
    m_fields.insert(field.key, editor);
    if (field.kind == FormField::Kind::Check) {
        form->addRow(editor);
        return;
    }
    auto *label = new QLabel(field.label, this);
    label->setBuddy(editor);
    editor->setAccessibleName(QString(field.label).remove(u'&').remove(u':'));
    form->addRow(label, editor);
}

QWidget *DeedForm::editorFor(const FormField &field)
{
    switch (field.kind) {
    case FormField::Kind::Line: {
        auto *line = new QLineEdit(field.value.toString(), this);
        line->setPlaceholderText(field.hint);
        connect(line, &QLineEdit::textChanged, this, &DeedForm::ask);
        return line;
    }
    case FormField::Kind::Text: {
        auto *text = new QPlainTextEdit(field.value.toString(), this);
        text->setPlaceholderText(field.hint);
        text->setTabChangesFocus(true);
        text->setFixedHeight(text->fontMetrics().lineSpacing() * textLines + 2 * text->frameWidth());
        connect(text, &QPlainTextEdit::textChanged, this, &DeedForm::ask);
        return text;
    }
    case FormField::Kind::Day: {
        auto *day = new QDateEdit(field.value.toDate(), this);
        day->setCalendarPopup(true);
        connect(day, &QDateEdit::dateChanged, this, &DeedForm::ask);
        return day;
    }
    case FormField::Kind::Choice: {
        auto *choice = new QComboBox(this);
        choice->addItems(field.choices);
        choice->setCurrentIndex(field.value.toInt());
        connect(choice, &QComboBox::currentIndexChanged, this, &DeedForm::ask);
        return choice;
    }
    case FormField::Kind::Check: {
        auto *check = new QCheckBox(field.label, this);
        check->setChecked(field.value.toBool());
        connect(check, &QCheckBox::toggled, this, &DeedForm::ask);
        return check;
    }
    }
    Q_UNREACHABLE_RETURN(nullptr);
}

FormValues DeedForm::values() const
{
    FormValues values;
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field)
        values.insert(field.key(), valueOf(field.value()));
    return values;
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

} // namespace pochin::groups
