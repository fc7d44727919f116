// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/views/form_dialog.h"

#include "workbench/plain_text_label.h"
#include "workbench/sheet/deed_button.h"

#include <KLocalizedString>

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace pochin::exchange {

using namespace workbench;

namespace {

constexpr int dialogWidth = 560;
constexpr int paperHeight = 110;
constexpr int margin = 24;
constexpr int spacing = 12;

} // namespace

FormDialog::FormDialog(const Words &words, Field field, Check check, QWidget *parent)
    : FittingDialog(dialogWidth, parent), m_check(std::move(check)), m_deed(new DeedButton(this))
{
    setWindowTitle(words.title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(spacing);
    auto *sentence = new PlainTextLabel(this);
    sentence->setText(words.sentence);
    auto *label = new QLabel(words.label, this);
    label->setTextFormat(Qt::PlainText);
    QWidget *editor = madeField(field);
    editor->setObjectName(QStringLiteral("field"));
    label->setBuddy(editor);
    m_deed->setObjectName(QStringLiteral("deed"));
    m_deed->say(words.deed);
    m_deed->button()->setDefault(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setText(i18nc("@action:button", "Cancel"));
    for (QWidget *part : std::initializer_list<QWidget *>{sentence, label, editor, m_deed, buttons})
        column->addWidget(part);
    connect(m_deed, &DeedButton::chosen, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    editor->setFocus();
    ask();
}

QWidget *FormDialog::madeField(Field field)
{
    if (field == Field::Text) {
        m_paper = new QPlainTextEdit(this);
        m_paper->setTabChangesFocus(true);
        m_paper->setFixedHeight(paperHeight);
        connect(m_paper, &QPlainTextEdit::textChanged, this, &FormDialog::ask);
        return m_paper;
    }
    m_line = new QLineEdit(this);
    m_line->setEchoMode(field == Field::Secret ? QLineEdit::Password : QLineEdit::Normal);
    connect(m_line, &QLineEdit::textChanged, this, &FormDialog::ask);
    return m_line;
}

void FormDialog::setText(const QString &text)
{
    m_paper ? m_paper->setPlainText(text) : m_line->setText(text);
}

QString FormDialog::text() const
{
    return (m_paper ? m_paper->toPlainText() : m_line->text()).trimmed();
}

void FormDialog::ask()
{
    m_deed->offerUnless(m_check ? m_check(text()) : QString());
}

} // namespace pochin::exchange
