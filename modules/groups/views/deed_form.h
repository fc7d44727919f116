// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/result.h"
#include "workbench/fitting_dialog.h"

#include <QList>
#include <QMap>
#include <QVariant>

#include <functional>

class QFormLayout;

namespace pochin::workbench {
class DeedButton;
class PlainTextLabel;
} // namespace pochin::workbench

namespace pochin::groups {

/// One thing that a form asks for.
struct FormField {
    enum class Kind { Line, Text, Day, Choice, Check };

    QString key;
    QString label; ///< "&What:"
    Kind kind = Kind::Line;
    QVariant value = {}; ///< what stands there at first: a text, a QDate, the index of a choice, a bool
    QStringList choices = {};
    QString hint = {}; ///< in the empty field
};

/// What was filled in, by field.
using FormValues = QMap<QString, QVariant>;

/// A small form for one deed: fields, and the deed's button with its reason, which is asked anew at every letter, so
/// that nobody fills in a form in vain. It closes when the deed is done.
class DeedForm : public workbench::FittingDialog
{
    Q_OBJECT

public:
    struct Words {
        QString title;
        QString explanation; ///< one or two lines; may be empty
        QString deed;
    };
    /// Why it cannot be done as filled in; empty: it can.
    using Check = std::function<QString(const FormValues &)>;
    /// Does it; what went wrong otherwise.
    using Do = std::function<QString(const FormValues &)>;

    DeedForm(const Words &words, const QList<FormField> &fields, Check check, Do deed, QWidget *parent);

    [[nodiscard]] FormValues values() const;
    /// For tests and whoever fills a field in for a person.
    [[nodiscard]] QWidget *field(const QString &key) const { return m_fields.value(key); }

private:
    void addField(const FormField &field, QFormLayout *form);
    [[nodiscard]] QWidget *editorFor(const FormField &field);
    void ask();
    void act();

    Check m_check;
    Do m_do;
    QMap<QString, QWidget *> m_fields;
    workbench::DeedButton *m_deed;
};

/// A day as it was filled in, until its end in UTC; milliseconds since 1970.
[[nodiscard]] qint64 endOf(const QVariant &day);

} // namespace pochin::groups
