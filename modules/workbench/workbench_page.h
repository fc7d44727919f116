// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QKeySequence>
#include <QObject>
#include <QString>

class QWidget;

namespace pochin::workbench {

/// The seam between a module's views and the window: a module offers pages, the window shows them and knows no module.
///
/// A page is made before its widget and outlives it. Texts are asked for again after every change of language; the
/// widget itself retranslates on QEvent::LanguageChange. A page that needs another asks by a signal of its own, and
/// `app/desktop/pages.cpp` connects the two.
class WorkbenchPage : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Stable, English, never shown: names the page in settings, in pictures and in tests.
    [[nodiscard]] virtual QString name() const = 0;
    /// In the present language, one or two words.
    [[nodiscard]] virtual QString title() const = 0;
    [[nodiscard]] virtual QIcon icon() const = 0;
    /// Called once. `parent` owns the widget.
    [[nodiscard]] virtual QWidget *createWidget(QWidget *parent) = 0;
    /// What stands behind the title of the window while the page is in front, such as the place in the text. May be
    /// empty.
    [[nodiscard]] virtual QString subtitle() const { return {}; }
    /// Shows one thing of the page: its id in hex, as Today and the search field know it. Called with the page in
    /// front. Does nothing for what is not here (any more).
    virtual void showThing(const QString &id) { Q_UNUSED(id) }

Q_SIGNALS:
    void subtitleChanged();
    /// The title or the icon is another one now, for a reason other than the language.
    void titleChanged();
    /// The page wishes to stand in front.
    void shown();
};

} // namespace pochin::workbench
