// SPDX-FileCopyrightText: 2026 Pochin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/domain/card.h"
#include "ledger/domain/authoring.h"
#include "ledger/domain/outlook.h"
#include "workbench/sheet/sheet_rows.h"

#include <functional>

namespace pochin::exchange {

/// What things of other rooms are called; this room knows only keys. None is ever empty.
struct Naming {
    std::function<QString(const ledger::Space &space)> title;
    std::function<QString(const ledger::Space &space, const ledger::FeedKey &device)> device;
    std::function<QString(const ledger::Space &space, const ledger::PersonId &person)> person;
    /// "Вера vouched for a newcomer".
    std::function<QString(quint16 type, const QString &author)> deed;
    /// How the owner of the vault wants to be called; may be empty.
    std::function<QString()> owner;
};

/// What somebody reads of a group before they choose to come in, which is a matter of the room of groups. May be empty.
struct Welcome {
    struct Part {
        QString heading;
        QList<workbench::SheetRow> rows;
    };
    /// What an invitation carries of it.
    std::function<QByteArray(const ledger::Space &space)> card;
    /// It, in words; nothing where the bytes are none that this program reads.
    std::function<QList<Part>(const QByteArray &card)> parts;
};

/// How a group lets somebody in by a card, which is a matter of the room of groups.
struct Admission {
    std::function<Result<ledger::Deed>(const ledger::Outlook &outlook, const Card &card)> admit;
    /// Why it does not, as a sentence; never empty.
    std::function<QString(const Failure &failure)> whyNot;
};

} // namespace pochin::exchange
