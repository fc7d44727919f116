// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>
#include <QWidget>

class QVBoxLayout;

namespace pochin::assemblies {

/// One reason as plain values. Every text is plain text.
struct ReasonItem {
    QString key;
    int depth = 0;
    QString text;
    QString note; ///< who, when, for or against
    QStringList citations = {};
    QString refusal = {}; ///< why nobody can answer it now; empty: one can

    friend bool operator==(const ReasonItem &, const ReasonItem &) = default;
};

/// Reasons in threads, each answer set in under what it answers; very deep ones stop moving right.
/// П.I.3.6.В: contest of ideas before any count.
class ReasonsThread final : public QWidget
{
    Q_OBJECT

public:
    explicit ReasonsThread(QWidget *parent);

    void setReasons(const QList<ReasonItem> &reasons);
    [[nodiscard]] const QList<ReasonItem> &reasons() const { return m_reasons; }
    void sayNothing(const QString &words);

Q_SIGNALS:
    void answerWanted(const QString &key);
    void citationRequested(const QString &address);

private:
    void refill();
    [[nodiscard]] QWidget *widgetFor(const ReasonItem &reason);
    [[nodiscard]] QWidget *footFor(const ReasonItem &reason, QWidget *place);

    QList<ReasonItem> m_reasons;
    QString m_nothing;
    QVBoxLayout *m_column;
};

} // namespace pochin::assemblies
