// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/line/session.h"

#include <QDate>
#include <QJsonValue>
#include <QString>

#include <map>

namespace pochin::ctl {

/// Tells a story of several laptops again, so that the vaults it tells of are there afterwards.
///
/// A story is prose with indented steps in it, one a line:
///
///     at 9:30 on {day-40}          the clock of all laptops, from here on, in UTC
///     vera: group found Сад        a command of pochinctl with Вера's own vault
///     keep garden = id             remembers a value of the last answer for {garden} in later steps
///     share {garden}: vera anton   both take and give through one folder, twice, until both have everything
///
/// {dir} is the story's folder and {day+N} the date N days from today, so that what is told is always under way.
class Replay
{
public:
    /// `folder` exists; the vaults become its subfolders. Every vault opens with what `passphraseFile` holds.
    Replay(std::shared_ptr<workbench::LanguageChoice> language, QString folder, QString passphraseFile, QDate today);

    /// Stops at the first step that fails; the failure's detail begins with the number of its line.
    [[nodiscard]] Result<> tell(QStringView story);

private:
    [[nodiscard]] Result<> step(const QString &step);
    [[nodiscard]] Result<> moveClock(const QString &moment);
    [[nodiscard]] Result<> keep(const QString &what);
    [[nodiscard]] Result<> share(const QString &what);
    [[nodiscard]] Result<> carryOut(const QString &who, const QString &command);
    [[nodiscard]] QString filledIn(QString step) const;

    std::shared_ptr<workbench::LanguageChoice> m_language;
    QString m_folder;
    QString m_passphraseFile;
    QDate m_today;
    QString m_now;
    std::map<QString, QString> m_kept;
    std::map<QString, Session> m_laptops; ///< by name; each keeps its vault open
    QJsonValue m_answer;
};

} // namespace pochin::ctl
