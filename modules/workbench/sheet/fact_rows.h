// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workbench/sheet/people_chips.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QWidget>

class QGridLayout;

namespace pochin::workbench {

/// One line of facts: "Ends: on 12 December". Every text is plain text.
struct Fact {
    QString label;
    QString value;
    QStringList citations = {}; ///< addresses of the texts such as "М.7", each a button
    QList<Chip> people = {}; ///< each a button

    friend bool operator==(const Fact &, const Fact &) = default;
};

/// What a sheet says about its subject before its parts: labels at the left, values at the right: words, people who
/// can be gone to, and the paragraphs it stands on, which open in the texts.
class FactRows : public QWidget
{
    Q_OBJECT

public:
    explicit FactRows(QWidget *parent);

    void setFacts(const QList<Fact> &facts);

Q_SIGNALS:
    void citationRequested(const QString &address);
    void personChosen(const QString &key);

private:
    [[nodiscard]] QWidget *valueOf(const Fact &fact);
    [[nodiscard]] QWidget *citationsOf(const Fact &fact);
    [[nodiscard]] QWidget *peopleOf(const Fact &fact);

    QList<Fact> m_facts;
    QGridLayout *m_grid;
};

} // namespace pochin::workbench
