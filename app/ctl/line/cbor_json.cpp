// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/line/cbor_json.h"

#include "foundation/cbor.h"

#include <QJsonArray>
#include <QJsonObject>

namespace pochin::ctl {

namespace {

QJsonValue valueIn(CborReader &in);

QString keyIn(CborReader &in)
{
    const QJsonValue key = valueIn(in);
    return key.isString() ? key.toString() : QString::number(key.toInteger());
}

QJsonValue arrayIn(CborReader &in)
{
    QJsonArray array;
    for (quint64 left = in.readArrayHeader(); left > 0 && !in.hasFailed(); --left)
        array.append(valueIn(in));
    return array;
}

QJsonValue mapIn(CborReader &in)
{
    QJsonObject map;
    for (quint64 left = in.readMapHeader(); left > 0 && !in.hasFailed(); --left) {
        const QString key = keyIn(in);
        map[key] = valueIn(in);
    }
    return map;
}

// NOLINTNEXTLINE(misc-no-recursion): the reader allows eight containers within each other
QJsonValue valueIn(CborReader &in)
{
    switch (in.nextType().value_or(CborType::Uint)) {
    case CborType::Uint:
        return static_cast<qint64>(in.readUint());
    case CborType::Negative:
        return in.readInt();
    case CborType::Bytes:
        return QString::fromLatin1(in.readBytes().toByteArray().toHex());
    case CborType::Text:
        return in.readText();
    case CborType::Array:
        return arrayIn(in);
    case CborType::Map:
        return mapIn(in);
    case CborType::Bool:
        return in.readBool();
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

QJsonValue jsonOfCbor(QByteArrayView bytes)
{
    CborReader in(bytes);
    return valueIn(in);
}

} // namespace pochin::ctl
