// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace pochin::workbench {

class ChipButton;
class HeadingLabel;
class PlainTextLabel;

/// What a page shows while it has nothing to show: it teaches in two lines, cites the paragraph it follows from, and
/// offers the first deed. Every text is plain text and may be empty, which hides its part.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    struct Words {
        QString heading;
        QString explanation; ///< two lines
        QString citation; ///< an address such as "М.7"
        QString deed; ///< the first deed, as a button
        QString otherDeed = {}; ///< what one may begin with as well
    };

    EmptyState(const QString &iconName, QWidget *parent);
    void say(const Words &words);

Q_SIGNALS:
    void deedChosen();
    void otherDeedChosen();
    void citationRequested(const QString &address);

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();

    QLabel *m_picture;
    HeadingLabel *m_heading;
    PlainTextLabel *m_explanation;
    ChipButton *m_citation;
    QPushButton *m_deed;
    QPushButton *m_otherDeed;
    QString m_address;
    QString m_iconName;
};

} // namespace pochin::workbench
