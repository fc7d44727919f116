// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assemblies/domain/text_difference.h"

#include <QList>
#include <QWidget>

class QVBoxLayout;

namespace pochin::assemblies {

/// What a wording says otherwise than the one it was made from, as plain values.
struct WordingChange {
    QString title; ///< who, and when
    struct Field {
        QString label;
        std::vector<TextStretch> stretches;
        friend bool operator==(const Field &, const Field &) = default;
    };
    QList<Field> fields = {};
    friend bool operator==(const WordingChange &, const WordingChange &) = default;
};

/// The wordings of a proposal one below the other, the last first, each with its differences in sight.
class WordingsView final : public QWidget
{
    Q_OBJECT

public:
    explicit WordingsView(QWidget *parent);

    void setChanges(const QList<WordingChange> &changes);
    [[nodiscard]] const QList<WordingChange> &changes() const { return m_changes; }

private:
    [[nodiscard]] QWidget *widgetFor(const WordingChange &change);

    QList<WordingChange> m_changes;
    QVBoxLayout *m_column;
};

} // namespace pochin::assemblies
