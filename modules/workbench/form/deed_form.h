// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workbench/fitting_dialog.h"

#include <QList>
#include <QMap>
#include <QVariant>

#include <functional>

class QBoxLayout;
class QFormLayout;

namespace pochin::workbench {

class DeedButton;
class PlainTextLabel;

/// One thing that a form asks for.
struct FormField {
    enum class Kind {
        Line,
        Text,
        Day,
        Choice,
        Check,
        OneOf, ///< of the choices, all in sight, each with its number as a key
        Several, ///< of the choices, as many as one likes
    };

    QString key;
    QString label; ///< "&What:"
    Kind kind = Kind::Line;
    QVariant value
        = {}; ///< what stands there at first: a text, a QDate, the index of a choice, a bool, a QVariantList of indices
    QStringList choices = {};
    QString hint = {}; ///< in the empty field
    QString note = {}; ///< under it, quieter
};

/// What was filled in, by field.
using FormValues = QMap<QString, QVariant>;

/// A small form for one deed: fields, and the deed's button with its reason, which is asked anew at every letter, so
/// that nobody fills in a form in vain. It closes when the deed is done.
class DeedForm : public FittingDialog
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
    [[nodiscard]] DeedButton *deed() const { return m_deed; }

    // What one field asks may follow from another: whoever made the form changes it on `changed`.
    void setFieldShown(const QString &key, bool isShown);
    /// The first is chosen, or none of several.
    void setChoices(const QString &key, const QStringList &choices);
    void setNote(const QString &key, const QString &note);
    /// Asks the check again: what it stands on is another now.
    void ask();

Q_SIGNALS:
    /// Something else is filled in; before the check is asked.
    void changed();

private:
    void addField(const FormField &field);
    void layOutButtons(QBoxLayout *column);
    [[nodiscard]] QWidget *editorFor(const FormField &field);
    [[nodiscard]] QWidget *lineFor(const FormField &field);
    [[nodiscard]] QWidget *textFor(const FormField &field);
    [[nodiscard]] QWidget *dayFor(const FormField &field);
    [[nodiscard]] QWidget *choiceFor(const FormField &field);
    [[nodiscard]] QWidget *checkFor(const FormField &field);
    [[nodiscard]] QWidget *oneOfFor(const FormField &field);
    [[nodiscard]] QWidget *severalFor(const FormField &field);
    void heed();
    void act();

    Check m_check;
    Do m_do;
    QMap<QString, QWidget *> m_fields;
    QMap<QString, QWidget *> m_rows; ///< the field with its note
    QMap<QString, PlainTextLabel *> m_notes;
    QFormLayout *m_form;
    DeedButton *m_deed;
};

/// A day as it was filled in, until its end in UTC; milliseconds since 1970.
[[nodiscard]] qint64 endOf(const QVariant &day);

} // namespace pochin::workbench
