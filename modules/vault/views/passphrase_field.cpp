// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/views/passphrase_field.h"

#include "vault/passphrase.h"
#include "vault/views/typed_alphabet.h"
#include "workbench/in_every_language.h"
#include "workbench/plain_text_label.h"
#include "workbench/tinted_icon.h"

#include <KLocalizedString>

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace pochin::vault {

namespace {

QString wordsFor(Alphabet alphabet)
{
    switch (alphabet) {
    case Alphabet::None:
        return {};
    case Alphabet::Latin:
        return i18nc("@info:status alphabet of a hidden passphrase", "You are typing Latin letters.");
    case Alphabet::Cyrillic:
        return i18nc("@info:status alphabet of a hidden passphrase", "You are typing Cyrillic letters.");
    case Alphabet::Mixed:
        return i18nc("@info:status alphabet of a hidden passphrase", "Latin and Cyrillic letters are mixed.");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

PassphraseField::PassphraseField(QWidget *parent)
    : QWidget(parent), m_line(new QLineEdit(this)), m_show(new QToolButton(this)),
      m_hint(new workbench::PlainTextLabel(this, workbench::PlainTextLabel::Tone::Quiet))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    column->addLayout(row);
    column->addWidget(m_hint);
    row->addWidget(m_line, 1);
    row->addWidget(m_show);
    setFocusProxy(m_line);
    m_line->setEchoMode(QLineEdit::Password);
    m_line->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_line->installEventFilter(this);
    m_show->setCheckable(true);
    m_show->setAutoRaise(true);
    m_show->setIcon(workbench::tintedIcon(QStringLiteral("view-visible")));
    m_show->setFocusPolicy(Qt::StrongFocus);
    connect(m_show, &QToolButton::toggled, this,
        [this](bool shown) { m_line->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password); });
    connect(m_line, &QLineEdit::textChanged, this, &PassphraseField::sayHint);
    connect(m_line, &QLineEdit::textChanged, this, &PassphraseField::edited);
    connect(m_line, &QLineEdit::returnPressed, this, &PassphraseField::submitted);
    workbench::inEveryLanguage(this, [this] { sayWords(); });
}

void PassphraseField::setSubject(const QString &subject)
{
    m_subject = subject;
    sayWords();
}

void PassphraseField::sayWords()
{
    m_line->setAccessibleName(m_subject);
    const QString show = i18nc("@info:tooltip button beside a hidden field", "Show what is typed");
    m_show->setToolTip(show);
    m_show->setAccessibleName(show);
    sayHint();
}

crypto::Secret PassphraseField::taken()
{
    crypto::Secret passphrase = typedPassphrase(m_line->text());
    clear();
    return passphrase;
}

QString PassphraseField::typed() const
{
    return m_line->text();
}

bool PassphraseField::isEmpty() const
{
    return m_line->text().isEmpty();
}

void PassphraseField::clear()
{
    m_line->clear();
    m_show->setChecked(false);
}

void PassphraseField::type(const QString &text)
{
    m_line->setText(text);
}

QString PassphraseField::hint() const
{
    return m_hint->text();
}

bool PassphraseField::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::KeyPress)
        notice(*static_cast<QKeyEvent *>(event));
    return false;
}

void PassphraseField::notice(const QKeyEvent &key)
{
    // Qt does not tell the state of Caps Lock, but a capital letter without Shift does.
    const QString text = key.text();
    if (key.key() == Qt::Key_CapsLock)
        m_capsLock = CapsLock::Unknown;
    else if (text.size() == 1 && text.at(0).isLetter() && text.toUpper() != text.toLower())
        m_capsLock = text.at(0).isUpper() != key.modifiers().testFlag(Qt::ShiftModifier) ? CapsLock::On : CapsLock::Off;
    sayHint();
}

void PassphraseField::sayHint()
{
    QStringList hints;
    if (m_capsLock == CapsLock::On)
        hints.append(i18nc("@info:status", "Caps Lock is on."));
    hints.append(wordsFor(alphabetOf(m_line->text())));
    hints.removeAll({});
    m_hint->setText(hints.join(u' '));
}

} // namespace pochin::vault
