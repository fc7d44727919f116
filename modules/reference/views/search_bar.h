// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reference/domain/edition.h"
#include "reference/domain/search.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QToolButton;

namespace pochin::workbench {
class PlainTextLabel;
}

namespace pochin::reference {

/// What is looked for, where, and in which forms; and the way from hit to hit.
class SearchBar final : public QWidget
{
    Q_OBJECT

public:
    explicit SearchBar(QWidget *parent);

    /// Fills the choice of scopes.
    void show(const Edition &edition);
    using QWidget::show;

    [[nodiscard]] QString typed() const;
    void setTyped(const QString &typed);
    [[nodiscard]] SearchOptions options() const;
    /// A heading that is no choice yet becomes one.
    void setScope(const std::optional<Address> &heading);
    void setForms(WordForms forms);
    /// `current` from 1; 0 for none.
    void setHits(qsizetype current, qsizetype count);
    void focusField();

Q_SIGNALS:
    /// At every key and every choice.
    void changed();
    void entered();
    void nextWanted();
    void previousWanted();
    void listWanted();
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void say();
    void addScope(const Heading &heading);

    const Edition *m_edition = nullptr;
    QLineEdit *m_field;
    QComboBox *m_scope;
    QCheckBox *m_exact;
    workbench::PlainTextLabel *m_count;
    QToolButton *m_previous;
    QToolButton *m_next;
    qsizetype m_currentHit = 0;
    qsizetype m_hits = 0;
};

} // namespace pochin::reference
