// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

namespace pochin::workbench {

/// A person or a group on a sheet.
struct Chip {
    QString key; ///< stable, never shown
    QString name; ///< pseudonym; plain text
    QString note; ///< quieter, such as "not in the group any more". May be empty

    friend bool operator==(const Chip &, const Chip &) = default;
};

/// People or groups in a row that wraps, each a button that leads to them. Many are shown in part, and one more button
/// shows the rest.
class PeopleChips : public QWidget
{
    Q_OBJECT

public:
    explicit PeopleChips(QWidget *parent);

    /// `whatTheyAre` is said aloud before the names, such as "Mandators".
    void setChips(const QString &whatTheyAre, const QList<Chip> &chips);

Q_SIGNALS:
    void chosen(const QString &key);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Amount { Some, All };
    void fill(Amount amount);

    QList<Chip> m_chips;
    Amount m_amount = Amount::Some;
};

} // namespace pochin::workbench
