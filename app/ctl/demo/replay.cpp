// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/demo/replay.h"

#include "ctl/line/shell_words.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

#include <utility>

namespace pochin::ctl {

using namespace Qt::StringLiterals;

namespace {

std::unexpected<Failure> notUnderstood(const QString &step)
{
    return failure(Failure::Kind::InvalidInput, u"'%1' is no step of a story"_s.arg(step));
}

/// What a path such as "results/0/id" leads to; undefined if it leads nowhere.
QJsonValue valueAt(QJsonValue value, const QString &path)
{
    for (const QString &key : path.split(u'/'))
        value = value.isArray() ? value.toArray().at(key.toInt()) : value.toObject().value(key);
    return value;
}

} // namespace

Replay::Replay(std::shared_ptr<workbench::LanguageChoice> language, QString folder, QString passphraseFile, QDate today)
    : m_language(std::move(language)), m_folder(std::move(folder)), m_passphraseFile(std::move(passphraseFile)),
      m_today(today), m_kept{{u"dir"_s, m_folder}}
{
}

Result<> Replay::tell(QStringView story)
{
    int number = 0;
    for (const QStringView line : story.tokenize(u'\n')) {
        ++number;
        if (!line.startsWith(u"    ") || line.trimmed().isEmpty())
            continue;
        if (const auto done = step(filledIn(line.trimmed().toString())); !done)
            return failure(done.error().kind, u"line %1: %2"_s.arg(number).arg(done.error().detail));
    }
    return {};
}

QString Replay::filledIn(QString step) const
{
    static const QRegularExpression day(u"\\{day([+-]\\d+)\\}"_s);
    for (auto match = day.match(step); match.hasMatch(); match = day.match(step))
        step.replace(match.capturedStart(), match.capturedLength(),
            m_today.addDays(match.captured(1).toInt()).toString(Qt::ISODate));
    for (const auto &[word, value] : m_kept)
        step.replace(u'{' + word + u'}', value);
    return step;
}

Result<> Replay::step(const QString &step)
{
    const QString verb = step.section(u' ', 0, 0);
    const QString rest = step.section(u' ', 1);
    if (verb == u"at")
        return moveClock(rest);
    if (verb == u"keep")
        return keep(rest);
    if (verb == u"share")
        return share(rest);
    if (verb.endsWith(u':'))
        return carryOut(verb.chopped(1), rest);
    return notUnderstood(step);
}

Result<> Replay::moveClock(const QString &moment)
{
    const auto parts = moment.split(u" on "_s);
    if (parts.size() != 2)
        return notUnderstood(u"at "_s + moment);
    m_now = u"%1T%2:00Z"_s.arg(parts[1], parts[0].rightJustified(5, u'0'));
    return {};
}

Result<> Replay::keep(const QString &what)
{
    const QString path = what.section(u" = "_s, 1);
    const QJsonValue value = valueAt(m_answer, path);
    if (!value.isString())
        return failure(Failure::Kind::NotFound, u"the last answer has no '%1'"_s.arg(path));
    m_kept[what.section(u" = "_s, 0, 0)] = value.toString();
    return {};
}

Result<> Replay::share(const QString &what)
{
    const QString group = what.section(u": "_s, 0, 0);
    const QString folder = u"%1/folders/%2"_s.arg(m_folder, group.first(std::min<qsizetype>(group.size(), 8)));
    if (!QDir().mkpath(folder))
        return failure(Failure::Kind::StorageBroken, folder);
    for (int round = 0; round < 2; ++round) {
        for (const QString &who : what.section(u": "_s, 1).split(u' ')) {
            if (const auto done = carryOut(who, u"lane sync '%1' %2"_s.arg(folder, group)); !done)
                return done;
        }
    }
    return {};
}

Result<> Replay::carryOut(const QString &who, const QString &command)
{
    auto words = shellWords(command);
    if (!words)
        return std::unexpected(words.error());
    const QStringList common{
        u"--vault"_s, m_folder + u'/' + who, u"--passphrase-file"_s, m_passphraseFile, u"--now"_s, m_now};
    const auto outcome = m_laptops.try_emplace(who, m_language).first->second.carriedOut(*words + common);
    if (!outcome)
        return std::unexpected(outcome.error());
    if (outcome->found)
        return failure(*outcome->found, command);
    m_answer = outcome->json;
    return {};
}

} // namespace pochin::ctl
