// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/line/outcome.h"

#include "composition/refusal_words.h"
#include "vault/words/vault_words.h"

#include <KLocalizedString>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace pochin::ctl {

ExitStatus exitStatusOf(Failure::Kind kind)
{
    using enum Failure::Kind;
    switch (kind) {
    case NotPermitted:
    case NotFound:
    case AlreadyExists:
    case InUse:
    case NoSpace:
    case StorageBroken:
    case Cancelled:
        return ExitStatus::NotPossible;
    case InvalidInput:
        return ExitStatus::WrongUsage;
    case Malformed:
    case Truncated:
    case Damaged:
    case BadSignature:
    case NotForMe:
    case Unsupported:
    case LimitExceeded:
        return ExitStatus::Damaged;
    case WrongPassphrase:
    case Locked:
        return ExitStatus::Locked;
    }
    Q_UNREACHABLE_RETURN(ExitStatus::NotPossible);
}

QString sentenceOf(const Failure &failure)
{
    if (const auto refused = composition::refusalSentence(failure))
        return *refused;
    switch (failure.kind) {
    case Failure::Kind::NotFound:
        return i18nc("@info:shell %1 is what was asked for", "Not found: %1", failure.detail);
    case Failure::Kind::InvalidInput:
        return i18nc("@info:shell %1 says what is wrong", "Not understood: %1", failure.detail);
    case Failure::Kind::Cancelled:
        return i18nc("@info:shell", "Stopped; nothing was changed.");
    default:
        break;
    }
    // Everything else that can go wrong here goes wrong with the vault.
    const vault::Explanation words = vault::explained(failure);
    return QStringList{words.happened, words.safe, words.next}.join(u' ');
}

QJsonValue jsonOf(const Failure &failure)
{
    return QJsonObject{{QStringLiteral("error"),
        QJsonObject{{QStringLiteral("kind"), nameOf(failure.kind)}, {QStringLiteral("message"), sentenceOf(failure)},
            {QStringLiteral("detail"), failure.detail}}}};
}

QByteArray lineOf(const QJsonValue &value)
{
    // QJsonDocument writes only arrays and objects; anything else goes through an array of one.
    if (value.isObject())
        return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
    if (value.isArray())
        return QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact);
    return QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact).chopped(1).sliced(1);
}

} // namespace pochin::ctl
