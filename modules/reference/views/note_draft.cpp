// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/views/note_draft.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace pochin::reference {

QByteArray NoteDraft::bytes() const
{
    QJsonObject object{{u"place"_s, anchor.paragraph.text()}, {u"letters"_s, QString::fromLatin1(anchor.lettersHash)},
        {u"quoted"_s, anchor.quoted}, {u"before"_s, anchor.before}, {u"after"_s, anchor.after}, {u"text"_s, text}};
    if (note)
        object.insert(u"note"_s, note->hex());
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<NoteDraft> NoteDraft::fromBytes(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    const auto string = [&object](const QString &key) { return object.value(key).toString(); };
    const auto place = Address::fromCanonical(string(u"place"_s));
    if (!place)
        return std::nullopt;
    const auto note = MarkId::fromBytes(QByteArray::fromHex(string(u"note"_s).toLatin1()));
    return NoteDraft{note,
        {*place, string(u"letters"_s).toLatin1(), string(u"quoted"_s), string(u"before"_s), string(u"after"_s)},
        string(u"text"_s)};
}

} // namespace pochin::reference
