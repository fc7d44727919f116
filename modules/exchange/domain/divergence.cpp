// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/domain/divergence.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace pochin::exchange {

namespace {

QString hexOf(const Half &half)
{
    const QByteArray bytes(reinterpret_cast<const char *>(half.data()), std::ssize(half));
    return QString::fromLatin1(bytes.toHex());
}

QJsonArray jsonOf(const Frontier &frontier)
{
    QJsonArray json;
    for (const FrontierEntry &entry : frontier)
        json.append(QJsonArray{hexOf(entry.feed), qint64(entry.seq), hexOf(entry.head)});
    return json;
}

QJsonArray orderOf(const ledger::Space &space)
{
    QJsonArray json;
    for (const ledger::Node node : space.order()) {
        const ledger::Verdict verdict = space.verdict(node);
        json.append(QJsonArray{space.graph().id(node).hex(), qint64(space.graph().depth(node)),
            ledger::nameOf(verdict.standing), ledger::nameOf(verdict.reason)});
    }
    return json;
}

} // namespace

QByteArray divergenceReport(const ledger::Space &space, const Manifest &manifest)
{
    const QJsonObject json{{u"space"_s, space.graph().space().hex()}, {u"sender"_s, manifest.sender.hex()},
        {u"frontier"_s, jsonOf(manifest.frontier)}, {u"here"_s, space.digest().hex()},
        {u"there"_s, manifest.digest ? QJsonValue(manifest.digest->hex()) : QJsonValue()}, {u"order"_s, orderOf(space)},
        {u"state"_s, QString::fromLatin1(space.canonicalState().toHex())}};
    return QJsonDocument(json).toJson();
}

} // namespace pochin::exchange
