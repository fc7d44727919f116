// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace pochin::workbench {

class PlainTextLabel;

/// One thing people should know where they are, with at most one deed offered beside it. Its kind is told by a picture
/// and in the accessible name, never by colour alone. Hidden until it has something to say.
class NoticeBar : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Information, Success, Warning, Failure };

    explicit NoticeBar(QWidget *parent);

    /// `text` is plain text. An empty `action` offers nothing.
    void say(Kind kind, const QString &text, const QString &action = {});
    void fallSilent();
    [[nodiscard]] QString text() const;
    [[nodiscard]] Kind kind() const { return m_kind; }

Q_SIGNALS:
    void actionChosen();
    /// It says something else now, or nothing.
    void said();

protected:
    void changeEvent(QEvent *event) override;

private:
    void takeColours();

    Kind m_kind = Kind::Information;
    QLabel *m_picture;
    PlainTextLabel *m_text;
    QPushButton *m_action;
};

} // namespace pochin::workbench
