// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "associations/calendar/due_as_written.h"

#include <QStringList>

namespace pochin::associations {

using namespace Qt::StringLiterals;

namespace {

/// RFC 5545, 3.1: a long line goes on after a break and one blank.
QStringList contentLines(QByteArrayView calendar)
{
    QString text = QString::fromUtf8(calendar);
    text.replace("\r\n"_L1, "\n"_L1);
    text.remove("\n "_L1);
    text.remove("\n\t"_L1);
    return text.split(u'\n');
}

/// NAME;PARAMETER="with: and ;":VALUE
struct ContentLine {
    QString name;
    QString value;

    explicit ContentLine(const QString &line)
    {
        bool isQuoted = false;
        qsizetype nameEnd = -1;
        for (qsizetype at = 0; at < line.size(); ++at) {
            isQuoted ^= line[at] == u'"';
            if (isQuoted || (line[at] != u':' && line[at] != u';'))
                continue;
            if (nameEnd < 0)
                nameEnd = at;
            if (line[at] == u':') {
                name = line.first(nameEnd).toUpper();
                value = line.sliced(at + 1);
                return;
            }
        }
    }
};

} // namespace

std::map<QString, QString> duesAsWritten(QByteArrayView calendar)
{
    std::map<QString, QString> dues;
    QStringList open; // components, the innermost last: an alarm in a task has lines of its own
    QString uid;
    QString due;
    for (const QString &text : contentLines(calendar)) {
        const ContentLine line(text);
        const bool isOfTask = !open.isEmpty() && open.last() == "VTODO"_L1;
        if (line.name == "BEGIN"_L1) {
            open << line.value.trimmed().toUpper();
        } else if (line.name == "END"_L1 && !open.isEmpty()) {
            if (isOfTask && !due.isEmpty())
                dues.insert_or_assign(uid, due);
            if (isOfTask)
                uid = due = QString();
            open.removeLast();
        } else if (isOfTask && line.name == "UID"_L1) {
            uid = line.value;
        } else if (isOfTask && line.name == "DUE"_L1) {
            due = line.value;
        }
    }
    return dues;
}

} // namespace pochin::associations
