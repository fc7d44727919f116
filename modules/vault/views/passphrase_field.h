// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/secret.h"

#include <QWidget>

class QKeyEvent;
class QLineEdit;
class QToolButton;

namespace pochin::workbench {
class PlainTextLabel;
}

namespace pochin::vault {

/// Where a passphrase is typed: hidden unless one asks to see it, with a hint below about Caps Lock and about the
/// alphabet of what was typed, because a keyboard in the other layout is the commonest reason for "wrong passphrase".
class PassphraseField : public QWidget
{
    Q_OBJECT

public:
    explicit PassphraseField(QWidget *parent);

    /// What screen readers call the field, in the present language.
    void setSubject(const QString &subject);
    /// What was typed; the field is empty afterwards.
    [[nodiscard]] crypto::Secret taken();
    /// A look at what was typed, for rules that judge it.
    [[nodiscard]] QString typed() const;
    [[nodiscard]] bool isEmpty() const;
    void clear();
    void type(const QString &text);
    [[nodiscard]] QString hint() const;
    [[nodiscard]] QLineEdit *lineEdit() const { return m_line; }

Q_SIGNALS:
    void edited();
    void submitted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void notice(const QKeyEvent &key);
    void sayHint();
    void sayWords();

    enum class CapsLock { Unknown, Off, On };

    QLineEdit *m_line;
    QToolButton *m_show;
    workbench::PlainTextLabel *m_hint;
    CapsLock m_capsLock = CapsLock::Unknown;
    QString m_subject;
};

} // namespace pochin::vault
