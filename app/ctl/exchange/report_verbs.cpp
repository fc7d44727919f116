// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a group tells everybody: shown first, and saved only when that is asked for.
#include "composition/public_report.h"
#include "ctl/line/session.h"
#include "ctl/room_verbs.h"
#include "ctl/spaces/chosen.h"
#include "paper/plain_paper.h"

#include <QFile>
#include <QJsonObject>
#include <QSaveFile>

namespace pochin::ctl {

using namespace Qt::StringLiterals;

namespace {

Result<QString> textOf(Session &session, const Arguments &arguments)
{
    if (const QString from = arguments.last(u"text"_s); !from.isEmpty()) {
        QFile file(from);
        if (!file.open(QIODevice::ReadOnly))
            return failure(Failure::Kind::NotFound, from);
        return QString::fromUtf8(file.readAll());
    }
    const auto names = arguments.has(u"without-names"_s) ? composition::Names::LeftOut : composition::Names::Replaced;
    return chosenSpace(session, arguments.words.value(0))
        .and_then([&](const ledger::SpaceId &space) { return outlookOf(session, space); })
        .transform([&](const ledger::Outlook &outlook) { return composition::publicReport(outlook, names); });
}

Result<Outcome> reported(Session &session, const Arguments &arguments)
{
    const auto text = textOf(session, arguments);
    const QString name = arguments.last(u"out"_s);
    if (!text)
        return std::unexpected(text.error());
    if (name.isEmpty())
        return Outcome{.text = *text, .json = QJsonObject{{u"text"_s, *text}}, .found = {}};
    const auto bytes = paper::fileOf(*text, paper::formatOf(name));
    if (!bytes)
        return std::unexpected(bytes.error());
    QSaveFile out(name);
    if (!out.open(QIODevice::WriteOnly) || out.write(*bytes) != bytes->size() || !out.commit())
        return failure(Failure::Kind::StorageBroken, u"%1: %2"_s.arg(name, out.errorString()));
    return Outcome{.text = i18nc("@info:shell %1 is a file", "Written to %1; it is readable by anyone.", name),
        .json = QJsonObject{{u"file"_s, name}, {u"bytes"_s, bytes->size()}, {u"text"_s, *text}},
        .found = {}};
}

} // namespace

std::vector<Verb> reportVerbs()
{
    return {
        {u"report public"_s, u"GROUP"_s,
            ki18nc("@info:shell", "What a group did, for everybody, without names and places"),
            {{u"without-names"_s, {}, ki18nc("@info:shell", "Leave names out, instead of “somebody 1”")},
                {u"out"_s, u"FILE"_s, ki18nc("@info:shell", "Write it to this file: .txt, .html or .pdf")},
                {u"text"_s, u"FILE"_s, ki18nc("@info:shell", "The text as you changed it, instead of a new one")}},
            1, 1, reported},
    };
}

} // namespace pochin::ctl
