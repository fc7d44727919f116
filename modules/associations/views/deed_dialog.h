// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/domain/authoring.h"
#include "ledger/views/spaces_desk.h"
#include "workbench/fitting_dialog.h"

#include <QMap>

#include <functional>

class QFormLayout;
class QListWidget;

namespace pochin::workbench {
class DeedButton;
class PlainTextLabel;
} // namespace pochin::workbench

namespace pochin::associations {

/// One question of a form.
struct FormField {
    enum class Kind { Line, Text, Date, OptionalDate, Choice, Choices };
    QString key; ///< stable, never shown
    QString label;
    Kind kind = Kind::Line;
    QString value
        = {}; ///< as it is now; a day as ISO 8601 writes it, a choice by its key, choices by theirs with blanks
    QList<std::pair<QString, QString>> choices = {}; ///< key and words of each
};

/// What was answered, by key.
using FormValues = QMap<QString, QString>;

/// A deed that needs some words. `ask` is the deed itself, asked at every key press, so that the reason why not stands
/// beside the button before it is pressed.
struct DeedForm {
    QString title;
    QString explanation; ///< a sentence; may be empty
    QList<FormField> fields;
    QString deed; ///< the word on the button
    std::function<Result<ledger::Deed>(const ledger::Outlook &, const FormValues &)> ask;
    /// In which space; not given: where the dialog was opened.
    std::function<ledger::SpaceId(const FormValues &)> where = {};
    /// What has to be there before, such as a space of its own: done once the deed would be possible. Nothing: as
    /// `where` says.
    std::function<Result<std::optional<ledger::SpaceId>>(const FormValues &)> before = {};
};

/// A form on the screen. It closes when the deed is done, and keeps what was typed when it is not.
class DeedDialog final : public workbench::FittingDialog
{
    Q_OBJECT

public:
    DeedDialog(ledger::SpacesDesk &desk, const ledger::SpaceId &space, DeedForm form, QWidget *parent);

    [[nodiscard]] FormValues values() const;

Q_SIGNALS:
    void deedDone(const pochin::ledger::SpaceId &space, const pochin::ledger::ChangeId &change);

private:
    void layOut();
    void addField(QFormLayout *rows, const FormField &field);
    void addDay(QFormLayout *rows, const FormField &field);
    [[nodiscard]] QListWidget *tickList(const FormField &field);
    [[nodiscard]] ledger::SpaceId place() const;
    void check();
    void doIt();

    ledger::SpacesDesk &m_desk;
    ledger::SpaceId m_space;
    DeedForm m_form;
    QMap<QString, std::function<QString()>> m_answers;
    workbench::DeedButton *m_deed;
};

} // namespace pochin::associations
